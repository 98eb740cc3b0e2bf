using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>A customer has at most one default entitlement.</summary>
internal sealed class DefaultEntitlementRule : ICommitRule<Entitlement>
{
    public string Code => "entitlement.another-default";

    public IReadOnlyList<string> Fields => ["isdefault", "customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Entitlement>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Entitlement[] made =
        [
            .. changes
                .After<Entitlement>(EntitlementFields.IsDefault, EntitlementFields.Customer)
                .Where(entitlement => entitlement is { IsDefault: true, Customer: not null }),
        ];
        var defaults = (
            await read.ListAsync(EntitlementFields.Customer, made.Select(entitlement => entitlement.Customer!.Value), stop)
                .ConfigureAwait(false)
        )
            .Where(entitlement => entitlement.IsDefault)
            .ToLookup(entitlement => entitlement.Customer);
        return
        [
            .. from entitlement in made
            let other = defaults[entitlement.Customer].FirstOrDefault(other => other.Id != entitlement.Id)
            where other is not null
            select EntitlementErrors.AnotherDefault(other.Id) with
            {
                Record = entitlement.Ref,
            },
        ];
    }
}
