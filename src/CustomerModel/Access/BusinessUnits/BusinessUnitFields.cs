using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a business unit.</summary>
public static class BusinessUnitFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<BusinessUnit> All { get; } = [];

    /// <inheritdoc cref="BusinessUnit.Name"/>
    public static Field<BusinessUnit, string> Name { get; } =
        All.Text("name", "Name", 160, u => u.Name, (u, v) => u.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="BusinessUnit.Parent"/>
    public static Field<BusinessUnit, BusinessUnitId> Parent { get; } =
        All.Value(
            "parentbusinessunitid",
            "Parent Business",
            u => u.Parent,
            (u, v) => u.Parent = v,
            traits: ByCommand | Indexed,
            targets: ["businessunit"]
        );

    /// <inheritdoc cref="BusinessUnit.IsDisabled"/>
    public static Field<BusinessUnit, bool> IsDisabled { get; } =
        All.Always("isdisabled", "Is Disabled", u => u.IsDisabled, (u, v) => u.IsDisabled = v, ByCommand);

    /// <inheritdoc cref="BusinessUnit.Description"/>
    public static Field<BusinessUnit, string> Description { get; } =
        All.Text("description", "Description", 2000, u => u.Description, (u, v) => u.Description = v);
}
