namespace CustomerModel.Access;

/// <summary>What a team is for, with the Dynamics codes.</summary>
public enum TeamType
{
    /// <summary>Owns records and has roles.</summary>
    Owner = 0,

    /// <summary>Has records shared with it; owns none and has no roles.</summary>
    Access = 1,
}
