namespace CustomerModel.Reliability.Broken;

/// <summary>Gives no lease back, as a process that was killed does not.</summary>
internal sealed class Abrupt(IStoreSession inner) : WrappedSession(inner)
{
    public override Task ReleaseAsync(Lease lease, CancellationToken stop = default) => Task.CompletedTask;
}
