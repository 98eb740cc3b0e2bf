using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Operations;

/// <summary>Nobody is kept under an address or number whose owner was erased: not typed, not imported, not merged in.</summary>
/// <param name="key">Made what was suppressed.</param>
public sealed class SuppressionRule(SuppressionKey key) : ICommitRule
{
    /// <inheritdoc/>
    public string Code => "person.suppressed";

    /// <inheritdoc/>
    public IReadOnlyList<string> Fields { get; } =
    [
        .. from type in (RecordType[])[Contact.Type, Lead.Type, Account.Type]
        from field in type.Fields
        where SuppressionKey.Recognises(field)
        select field.Name,
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        (RecordRef Record, Field Field, SuppressionId Id)[] given =
        [
            .. from change in changes
            where change.After is Contact or Lead or Account { Kind: AccountKind.Person }
            from value in key.In(change.Entry, change.After!)
            where change.Touches(value.Field)
            select (change.Ref, value.Field, value.Id),
        ];
        if (given.Length == 0)
        {
            return [];
        }

        var known = await read.FindManyAsync<Suppression>([.. given.Select(value => value.Id.Value).Distinct()], stop)
            .ConfigureAwait(false);
        return
        [
            .. given.Where(value => known.ContainsKey(value.Id.Value)).Select(value => PersonErrors.Suppressed(value.Record, value.Field)),
        ];
    }
}
