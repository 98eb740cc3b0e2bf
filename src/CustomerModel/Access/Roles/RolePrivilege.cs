namespace CustomerModel.Access;

/// <summary>Rights over records of a kind, as far as a depth says.</summary>
public sealed record RolePrivilege : RecordPart
{
    internal RolePrivilege(int number)
        : base(number) { }

    /// <summary>Logical name of the kind, or <see cref="SecurityRole.AnyKind"/>.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>One or more rights.</summary>
    public AccessRight Rights { get; internal set; }

    /// <summary>How far they reach.</summary>
    public PrivilegeDepth Depth { get; internal set; }
}
