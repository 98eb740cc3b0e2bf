namespace CustomerModel.Service;

/// <summary>A case was opened.</summary>
public sealed record CaseOpened(CaseId Case, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>A case goes on for another reason, or waits.</summary>
public sealed record CaseReasonChanged(CaseId Case, CaseStatus Before, CaseStatus After, Instant At) : IDomainEvent;

/// <summary>A case was done; the minutes are those that are billed.</summary>
public sealed record CaseResolved(CaseId Case, ActivityId Resolution, CaseStatus Status, int BilledMinutes, Instant At) : IDomainEvent;

/// <summary>A case was given up.</summary>
public sealed record CaseCanceled(CaseId Case, Instant At) : IDomainEvent;

/// <summary>Another case took a case over.</summary>
public sealed record CaseMerged(CaseId Case, CaseId Master, Instant At) : IDomainEvent;

/// <summary>A case was taken up again.</summary>
public sealed record CaseReactivated(CaseId Case, CaseStatus Before, Instant At) : IDomainEvent;

/// <summary>A case was promised the times of a service level.</summary>
public sealed record CaseSlaApplied(CaseId Case, SlaId Sla, Instant At) : IDomainEvent;

/// <summary>The clock made another thing of a time that a case was promised: it is nearly over, or over.</summary>
public sealed record CaseTimerChanged(CaseId Case, CaseTimer Timer, SlaTimerStatus Status, Instant At) : IDomainEvent;

/// <summary>The customer had the first response.</summary>
public sealed record CaseResponded(CaseId Case, Instant At) : IDomainEvent;

/// <summary>A case became a matter for those above.</summary>
public sealed record CaseEscalated(CaseId Case, Instant At) : IDomainEvent;

/// <summary>A case is no matter for those above any more.</summary>
public sealed record CaseDeescalated(CaseId Case, Instant At) : IDomainEvent;

/// <summary>A case waits in a queue.</summary>
public sealed record CaseQueued(CaseId Case, QueueId Queue, Instant At) : IDomainEvent;

/// <summary>Somebody took a case from its queue to work on it, or put it back.</summary>
public sealed record CasePicked(CaseId Case, QueueId Queue, UserId? Worker, Instant At) : IDomainEvent;

/// <summary>A case left its queue.</summary>
public sealed record CaseUnqueued(CaseId Case, QueueId Queue, Instant At) : IDomainEvent;
