namespace CustomerModel.Access;

/// <summary>A user in a team.</summary>
public sealed record TeamMember : RecordPart
{
    internal TeamMember(int number)
        : base(number) { }

    /// <summary>The user.</summary>
    public UserId User { get; internal set; }
}
