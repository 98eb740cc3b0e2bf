namespace CustomerModel.Customers;

/// <summary>A relationship role was made.</summary>
public sealed record RelationshipRoleCreated(RelationshipRoleId Role, Instant At) : IDomainEvent;

/// <summary>A relationship role can be given to one kind of party towards another.</summary>
public sealed record RelationshipRoleAllowed(RelationshipRoleId Role, RelationshipParty From, RelationshipParty To, Instant At)
    : IDomainEvent;

/// <summary>A relationship role can no longer be given to one kind of party towards another.</summary>
public sealed record RelationshipRoleForbidden(RelationshipRoleId Role, RelationshipParty From, RelationshipParty To, Instant At)
    : IDomainEvent;

/// <summary>A connection role was made.</summary>
public sealed record ConnectionRoleCreated(ConnectionRoleId Role, Instant At) : IDomainEvent;

/// <summary>A connection role can be given to records of a kind.</summary>
public sealed record ConnectionRoleAllowed(ConnectionRoleId Role, string Kind, Instant At) : IDomainEvent;

/// <summary>A connection role can no longer be given to records of a kind.</summary>
public sealed record ConnectionRoleForbidden(ConnectionRoleId Role, string Kind, Instant At) : IDomainEvent;

/// <summary>Two connection roles answer each other, as doctor and patient; one may answer itself.</summary>
public sealed record ConnectionRolesMatched(ConnectionRoleId Role, ConnectionRoleId Reciprocal, Instant At) : IDomainEvent;

/// <summary>Two connection roles answer each other no longer.</summary>
public sealed record ConnectionRolesParted(ConnectionRoleId Role, ConnectionRoleId Reciprocal, Instant At) : IDomainEvent;

/// <summary>A role went out of use.</summary>
public sealed record PartyRoleDeactivated(RecordRef Role, Instant At) : IDomainEvent;

/// <summary>A role came back into use.</summary>
public sealed record PartyRoleActivated(RecordRef Role, Instant At) : IDomainEvent;
