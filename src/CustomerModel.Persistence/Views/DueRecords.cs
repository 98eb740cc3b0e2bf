using System.Linq.Expressions;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Records of a kind that the clock should have changed by a moment: what was due first comes first, then by id.</summary>
/// <remarks>One range of the index on <c>advanceson</c>.</remarks>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public sealed class DueRecords<TRecord> : Specification<TRecord>
    where TRecord : Record, ITimed
{
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="until">The moment, itself included.</param>
    public DueRecords(RecordCatalogue catalogue, Instant until)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var field = catalogue.Of<TRecord>().AdvancesOn!;
        var moment = Expression.Lambda<Func<TRecord, object?>>(Expression.Convert(field.Path.Body, typeof(object)), field.Path.Parameters);
        Query.Where(CriteriaExpressions.Of<TRecord>(Criteria.Where(field, Operator.LessOrEqual, [until]))).OrderBy(moment);
    }
}
