using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>C2: no contact stands above itself, at any depth; a person account has its person as the only contact.</summary>
internal sealed class ContactHierarchyRule : ICommitRule<Contact>
{
    public string Code => "contact.loop";

    public IReadOnlyList<string> Fields => [ContactFields.Parent.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Contact>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        List<Contact> moved =
        [
            .. changes.Where(change => change.Touches(ContactFields.Parent)).Select(change => change.After).OfType<Contact>(),
        ];
        var errors = new List<DomainError>();
        var chain = await ParentChain
            .WalkAsync(
                moved.Select(contact => contact.Parent?.Contact?.Value).OfType<Guid>(),
                async ids =>
                    (await read.FindManyAsync<Contact>(ids, stop).ConfigureAwait(false)).Values.Select(above =>
                        (above.Id.Value, above.Parent?.Contact?.Value)
                    )
            )
            .ConfigureAwait(false);
        foreach (var contact in moved.Where(contact => contact.Parent?.Contact is not null))
        {
            var parent = contact.Parent!.Value.Contact!.Value;
            switch (ParentChain.Find(contact.Id.Value, parent.Value, chain))
            {
                case ParentChain.Finding.Itself:
                    errors.Add(ContactErrors.Loop(parent) with { Record = contact.Ref });
                    break;
                case ParentChain.Finding.AnotherLoop:
                    errors.Add(ContactErrors.LoopExists(parent) with { Record = contact.Ref });
                    break;
            }
        }

        Guid[] parents = [.. moved.Select(contact => contact.Parent?.Account?.Value).OfType<Guid>().Distinct()];
        var accounts = await read.FindManyAsync<Account>(parents, stop).ConfigureAwait(false);
        errors.AddRange(
            from contact in moved
            where contact.Parent?.Account is not null
            let account = accounts.GetValueOrDefault(contact.Parent!.Value.Value)
            where account is { Kind: AccountKind.Person } && account.PrimaryContact != contact.Id
            select ContactErrors.AccountIsPerson(account.Id) with
            {
                Record = contact.Ref,
            }
        );
        return errors;
    }
}
