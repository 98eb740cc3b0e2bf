namespace CustomerModel;

/// <summary>To whom records of a kind belong, and so how far privileges for them reach.</summary>
public enum OwnershipType
{
    /// <summary>Each to a user or a team.</summary>
    UserOrTeam,

    /// <summary>All to the organization: whoever has a privilege has it at <see cref="PrivilegeDepth.Global"/> or not at all.</summary>
    Organization,

    /// <summary>Each to a business unit, which its field <c>businessunitid</c> names: users and teams.</summary>
    BusinessUnit,
}
