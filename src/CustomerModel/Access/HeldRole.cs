namespace CustomerModel.Access;

/// <summary>A role that a user or a team has.</summary>
public sealed record HeldRole : RecordPart
{
    internal HeldRole(int number)
        : base(number) { }

    /// <summary>The role.</summary>
    public SecurityRoleId Role { get; internal set; }
}
