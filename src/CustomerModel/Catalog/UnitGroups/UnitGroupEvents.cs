namespace CustomerModel.Catalog;

/// <summary>A unit group was made.</summary>
public sealed record UnitGroupCreated(UnitGroupId UnitGroup, Instant At) : IDomainEvent;

/// <summary>A unit group went out of use.</summary>
public sealed record UnitGroupDeactivated(UnitGroupId UnitGroup, Instant At) : IDomainEvent;

/// <summary>A unit group came back into use.</summary>
public sealed record UnitGroupActivated(UnitGroupId UnitGroup, Instant At) : IDomainEvent;

/// <summary>A unit was added to a group.</summary>
public sealed record UnitAdded(UnitGroupId UnitGroup, UnitId Unit, Instant At) : IDomainEvent;

/// <summary>A unit has another name, quantity or unit it is built on.</summary>
public sealed record UnitChanged(UnitGroupId UnitGroup, UnitId Unit, Instant At) : IDomainEvent;

/// <summary>A unit was taken from a group.</summary>
public sealed record UnitRemoved(UnitGroupId UnitGroup, UnitId Unit, Instant At) : IDomainEvent;
