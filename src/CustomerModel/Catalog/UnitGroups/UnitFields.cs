using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a unit.</summary>
public static class UnitFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Unit> All { get; } = [];

    /// <inheritdoc cref="Unit.Id"/>
    public static Field<Unit, UnitId> Id { get; } = All.Always("uomid", "Unit", u => u.Id, (u, v) => u.Id = v, BySystem | Indexed);

    /// <inheritdoc cref="Unit.Name"/>
    public static Field<Unit, string> Name { get; } =
        All.Text("name", "Name", 100, u => u.Name, (u, v) => u.Name = v!, Required | Searchable);

    /// <inheritdoc cref="Unit.Quantity"/>
    public static Field<Unit, decimal> Quantity { get; } =
        All.Always("quantity", "Quantity", u => u.Quantity, (u, v) => u.Quantity = v, range: (0, 10_000_000_000m), scale: 10);

    /// <inheritdoc cref="Unit.BaseUnit"/>
    public static Field<Unit, UnitId> BaseUnit { get; } =
        All.Value("baseuom", "Base Unit", u => u.BaseUnit, (u, v) => u.BaseUnit = v, targets: ["uom"]);

    /// <inheritdoc cref="Unit.IsBase"/>
    public static Field<Unit, bool> IsBase { get; } =
        All.Always("isschedulebaseuom", "Is Schedule Base Unit", u => u.IsBase, (u, v) => u.IsBase = v, Derived);
}
