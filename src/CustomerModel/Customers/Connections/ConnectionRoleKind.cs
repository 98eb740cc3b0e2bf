namespace CustomerModel.Customers;

/// <summary>A kind of record that can have a connection role.</summary>
public sealed record ConnectionRoleKind : RecordPart
{
    internal ConnectionRoleKind(int number)
        : base(number) { }

    /// <summary>Logical name of the kind, e.g. <c>contact</c>.</summary>
    public string Kind { get; internal set; } = "";
}
