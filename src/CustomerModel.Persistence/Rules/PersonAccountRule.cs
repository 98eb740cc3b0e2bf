using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>The person of a person account stays with it and gives it its name.</summary>
internal sealed class PersonAccountRule : ICommitRule<Contact>
{
    public string Code => "account.person-name-derived";

    public IReadOnlyList<string> Fields => [ContactFields.FullName.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Contact>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var concerned = changes
            .Where(change => change.Before?.Parent?.Account is not null && change.After is not null)
            .Where(change => change.Touches(ContactFields.FullName) || change.Touches(ContactFields.Parent))
            .ToList();
        Guid[] ids = [.. concerned.Select(change => change.Before!.Parent!.Value.Value).Distinct()];
        var accounts = await read.FindManyAsync<Account>(ids, stop).ConfigureAwait(false);
        return
        [
            .. from change in concerned
            let account = accounts.GetValueOrDefault(change.Before!.Parent!.Value.Value)
            where account is { Kind: AccountKind.Person } && account.PrimaryContact == change.After!.Id
            let error = change.After!.Parent != account.AsCustomer ? ContactErrors.IsPersonOf(account.Id)
            : account.Name != change.After.FullName ? AccountErrors.PersonNameDerived
            : null
            where error is not null
            select error with
            {
                Record = change.Ref,
            },
        ];
    }
}
