namespace CustomerModel.Duplicates;

/// <summary>A duplicate rule was made.</summary>
public sealed record DuplicateRuleCreated(DuplicateRuleId Rule, string BaseKind, string MatchingKind, Instant At) : IDomainEvent;

/// <summary>A condition was added to a duplicate rule.</summary>
public sealed record DuplicateConditionAdded(DuplicateRuleId Rule, int Number, Instant At) : IDomainEvent;

/// <summary>A condition of a duplicate rule was replaced by another one.</summary>
public sealed record DuplicateConditionReplaced(DuplicateRuleId Rule, int Number, Instant At) : IDomainEvent;

/// <summary>A condition was taken from a duplicate rule.</summary>
public sealed record DuplicateConditionRemoved(DuplicateRuleId Rule, int Number, Instant At) : IDomainEvent;

/// <summary>A duplicate rule came into use.</summary>
public sealed record DuplicateRulePublished(DuplicateRuleId Rule, Instant At) : IDomainEvent;

/// <summary>A duplicate rule went out of use.</summary>
public sealed record DuplicateRuleUnpublished(DuplicateRuleId Rule, Instant At) : IDomainEvent;
