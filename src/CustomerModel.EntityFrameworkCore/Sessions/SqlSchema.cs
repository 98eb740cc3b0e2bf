namespace CustomerModel.EntityFrameworkCore;

/// <summary>Names of the three tables beside those of the records.</summary>
internal static class SqlSchema
{
    public const string Outbox = "outbox";
    public const string Operations = "operations";
    public const string Sequences = "sequences";
}
