namespace CustomerModel.Testing.Contracts;

/// <summary>A handler that remembers what came, and fails as it is told.</summary>
internal sealed class Inbox(Func<OutboxMessage, CancellationToken, Task>? act = null) : IMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<OutboxMessage> _arrived = [];
    private int _calls;

    /// <summary>How often a delivery was tried.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>What arrived, in the order it arrived.</summary>
    public IReadOnlyList<OutboxMessage> Arrived
    {
        get
        {
            lock (_lock)
            {
                return [.. _arrived];
            }
        }
    }

    public async Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop)
    {
        Interlocked.Increment(ref _calls);
        if (act is not null)
        {
            await act(message, stop).ConfigureAwait(false);
        }

        lock (_lock)
        {
            _arrived.Add(message);
        }
    }
}
