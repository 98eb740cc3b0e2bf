namespace CustomerModel.EntityFrameworkCore;

/// <summary>The tables beside those of the records; each kind of database renders them, one journal reads and writes them.</summary>
internal static class SqlSchema
{
    public const string Tenant = RecordTable.Tenant;
    public const string Sequence = "seq";

    /// <summary>Facts on their way out, in the order of their commits.</summary>
    public static SideTable Outbox { get; } =
        new(
            "outbox",
            [
                new(Tenant, typeof(Guid)),
                new("id", typeof(Guid)),
                new("record_type", typeof(string)),
                new("record_id", typeof(Guid)),
                new("version", typeof(long)),
                new("type", typeof(string)),
                new("body", typeof(string)),
                new("at", typeof(Instant)),
            ],
            [Tenant, Sequence]
        )
        {
            Identity = Sequence,
            Indexes = [new("id", "id")],
        };

    /// <summary>Results of operations that must have one effect.</summary>
    public static SideTable Operations { get; } =
        new(
            "operations",
            [new(Tenant, typeof(Guid)), new("id", typeof(Guid)), new("result", typeof(string), false), new("at", typeof(Instant))],
            [Tenant, "id"]
        );

    /// <summary>The last number taken of each sequence.</summary>
    public static SideTable Sequences { get; } =
        new("sequences", [new(Tenant, typeof(Guid)), new("name", typeof(string)), new("last", typeof(long))], [Tenant, "name"]);

    public static IReadOnlyList<SideTable> All { get; } = [Outbox, Operations, Sequences];
}
