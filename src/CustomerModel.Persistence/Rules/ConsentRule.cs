using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>The ledger of consents only grows. A merge may bring an entry to another customer; an entry goes with its customer, and what a merge wrote goes when it is taken back.</summary>
internal sealed class ConsentRule : ICommitRule
{
    public string Code => "consent.append-only";

    public IReadOnlyList<string> Fields => [];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        RecordChange<ConsentEntry>[] own = [.. changes.OfType<RecordChange<ConsentEntry>>()];
        var undone = changes
            .OfType<RecordChange<Merge>>()
            .Where(change => change.After is not null && change.Touches(MergeFields.UndoneOn))
            .Select(change => $"{change.After!.Id}")
            .ToHashSet(StringComparer.Ordinal);
        var removed = own.Where(change => change.After is null)
            .Select(change => change.Before!)
            .Where(entry => entry.Source != ConsentSource.Merge || !undone.Contains(entry.Evidence ?? ""))
            .ToList();
        var accounts = await read.FindManyAsync<Account>(Ids(CustomerKind.Account), stop).ConfigureAwait(false);
        var contacts = await read.FindManyAsync<Contact>(Ids(CustomerKind.Contact), stop).ConfigureAwait(false);
        return
        [
            .. own.Where(IsChanged)
                .Select(change => change.Ref)
                .Concat(removed.Where(entry => IsThere(entry.Customer)).Select(entry => entry.Ref))
                .Select(entry => ConsentErrors.AppendOnly with { Record = entry }),
        ];

        Guid[] Ids(CustomerKind kind) =>
            [
                .. removed
                    .Select(entry => entry.Customer)
                    .Where(customer => customer.Kind == kind)
                    .Select(customer => customer.Value)
                    .Distinct(),
            ];

        bool IsThere(CustomerId customer) =>
            customer.Kind == CustomerKind.Account ? accounts.ContainsKey(customer.Value) : contacts.ContainsKey(customer.Value);
    }

    private static bool IsChanged(RecordChange<ConsentEntry> change) =>
        change is { Before: { } before, After: { } after }
        && ConsentEntryFields.All.Any(field => field != ConsentEntryFields.Customer && !field.SameIn(before, after));
}
