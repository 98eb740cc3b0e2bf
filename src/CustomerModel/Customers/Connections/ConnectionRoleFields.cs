namespace CustomerModel.Customers;

/// <summary>Every field of a connection role.</summary>
public sealed class ConnectionRoleFields : PartyRoleFields<ConnectionRole, ConnectionRoleId>
{
    private ConnectionRoleFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<ConnectionRole> All { get; } = Begin();

    /// <inheritdoc cref="ConnectionRole.Category"/>
    public static Field<ConnectionRole, ConnectionRoleCategory> Category { get; } =
        All.Option("category", "Connection Role Category", r => r.Category, (r, v) => r.Category = v, FieldTraits.Indexed);

    /// <summary>The kinds of record that can have the role.</summary>
    public static PartList<ConnectionRole, ConnectionRoleKind> Kinds { get; } =
        new(
            "connectionroleobjecttypecode",
            r => r.Kinds,
            (r, kinds) => r.PutKinds(kinds),
            number => new(number),
            ConnectionRoleKindFields.All
        )
        {
            Label = "Record Type",
        };

    /// <summary>The roles that answer it.</summary>
    public static PartList<ConnectionRole, ConnectionRoleMatch> Reciprocals { get; } =
        new(
            "connectionroleassociation",
            r => r.Reciprocals,
            (r, matches) => r.PutReciprocals(matches),
            number => new(number),
            ConnectionRoleMatchFields.All
        )
        {
            Label = "Matching Role",
        };
}
