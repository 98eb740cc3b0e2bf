using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of an organization.</summary>
public static class OrganizationFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Organization> All { get; } = [];

    /// <inheritdoc cref="Organization.Name"/>
    public static Field<Organization, string> Name { get; } = All.Text("name", "Organization Name", 160, o => o.Name, (o, v) => o.Name = v);

    /// <inheritdoc cref="Organization.SharesWithFormerOwner"/>
    public static Field<Organization, bool> SharesWithFormerOwner { get; } =
        All.Always(
            "sharetopreviousowneronassign",
            "Share reassigned records with original owner",
            o => o.SharesWithFormerOwner,
            (o, v) => o.SharesWithFormerOwner = v
        );

    /// <inheritdoc cref="Organization.IsHierarchical"/>
    public static Field<Organization, bool> IsHierarchical { get; } =
        All.Always("ishierarchicalsecuritymodelenabled", "Hierarchy Modeling", o => o.IsHierarchical, (o, v) => o.IsHierarchical = v);

    /// <inheritdoc cref="Organization.HierarchyDepth"/>
    public static Field<Organization, int> HierarchyDepth { get; } =
        All.Always(
            "maxdepthforhierarchicalsecuritymodel",
            "Hierarchy Depth",
            o => o.HierarchyDepth,
            (o, v) => o.HierarchyDepth = v,
            range: (1, 100)
        );

    /// <inheritdoc cref="Organization.AccessVersion"/>
    public static Field<Organization, long> AccessVersion { get; } =
        All.Always("accessversion", "Access Version", o => o.AccessVersion, (o, v) => o.AccessVersion = v, BySystem);
}
