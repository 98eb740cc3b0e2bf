namespace CustomerModel.Activities;

/// <summary>An activity was planned.</summary>
public sealed record ActivityCreated(RecordRef Activity, RecordRef? Regarding, Instant At) : IDomainEvent;

/// <summary>An activity is to be done at a time that is kept free for it.</summary>
/// <param name="Activity">Which.</param>
/// <param name="Status">Code of the status reason.</param>
/// <param name="At">When it was recorded.</param>
public sealed record ActivityScheduled(RecordRef Activity, int Status, Instant At) : IDomainEvent;

/// <summary>An activity was done.</summary>
/// <param name="Activity">Which.</param>
/// <param name="Status">Code of the status reason.</param>
/// <param name="At">When it was recorded.</param>
public sealed record ActivityCompleted(RecordRef Activity, int Status, Instant At) : IDomainEvent;

/// <summary>An activity was called off.</summary>
/// <param name="Activity">Which.</param>
/// <param name="Status">Code of the status reason.</param>
/// <param name="At">When it was recorded.</param>
public sealed record ActivityCanceled(RecordRef Activity, int Status, Instant At) : IDomainEvent;

/// <summary>An activity was taken up again.</summary>
public sealed record ActivityReopened(RecordRef Activity, Instant At) : IDomainEvent;

/// <summary>Somebody was named to take part.</summary>
public sealed record ActivityPartyAdded(RecordRef Activity, ActivityPartyRole Role, RecordRef? Party, Instant At) : IDomainEvent;

/// <summary>Somebody takes part no longer.</summary>
public sealed record ActivityPartyRemoved(RecordRef Activity, ActivityPartyRole Role, RecordRef? Party, Instant At) : IDomainEvent;
