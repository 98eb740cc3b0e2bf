namespace CustomerModel;

/// <summary>Who owns a record, by the Dynamics object type code.</summary>
public enum OwnerKind
{
    /// <summary>Nobody: the default of <see cref="OwnerId"/>.</summary>
    None = 0,

    /// <summary>A user.</summary>
    User = 8,

    /// <summary>A team.</summary>
    Team = 9,
}
