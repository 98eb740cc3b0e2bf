using System.Collections.Frozen;

namespace CustomerModel.Access;

/// <summary>Over which records of one kind somebody has one right: everything, or the union of what belongs to owners, what stands in units, what is shared.</summary>
public sealed record Reach
{
    /// <summary>No record.</summary>
    public static Reach Nothing { get; } = new();

    /// <summary>Every record of the tenant.</summary>
    public static Reach Everything { get; } = new() { IsEverything = true };

    /// <summary>Whether it is every record.</summary>
    public bool IsEverything { get; private init; }

    /// <summary>Records of these owners.</summary>
    public FrozenSet<OwnerId> Owners { get; init; } = FrozenSet<OwnerId>.Empty;

    /// <summary>Records of kinds that belong to business units, in these.</summary>
    public FrozenSet<BusinessUnitId> Units { get; init; } = FrozenSet<BusinessUnitId>.Empty;

    /// <summary>Records that are shared, with this right, with one of these.</summary>
    public FrozenSet<OwnerId> Principals { get; init; } = FrozenSet<OwnerId>.Empty;

    /// <summary>Whether there can be no record.</summary>
    public bool IsNothing => !IsEverything && Owners.Count + Units.Count + Principals.Count == 0;
}
