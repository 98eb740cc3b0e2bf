namespace CustomerModel.Reliability.Broken;

/// <summary>Takes a lost answer for a failure, so that the work is done again.</summary>
internal sealed class Misled(IStoreSession inner) : WrappedSession(inner)
{
    public override async Task CommitAsync(
        IReadOnlyList<OutboxMessage> messages,
        OperationRecord? operation,
        CancellationToken stop = default
    )
    {
        try
        {
            await base.CommitAsync(messages, null, stop);
        }
        catch (StoreException lost) when (lost.IsCommitUnknown)
        {
            throw new StoreException(StoreErrors.Unavailable("lost"), isTransient: true, lost);
        }
    }
}
