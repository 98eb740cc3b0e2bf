namespace CustomerModel.Catalog;

/// <summary>Every reason a unit group or a unit in it can be refused for.</summary>
public static class UnitGroupErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(CatalogAction action, UnitGroupStatus status) =>
        new("unitgroup.not-now", $"A unit group that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>An inactive unit group is read-only until it is activated.</summary>
    public static DomainError Inactive { get; } = new("unitgroup.inactive", "An inactive unit group is read-only; activate it first.");

    /// <summary>The unit is not in the group (Dynamics: UnitNotInSchedule).</summary>
    public static DomainError UnitMissing(UnitId unit) =>
        new("unitgroup.unit-missing", "The unit is not in the group.") { Fields = ["uomid"], Value = unit };

    /// <summary>The unit is in the group already.</summary>
    public static DomainError UnitTwice(UnitId unit) =>
        new("unitgroup.unit-twice", "The unit is in the group already.") { Fields = ["uomid"], Value = unit };

    /// <summary>Two units of a group have different names, whatever their case.</summary>
    public static DomainError NameTwice(string name) =>
        new("unitgroup.name-twice", "Another unit of the group has the same name.") { Fields = ["name"], Value = name };

    /// <summary>The base unit stays as long as its group, and is built on nothing.</summary>
    public static DomainError BaseUnitStays { get; } =
        new("unitgroup.base-unit-stays", "The base unit is neither taken away nor built on another unit.") { Fields = ["baseuom"] };

    /// <summary>Another unit is built on this one.</summary>
    public static DomainError UnitInUse(UnitId by) =>
        new("unitgroup.unit-in-use", "Another unit is built on this one.") { Fields = ["baseuom"], Value = by };

    /// <summary>A unit built on itself, at any depth.</summary>
    public static DomainError Loop(UnitId unit) =>
        new("unitgroup.loop", "The unit would be built on itself.") { Fields = ["baseuom"], Value = unit };

    /// <summary>A unit is more than nothing of the unit it is built on.</summary>
    public static DomainError QuantityNotPositive(decimal quantity) =>
        new("unitgroup.quantity-not-positive", "The quantity of a unit is above zero.") { Fields = ["quantity"], Value = quantity };

    /// <summary>A group has exactly one base unit, of which one is one.</summary>
    public static DomainError BaseUnitCount { get; } =
        new("unitgroup.base-unit-count", "A unit group has exactly one base unit, of quantity one.") { Fields = ["baseuom"] };
}
