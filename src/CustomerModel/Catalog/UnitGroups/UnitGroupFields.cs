using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a unit group.</summary>
public static class UnitGroupFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<UnitGroup> All { get; } = [];

    /// <inheritdoc cref="UnitGroup.Name"/>
    public static Field<UnitGroup, string> Name { get; } =
        All.Text("name", "Name", 200, g => g.Name, (g, v) => g.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="UnitGroup.Description"/>
    public static Field<UnitGroup, string> Description { get; } =
        All.Text("description", "Description", 2000, g => g.Description, (g, v) => g.Description = v);

    /// <inheritdoc cref="UnitGroup.BaseUnitName"/>
    public static Field<UnitGroup, string> BaseUnitName { get; } =
        All.Text("baseuomname", "Base Unit name", 100, g => g.BaseUnitName, (g, v) => g.BaseUnitName = v, Derived);

    /// <inheritdoc cref="UnitGroup.Status"/>
    public static Field<UnitGroup, UnitGroupStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", g => g.Status, (g, v) => g.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="UnitGroup.State"/>
    public static Field<UnitGroup, CatalogState> State { get; } =
        All.Always("statecode", "Status", g => g.State, (g, v) => g.State = v, Derived | Indexed);

    /// <summary>The units of a group.</summary>
    public static PartList<UnitGroup, Unit> Units { get; } =
        new("uom", g => g.Units, (g, v) => g.PutUnits(v), number => new Unit(number), UnitFields.All) { Label = "Unit" };
}
