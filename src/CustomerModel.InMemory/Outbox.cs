namespace CustomerModel.InMemory;

/// <summary>Messages that were not delivered yet, in the order of their commits.</summary>
internal sealed class Outbox
{
    private Queue<OutboxMessage> _waiting = new();

    public void Add(IReadOnlyList<OutboxMessage> messages)
    {
        foreach (var message in messages)
        {
            _waiting.Enqueue(message);
        }
    }

    public List<OutboxMessage> First(int most) => [.. _waiting.Take(most)];

    /// <summary>Messages are mostly delivered in order, so only others cost a walk over all that wait.</summary>
    public void Forget(IReadOnlyCollection<Guid> messages)
    {
        HashSet<Guid> delivered = [.. messages];
        while (_waiting.TryPeek(out var first) && delivered.Remove(first.Id))
        {
            _waiting.Dequeue();
        }

        if (delivered.Count > 0)
        {
            _waiting = new(_waiting.Where(message => !delivered.Contains(message.Id)));
        }
    }
}
