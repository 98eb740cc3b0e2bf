namespace CustomerModel.Persistence;

/// <summary>What has been in force is kept: only a draft is deleted.</summary>
/// <param name="code">The code of the error.</param>
/// <param name="whyNot">Why a record is not deleted; <see langword="null"/> for a draft.</param>
internal sealed class DraftDeletionRule<TRecord>(string code, Func<TRecord, DomainError?> whyNot) : ICommitRule<TRecord>
    where TRecord : Record
{
    public string Code => code;

    public IReadOnlyList<string> Fields => ["statuscode"];

    public Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<TRecord>> changes,
        IRuleReader read,
        CancellationToken stop
    ) =>
        Task.FromResult<IReadOnlyList<DomainError>>([
            .. from change in changes
            where change.After is null
            let reason = whyNot(change.Before!)
            where reason is not null
            select reason with
            {
                Record = change.Ref,
            },
        ]);
}
