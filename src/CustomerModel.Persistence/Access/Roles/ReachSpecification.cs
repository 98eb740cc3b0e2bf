using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>The records that meet one of several conditions; also as parts that have no record in common.</summary>
/// <remarks>
/// A database counts each part by the index of its condition alone; for all conditions at once it would have to look at the rows.
/// </remarks>
internal sealed class ReachSpecification<TRecord> : Specification<TRecord>
    where TRecord : Record
{
    public ReachSpecification(ParameterExpression record, IReadOnlyList<Expression> any)
    {
        Query.Where(Lambda(any.Count == 0 ? Expression.Constant(false) : any.Aggregate(Expression.OrElse)));
        Parts =
        [
            .. any.Select(
                (one, at) =>
                {
                    var part = new Specification<TRecord>();
                    part.Query.Where(Lambda(any.Take(at).Aggregate(one, (all, before) => Expression.AndAlso(all, Expression.Not(before)))));
                    return part;
                }
            ),
        ];

        Expression<Func<TRecord, bool>> Lambda(Expression body) => Expression.Lambda<Func<TRecord, bool>>(body, record);
    }

    /// <summary>The same records, each in one of them.</summary>
    public IReadOnlyList<Specification<TRecord>> Parts { get; }
}
