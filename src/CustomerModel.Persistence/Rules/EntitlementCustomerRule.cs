using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>A draft that goes to another customer has no cases of the former one.</summary>
/// <remarks>A merge of customers takes the cases along, so it is not refused.</remarks>
internal sealed class EntitlementCustomerRule : ICommitRule<Entitlement>
{
    public string Code => "entitlement.cases-of-another-customer";

    public IReadOnlyList<string> Fields => ["customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Entitlement>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Entitlement[] moved =
        [
            .. changes
                .Where(change => change.Before?.Customer is { } before && change.After is { } after && after.Customer != before)
                .Select(change => change.After!),
        ];
        var under = (await read.ListAsync(CaseFields.Entitlement, moved.Select(one => one.Id), stop).ConfigureAwait(false)).ToLookup(one =>
            one.Entitlement!.Value
        );
        return
        [
            .. from entitlement in moved
            let strangers = under[entitlement.Id].Count(one => one.Customer != entitlement.Customer)
            where strangers > 0
            select EntitlementErrors.CasesOfAnotherCustomer(strangers) with
            {
                Record = entitlement.Ref,
            },
        ];
    }
}
