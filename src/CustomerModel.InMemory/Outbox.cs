namespace CustomerModel.InMemory;

/// <summary>Messages that were not delivered yet, in the order of their commits.</summary>
internal sealed class Outbox
{
    private readonly Dictionary<string, Lease> _leases = new(StringComparer.Ordinal);
    private Queue<Waiting> _waiting = new();
    private int _troubled;

    public void Add(IReadOnlyList<OutboxMessage> messages)
    {
        foreach (var message in messages)
        {
            _waiting.Enqueue(new(message, default, null, IsParked: false));
        }
    }

    public List<OutboxMessage> First(int most) => [.. _waiting.Take(most).Select(waiting => waiting.Message)];

    /// <summary>Messages behind one of them, or from the first on, with what became of their deliveries.</summary>
    public List<QueuedMessage> After(Guid? passed, int most) =>
        [
            .. _waiting
                .SkipWhile(waiting => passed is not null && waiting.Message.Id != passed)
                .Skip(passed is null ? 0 : 1)
                .Take(most)
                .Select(waiting => new QueuedMessage(waiting.Message, waiting.Failure)),
        ];

    public void Redact(IReadOnlyList<OutboxMessage> messages)
    {
        var redacted = messages.ToDictionary(message => message.Id);
        Change(waiting => redacted.TryGetValue(waiting.Message.Id, out var other) ? waiting with { Message = other } : waiting);
    }

    /// <summary>Only where a delivery has failed do others have to be looked at.</summary>
    public List<OutboxMessage> Due(Instant now, int most)
    {
        if (_troubled == 0)
        {
            return First(most);
        }

        var held = new HashSet<RecordRef>();
        var due = new List<OutboxMessage>();
        foreach (var waiting in _waiting)
        {
            if (due.Count == most)
            {
                break;
            }

            if (waiting.IsParked || waiting.At > now)
            {
                held.Add(waiting.Message.Record);
            }
            else if (!held.Contains(waiting.Message.Record))
            {
                due.Add(waiting.Message);
            }
        }

        return due;
    }

    /// <summary>Messages are mostly delivered in order, so only others cost a walk over all that wait.</summary>
    public void Forget(IReadOnlyCollection<Guid> messages)
    {
        HashSet<Guid> delivered = [.. messages];
        while (_waiting.TryPeek(out var first) && delivered.Remove(first.Message.Id))
        {
            _waiting.Dequeue();
            _troubled -= first.Reason is null ? 0 : 1;
        }

        if (delivered.Count > 0)
        {
            Change(waiting => delivered.Contains(waiting.Message.Id) ? null : waiting);
        }
    }

    public void PutOff(FailedDelivery failure) =>
        Change(waiting =>
            waiting.Message.Id == failure.Message
                ? new(After(waiting.Message, failure.Attempts), failure.At, failure.Reason, failure.IsParked)
                : waiting
        );

    public List<ParkedMessage> Parked(int most) =>
        [
            .. _waiting
                .Where(waiting => waiting.IsParked)
                .Take(most)
                .Select(waiting => new ParkedMessage(waiting.Message, waiting.Reason!, waiting.At)),
        ];

    public int Retry(IReadOnlyCollection<Guid> messages) =>
        ChangeParked(messages, waiting => new(After(waiting.Message, 0), default, null, IsParked: false));

    public int Discard(IReadOnlyCollection<Guid> messages) => ChangeParked(messages, _ => null);

    public bool TryLease(Lease lease, Instant now)
    {
        var isFree = !_leases.TryGetValue(lease.Name, out var held) || held.Holder == lease.Holder || held.Until <= now;
        if (isFree)
        {
            _leases[lease.Name] = lease;
        }

        return isFree;
    }

    public void Release(Lease lease)
    {
        if (_leases.TryGetValue(lease.Name, out var held) && held.Holder == lease.Holder)
        {
            _leases.Remove(lease.Name);
        }
    }

    private static OutboxMessage After(OutboxMessage message, int attempts) =>
        new(message.Id, message.Record, message.Version, message.Type, message.Body, message.At) { Attempts = attempts };

    private int ChangeParked(IReadOnlyCollection<Guid> messages, Func<Waiting, Waiting?> change)
    {
        HashSet<Guid> wanted = [.. messages];
        var count = 0;
        Change(waiting =>
        {
            if (!waiting.IsParked || !wanted.Contains(waiting.Message.Id))
            {
                return waiting;
            }

            count++;
            return change(waiting);
        });
        return count;
    }

    private void Change(Func<Waiting, Waiting?> change)
    {
        _waiting = new(_waiting.Select(change).OfType<Waiting>());
        _troubled = _waiting.Count(waiting => waiting.Reason is not null);
    }

    /// <summary>A message and what became of its deliveries.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="At">When it is tried again, or was parked.</param>
    /// <param name="Reason">Why its last delivery failed; <see langword="null"/> when none did.</param>
    /// <param name="IsParked">It is tried no more.</param>
    private sealed record Waiting(OutboxMessage Message, Instant At, string? Reason, bool IsParked)
    {
        public FailedDelivery? Failure => Reason is null ? null : new(Message.Id, Message.Attempts, At, Reason, IsParked);
    }
}
