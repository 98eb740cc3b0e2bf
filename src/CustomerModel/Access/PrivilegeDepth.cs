namespace CustomerModel;

/// <summary>How far a privilege reaches, with the Dynamics codes.</summary>
public enum PrivilegeDepth
{
    /// <summary>Records of the user and of the user's teams; held through a team, records of that team.</summary>
    Basic = 0,

    /// <summary>Records of everyone in the business unit.</summary>
    Local = 1,

    /// <summary>Records of everyone in the business unit and the units below it.</summary>
    Deep = 2,

    /// <summary>Every record of the tenant.</summary>
    Global = 3,
}
