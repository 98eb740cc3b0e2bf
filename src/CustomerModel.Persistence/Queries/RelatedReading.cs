using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Lets the words of <see cref="Related"/> count only those other records that the caller may read.</summary>
internal sealed class RelatedReading : ExpressionVisitor
{
    private static readonly MethodInfo Readable = typeof(RelatedReading).GetMethod(
        nameof(ReadableAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private readonly Dictionary<Type, LambdaExpression?> _readable;

    private RelatedReading(Dictionary<Type, LambdaExpression?> readable) => _readable = readable;

    /// <summary>The specification within what the caller may read of other kinds; the same one when it asks about none.</summary>
    public static async ValueTask<Specification<TRecord>> WithinAsync<TRecord>(
        Specification<TRecord> specification,
        IAccess access,
        CancellationToken stop
    )
        where TRecord : Record =>
        await ForAsync(specification, access, stop).ConfigureAwait(false) is { } reading
            ? specification.WithConditions(reading.In)
            : specification;

    /// <inheritdoc cref="WithinAsync{TRecord}(Specification{TRecord}, IAccess, CancellationToken)"/>
    public static async ValueTask<Specification<TRecord, TResult>> WithinAsync<TRecord, TResult>(
        Specification<TRecord, TResult> specification,
        IAccess access,
        CancellationToken stop
    )
        where TRecord : Record =>
        await ForAsync(specification, access, stop).ConfigureAwait(false) is { } reading
            ? specification.WithConditions(reading.In)
            : specification;

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (RelatedCall.Find(node) is not { } related)
        {
            return base.VisitMethodCall(node);
        }

        var where = (LambdaExpression)Visit(related.Where);
        return related.With(
            _readable[related.Other] is { } may
                ? Expression.Lambda(
                    Expression.AndAlso(where.Body, Replace.In(may.Body, may.Parameters[0], where.Parameters[0])),
                    where.Parameters
                )
                : where
        );
    }

    private Expression<Func<TRecord, bool>> In<TRecord>(Expression<Func<TRecord, bool>> condition) =>
        VisitAndConvert(condition, nameof(In));

    private static async ValueTask<RelatedReading?> ForAsync<TRecord>(
        ISpecification<TRecord> specification,
        IAccess access,
        CancellationToken stop
    )
    {
        if (access.IsUnlimited)
        {
            return null;
        }

        var kinds = new OtherKinds();
        foreach (var where in specification.WhereExpressions)
        {
            kinds.Visit(where.Filter);
        }

        var readable = new Dictionary<Type, LambdaExpression?>();
        foreach (var kind in kinds.Found)
        {
            var asked = (Task<LambdaExpression?>)Readable.MakeGenericMethod(kind).Invoke(null, [access, stop])!;
            readable.Add(kind, await asked.ConfigureAwait(false));
        }

        return readable.Count == 0 ? null : new(readable);
    }

    private static async Task<LambdaExpression?> ReadableAsync<TOther>(IAccess access, CancellationToken stop)
        where TOther : Record => (await access.ReadableAsync<TOther>(stop).ConfigureAwait(false))?.ToExpression();

    private sealed class OtherKinds : ExpressionVisitor
    {
        public HashSet<Type> Found { get; } = [];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (RelatedCall.Find(node) is not { } related)
            {
                return base.VisitMethodCall(node);
            }

            Found.Add(related.Other);
            Visit(related.Where);
            return node;
        }
    }
}
