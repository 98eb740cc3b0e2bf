namespace CustomerModel.Reliability;

/// <summary>A rule that refuses when everything is flushed already, so that a unit of work is rolled back.</summary>
internal sealed class RefusesMarked : ICommitRule<Account>
{
    public const string Mark = "refuse";

    public string Code => "reliability.marked";

    public IReadOnlyList<string> Fields => ["sic"];

    public Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Account>> changes,
        IRuleReader read,
        CancellationToken stop
    ) =>
        Task.FromResult<IReadOnlyList<DomainError>>([
            .. changes
                .Where(change => change.After?.Sic == Mark)
                .Select(change => new DomainError(Code, "It is marked.") { Record = change.Ref }),
        ]);
}
