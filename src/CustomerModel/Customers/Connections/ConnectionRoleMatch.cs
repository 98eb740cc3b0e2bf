namespace CustomerModel.Customers;

/// <summary>A connection role that answers another one.</summary>
public sealed record ConnectionRoleMatch : RecordPart
{
    internal ConnectionRoleMatch(int number)
        : base(number) { }

    /// <summary>The role that answers.</summary>
    public ConnectionRoleId Role { get; internal set; }
}
