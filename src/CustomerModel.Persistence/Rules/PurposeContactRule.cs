using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A contact for a purpose is an active contact of the account, or affiliated with it today.</summary>
/// <remarks>
/// Asked when the account names one, when a contact moves, leaves or is deactivated, and when an affiliation changes; that an affiliation
/// runs out by itself is noticed with the next of these. An account that was merged into another one keeps what it was.
/// </remarks>
internal sealed class PurposeContactRule : ICommitRule
{
    public string Code => "account.purpose-contact-elsewhere";

    public IReadOnlyList<string> Fields => [$"{AccountFields.ContactsByPurpose.Name}.{AccountContactFields.Contact.Name}"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        Account[] accounts =
        [
            .. (await ConcernedAsync(changes, read, stop).ConfigureAwait(false)).Values.Where(account =>
                account is { ContactsByPurpose.Count: > 0, Merged: false }
            ),
        ];
        if (accounts.Length == 0)
        {
            return [];
        }

        var named = accounts.SelectMany(account => account.ContactsByPurpose).Select(one => one.Contact).Distinct().ToList();
        var contacts = await read.FindManyAsync<Contact>([.. named.Select(contact => contact.Value)], stop).ConfigureAwait(false);
        var affiliations = await read.ListAsync(AffiliationFields.Contact, named, stop).ConfigureAwait(false);
        return
        [
            .. from account in accounts
            from one in account.ContactsByPurpose
            let contact = contacts.GetValueOrDefault(one.Contact.Value)
            where contact is not null
            let isAffiliated = affiliations.Any(other =>
                (other.Contact, other.Account) == (contact.Id, account.Id) && other.IsInForceOn(read.Now.Date)
            )
            where contact.State != CustomerState.Active || (contact.Parent != account.AsCustomer && !isAffiliated)
            select AccountErrors.PurposeContactElsewhere(contact.Id) with
            {
                Record = account.Ref,
            },
        ];
    }

    private static async Task<Dictionary<AccountId, Account>> ConcernedAsync(
        IReadOnlyList<RecordChange> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var accounts = changes
            .OfType<RecordChange<Account>>()
            .Where(change => change.After is not null && change.Parts.Contains(AccountFields.ContactsByPurpose))
            .ToDictionary(change => change.After!.Id, change => change.After!);
        var moved = changes
            .OfType<RecordChange<Contact>>()
            .Where(change => change is { Before: not null, After: not null })
            .Where(change => change.Touches(ContactFields.Parent) || change.Touches(ContactFields.Status))
            .Select(change => change.Before!)
            .ToList();
        var affiliations = changes
            .OfType<RecordChange<Affiliation>>()
            .Where(change => change.Before is not null)
            .Select(change => change.Before!)
            .Concat(await read.ListAsync(AffiliationFields.Contact, moved.Select(contact => contact.Id), stop).ConfigureAwait(false));
        Guid[] ids =
        [
            .. moved
                .Select(contact => contact.Parent?.Account?.Value)
                .OfType<Guid>()
                .Concat(affiliations.Select(one => one.Account.Value))
                .Distinct(),
        ];
        foreach (var account in (await read.FindManyAsync<Account>(ids, stop).ConfigureAwait(false)).Values)
        {
            accounts.TryAdd(account.Id, account);
        }

        return accounts;
    }
}
