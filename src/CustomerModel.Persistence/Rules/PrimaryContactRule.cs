using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A3: the primary contact is an active contact of the account.</summary>
/// <remarks>
/// Asked when the account names another one, and when a contact that is one moves, leaves or is deactivated. An account that was
/// merged into another one keeps what it was.
/// </remarks>
internal sealed class PrimaryContactRule : ICommitRule
{
    public string Code => "account.primary-contact-elsewhere";

    public IReadOnlyList<string> Fields => [AccountFields.PrimaryContact.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var accounts = changes
            .OfType<RecordChange<Account>>()
            .Where(change => change.Touches(AccountFields.PrimaryContact))
            .Select(change => change.After)
            .OfType<Account>()
            .ToDictionary(account => account.Id);
        foreach (var account in await NamingAsync(changes, read, stop).ConfigureAwait(false))
        {
            accounts.TryAdd(account.Id, account);
        }

        Guid[] ids = [.. accounts.Values.Select(account => account.PrimaryContact?.Value).OfType<Guid>().Distinct()];
        var contacts = await read.FindManyAsync<Contact>(ids, stop).ConfigureAwait(false);
        return
        [
            .. from account in accounts.Values
            where account is { PrimaryContact: not null, Merged: false }
            let contact = contacts.GetValueOrDefault(account.PrimaryContact!.Value.Value)
            where contact is not null && (contact.Parent != account.AsCustomer || contact.State != CustomerState.Active)
            select AccountErrors.PrimaryContactElsewhere(contact.Id) with
            {
                Record = account.Ref,
            },
        ];
    }

    private static async Task<List<Account>> NamingAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        object[] moved =
        [
            .. changes
                .OfType<RecordChange<Contact>>()
                .Where(change => change.Before is not null && change.After is not null)
                .Where(change => change.Touches(ContactFields.Parent) || change.Touches(ContactFields.Status))
                .Select(change => (object)change.After!.Id),
        ];
        return moved.Length == 0
            ? []
            : await read.ListAsync(Criteria.Where(AccountFields.PrimaryContact, Operator.In, moved).ToSpecification<Account>(), stop)
                .ConfigureAwait(false);
    }
}
