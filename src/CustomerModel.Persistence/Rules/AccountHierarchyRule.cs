using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A1: no account stands above itself, at any depth; a person account stands above none.</summary>
/// <remarks>The whole chain is walked level by level for all changed accounts at once. Guarded under races by the store's own order of commits.</remarks>
internal sealed class AccountHierarchyRule : ICommitRule<Account>
{
    public string Code => "account.loop";

    public IReadOnlyList<string> Fields => [AccountFields.Parent.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Account>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var moved = changes.Where(change => change.Touches(AccountFields.Parent) && change.After?.Parent is not null).ToList();
        var chain = await ParentChain
            .WalkAsync(
                moved.Select(change => change.After!.Parent!.Value.Value),
                async ids =>
                    (await read.FindManyAsync<Account>(ids, stop).ConfigureAwait(false)).Values.Select(above =>
                        (above.Id.Value, above.Parent?.Value)
                    )
            )
            .ConfigureAwait(false);
        var errors = new List<DomainError>();
        foreach (var account in moved.Select(change => change.After!))
        {
            switch (ParentChain.Find(account.Id.Value, account.Parent!.Value.Value, chain))
            {
                case ParentChain.Finding.Itself:
                    errors.Add(AccountErrors.Loop(account.Parent.Value) with { Record = account.Ref });
                    break;
                case ParentChain.Finding.AnotherLoop:
                    errors.Add(AccountErrors.LoopExists(account.Parent.Value) with { Record = account.Ref });
                    break;
            }
        }

        var parents = await read.FindManyAsync<Account>([.. moved.Select(change => change.After!.Parent!.Value.Value).Distinct()], stop)
            .ConfigureAwait(false);
        errors.AddRange(
            moved
                .Where(change => parents.GetValueOrDefault(change.After!.Parent!.Value.Value)?.Kind == AccountKind.Person)
                .Select(change => AccountErrors.PersonHasNoHierarchy(change.After!.Parent!.Value) with { Record = change.Ref })
        );
        return errors;
    }
}
