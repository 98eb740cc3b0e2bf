namespace CustomerModel.Service;

// Who works on it, and who ought to know.
public sealed partial class Case
{
    /// <summary>Why it cannot wait in a queue, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRoute(QueueId queue, ZonedDateTime now) => WhyNotEdit();

    /// <summary>Puts it into a queue; whoever worked on it does no longer, nor does it wait in the one it was in.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRoute"/>.</exception>
    public void Route(QueueId queue, ZonedDateTime now)
    {
        Demand(WhyNotRoute(queue, now));
        (Queue, EnteredQueueOn, Worker) = (queue, now.ToInstant(), null);
        Raise(new CaseQueued(Id, queue, now.ToInstant()));
    }

    /// <summary>Why nobody can take it from its queue, or <see langword="null"/>.</summary>
    public DomainError? WhyNotPick(UserId worker, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (Queue is null ? CaseErrors.NotQueued : null)
        ?? (Worker is { } other && other != worker ? CaseErrors.Taken(other) : null);

    /// <summary>Lets somebody work on it; it stays in its queue for all to see.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPick"/>.</exception>
    public void Pick(UserId worker, ZonedDateTime now)
    {
        Demand(WhyNotPick(worker, now));
        Worker = worker;
        Raise(new CasePicked(Id, Queue!.Value, worker, now.ToInstant()));
    }

    /// <summary>Why it cannot be put back, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRelease(ZonedDateTime now) => WhyNotEdit() ?? (Queue is null ? CaseErrors.NotQueued : null);

    /// <summary>Puts it back for others to take.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRelease"/>.</exception>
    public void Release(ZonedDateTime now)
    {
        Demand(WhyNotRelease(now));
        Worker = null;
        Raise(new CasePicked(Id, Queue!.Value, null, now.ToInstant()));
    }

    /// <summary>Why it cannot leave its queue, or <see langword="null"/>.</summary>
    public DomainError? WhyNotLeaveQueue(ZonedDateTime now) => WhyNotEdit() ?? (Queue is null ? CaseErrors.NotQueued : null);

    /// <summary>Takes it out of its queue.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotLeaveQueue"/>.</exception>
    public void LeaveQueue(ZonedDateTime now)
    {
        Demand(WhyNotLeaveQueue(now));
        Unqueue(now);
    }

    /// <summary>Why it cannot be escalated, or <see langword="null"/>.</summary>
    public DomainError? WhyNotEscalate(ZonedDateTime now) => WhyNotEdit() ?? (IsEscalated ? CaseErrors.Escalated : null);

    /// <summary>Makes it a matter for those above.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotEscalate"/>.</exception>
    public void Escalate(ZonedDateTime now)
    {
        Demand(WhyNotEscalate(now));
        (IsEscalated, EscalatedOn) = (true, now.ToInstant());
        Raise(new CaseEscalated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back from those above, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeescalate(ZonedDateTime now) => WhyNotEdit() ?? (IsEscalated ? null : CaseErrors.NotEscalated);

    /// <summary>Makes it an ordinary matter again; when it was escalated last stays known.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeescalate"/>.</exception>
    public void Deescalate(ZonedDateTime now)
    {
        Demand(WhyNotDeescalate(now));
        IsEscalated = false;
        Raise(new CaseDeescalated(Id, now.ToInstant()));
    }

    private void Unqueue(ZonedDateTime now)
    {
        if (Queue is { } queue)
        {
            (Queue, EnteredQueueOn, Worker) = (null, null, null);
            Raise(new CaseUnqueued(Id, queue, now.ToInstant()));
        }
    }
}
