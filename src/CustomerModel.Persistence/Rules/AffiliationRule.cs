using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A contact has one primary affiliation on a day, and one with each account.</summary>
internal sealed class AffiliationRule : ICommitRule<Affiliation>
{
    public string Code => "affiliation.primary-overlap";

    public IReadOnlyList<string> Fields => [AffiliationFields.Start.Name, AffiliationFields.End.Name, AffiliationFields.IsPrimary.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Affiliation>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Affiliation[] changed = [.. changes.Select(change => change.After).OfType<Affiliation>()];
        var all = await read.ListAsync(AffiliationFields.Contact, changed.Select(one => one.Contact), stop).ConfigureAwait(false);
        var ofContact = all.ToLookup(one => one.Contact);
        return
        [
            .. from one in changed
            from other in ofContact[one.Contact]
            where other.Id != one.Id && one.Overlaps(other)
            let error = one.IsPrimary && other.IsPrimary ? AffiliationErrors.PrimaryOverlap(other.Id)
            : one.Account == other.Account ? AffiliationErrors.Overlap(other.Id)
            : null
            where error is not null
            select error with
            {
                Record = one.Ref,
            },
        ];
    }
}
