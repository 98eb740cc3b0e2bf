namespace CustomerModel.Reliability.Broken;

/// <summary>Tells what happens before it is certain, and not again after.</summary>
internal sealed class Early(IStoreSession inner, Action<RecordRef, long> tell) : WrappedSession(inner)
{
    public override async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        await base.FlushAsync(changes, stop);
        foreach (var change in changes.Records)
        {
            tell(change.Ref, (change.After ?? change.Before)!.Version);
        }
    }

    public override Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default) =>
        base.CommitAsync([], operation, stop);
}
