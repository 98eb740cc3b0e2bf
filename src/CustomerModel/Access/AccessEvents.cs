namespace CustomerModel.Access;

/// <summary>A user or team got a role.</summary>
public sealed record RoleTaken(RecordRef Holder, SecurityRoleId Role, Instant At) : IDomainEvent;

/// <summary>A user or team lost a role.</summary>
public sealed record RoleDropped(RecordRef Holder, SecurityRoleId Role, Instant At) : IDomainEvent;

/// <summary>A user was disabled.</summary>
public sealed record UserDisabled(UserId User, Instant At) : IDomainEvent;

/// <summary>A user was enabled.</summary>
public sealed record UserEnabled(UserId User, Instant At) : IDomainEvent;

/// <summary>A user came into a team.</summary>
public sealed record TeamJoined(TeamId Team, UserId User, Instant At) : IDomainEvent;

/// <summary>A user left a team.</summary>
public sealed record TeamLeft(TeamId Team, UserId User, Instant At) : IDomainEvent;

/// <summary>A business unit was disabled.</summary>
public sealed record BusinessUnitDisabled(BusinessUnitId BusinessUnit, Instant At) : IDomainEvent;

/// <summary>A business unit was enabled.</summary>
public sealed record BusinessUnitEnabled(BusinessUnitId BusinessUnit, Instant At) : IDomainEvent;

/// <summary>A role got a privilege, or the privilege another depth.</summary>
public sealed record PrivilegeGranted(SecurityRoleId Role, string Kind, AccessRight Rights, PrivilegeDepth Depth, Instant At)
    : IDomainEvent;

/// <summary>A role lost a privilege.</summary>
public sealed record PrivilegeRevoked(SecurityRoleId Role, string Kind, AccessRight Rights, Instant At) : IDomainEvent;

/// <summary>A record was shared.</summary>
public sealed record RecordShared(RecordRef Shared, OwnerId Principal, AccessRight Rights, Instant At) : IDomainEvent;

/// <summary>A record got another owner.</summary>
public sealed record RecordAssigned(RecordRef Record, OwnerId? From, OwnerId To, Instant At) : IDomainEvent;
