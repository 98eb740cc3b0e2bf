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
    /// <param name="most">How many at most.</param>
    /// <param name="after">Behind which place, see <see cref="PlaceOf"/>; <see langword="null"/>: from the first on.</param>
    public DueRecords(RecordCatalogue catalogue, Instant until, int most, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var field = catalogue.Of<TRecord>().AdvancesOn!;
        var moment = Expression.Lambda<Func<TRecord, object?>>(Expression.Convert(field.Path.Body, typeof(object)), field.Path.Parameters);
        Query
            .Where(CriteriaExpressions.Of<TRecord>(Criteria.Where(field, Operator.LessOrEqual, [until])))
            .OrderBy(moment)
            .After(after)
            .Take(most);
    }

    /// <summary>The place of a record among those that are due, as it is now.</summary>
    public string PlaceOf(TRecord record) => KeysetOrder<TRecord>.Of(this.WithTieBreak(IdentityKey.Of<TRecord>())).CursorAt(record);
}
