namespace CustomerModel;

/// <summary>What may be done to a record, with the Dynamics values.</summary>
[Flags]
public enum AccessRight
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See it.</summary>
    Read = 1,

    /// <summary>Change it.</summary>
    Write = 2,

    /// <summary>Let it name another record.</summary>
    Append = 4,

    /// <summary>Let another record name it.</summary>
    AppendTo = 16,

    /// <summary>Make one; the one right that is not shared.</summary>
    Create = 32,

    /// <summary>Delete it.</summary>
    Delete = 65536,

    /// <summary>Share it with others.</summary>
    Share = 262144,

    /// <summary>Give it another owner.</summary>
    Assign = 524288,
}

/// <summary>Sets of rights.</summary>
public static class AccessRights
{
    /// <summary>Every right, one by one.</summary>
    public static IReadOnlyList<AccessRight> Single { get; } = [.. Enum.GetValues<AccessRight>().Where(right => right != AccessRight.None)];

    /// <summary>Every right.</summary>
    public static AccessRight All { get; } = Single.Aggregate((all, right) => all | right);

    /// <summary>Every right that can be shared.</summary>
    public static AccessRight Shareable { get; } = All & ~AccessRight.Create;

    /// <summary>The rights of a set, one by one.</summary>
    public static IEnumerable<AccessRight> Each(this AccessRight rights) => Single.Where(right => rights.HasFlag(right));
}
