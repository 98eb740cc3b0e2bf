namespace CustomerModel.Customers;

/// <summary>A record was merged into another one.</summary>
public sealed record RecordsMerged(MergeId Merge, RecordRef Master, RecordRef Subordinate, Instant At) : IDomainEvent;

/// <summary>A merge was taken back.</summary>
public sealed record MergeUndone(MergeId Merge, RecordRef Master, RecordRef Subordinate, Instant At) : IDomainEvent;
