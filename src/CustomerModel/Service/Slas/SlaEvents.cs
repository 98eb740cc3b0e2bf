namespace CustomerModel.Service;

/// <summary>A service level agreement was drafted.</summary>
public sealed record SlaCreated(SlaId Sla, Instant At) : IDomainEvent;

/// <summary>A service level agreement was put in force.</summary>
public sealed record SlaActivated(SlaId Sla, Instant At) : IDomainEvent;

/// <summary>A service level agreement is a draft again.</summary>
public sealed record SlaDeactivated(SlaId Sla, Instant At) : IDomainEvent;

/// <summary>A service level agreement holds where nothing else is agreed.</summary>
public sealed record SlaMadeDefault(SlaId Sla, Instant At) : IDomainEvent;

/// <summary>A service level agreement is the default no longer.</summary>
public sealed record SlaDefaultCleared(SlaId Sla, Instant At) : IDomainEvent;
