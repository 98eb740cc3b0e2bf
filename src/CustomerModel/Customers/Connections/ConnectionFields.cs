using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a connection.</summary>
public static class ConnectionFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Connection> All { get; } = [];

    /// <inheritdoc cref="Connection.Record1"/>
    public static Field<Connection, RecordRef> Record1 { get; } =
        All.Always("record1id", "Connected From", c => c.Record1, (c, v) => c.Record1 = v, ByCommand | Indexed, targets: Field.AnyRecord);

    /// <inheritdoc cref="Connection.Role1"/>
    public static Field<Connection, ConnectionRoleId> Role1 { get; } =
        All.Value(
            "record1roleid",
            "Role (From)",
            c => c.Role1,
            (c, v) => c.Role1 = v,
            traits: ByCommand | Indexed,
            targets: ["connectionrole"]
        );

    /// <inheritdoc cref="Connection.Record2"/>
    public static Field<Connection, RecordRef> Record2 { get; } =
        All.Always("record2id", "Connected To", c => c.Record2, (c, v) => c.Record2 = v, ByCommand | Indexed, targets: Field.AnyRecord);

    /// <inheritdoc cref="Connection.Role2"/>
    public static Field<Connection, ConnectionRoleId> Role2 { get; } =
        All.Value(
            "record2roleid",
            "Role (To)",
            c => c.Role2,
            (c, v) => c.Role2 = v,
            traits: ByCommand | Indexed,
            targets: ["connectionrole"]
        );

    /// <inheritdoc cref="Connection.Description"/>
    public static Field<Connection, string> Description { get; } =
        All.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v, ByCommand | Personal);

    /// <inheritdoc cref="Connection.Start"/>
    public static Field<Connection, LocalDate> Start { get; } =
        All.Value("effectivestart", "Starting", c => c.Start, (c, v) => c.Start = v, traits: ByCommand);

    /// <inheritdoc cref="Connection.End"/>
    public static Field<Connection, LocalDate> End { get; } =
        All.Value("effectiveend", "Ending", c => c.End, (c, v) => c.End = v, traits: ByCommand);

    /// <inheritdoc cref="Connection.IsMaster"/>
    public static Field<Connection, bool> IsMaster { get; } =
        All.Always("ismaster", "Is Master", c => c.IsMaster, (c, v) => c.IsMaster = v, BySystem);

    /// <inheritdoc cref="Connection.Related"/>
    public static Field<Connection, ConnectionId> Related { get; } =
        All.Value(
            "relatedconnectionid",
            "Reciprocal Connection",
            c => c.Related,
            (c, v) => c.Related = v,
            traits: BySystem,
            targets: ["connection"]
        );
}
