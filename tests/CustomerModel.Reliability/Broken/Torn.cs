namespace CustomerModel.Reliability.Broken;

/// <summary>Commits one record after the other instead of all together.</summary>
internal sealed class Torn(IStoreSession inner) : WrappedSession(inner)
{
    public override async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        foreach (var change in changes.Records)
        {
            await base.FlushAsync(new([change]), stop);
            await base.CommitAsync([], null, stop);
            await Task.Delay(1, stop);
        }
    }
}
