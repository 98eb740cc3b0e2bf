namespace CustomerModel.EntityFrameworkCore;

/// <summary>The tables beside those of the records; each kind of database renders them, one journal reads and writes them.</summary>
internal static class SqlSchema
{
    public const string Tenant = RecordTable.Tenant;
    public const string Sequence = "seq";

    /// <summary>Facts on their way out, in the order of their commits, and what became of their deliveries.</summary>
    /// <remarks>The <c>due</c> of a parked message is when it was parked; one whose delivery never failed has none, and no reason.</remarks>
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
                new("attempts", typeof(int)),
                new("due", typeof(Instant), IsRequired: false),
                new("reason", typeof(string), IsRequired: false),
                new("parked", typeof(bool)),
            ],
            [Tenant, Sequence]
        )
        {
            Identity = Sequence,
            Indexes = [new("id", "id"), new("record", "record_id", Sequence)],
        };

    /// <summary>Who does alone what only one may do at a time.</summary>
    public static SideTable Leases { get; } =
        new(
            "leases",
            [new(Tenant, typeof(Guid)), new("name", typeof(string)), new("holder", typeof(Guid)), new("until", typeof(Instant))],
            [Tenant, "name"]
        );

    /// <summary>Who did what to which record, in the order of commits.</summary>
    public static SideTable Audit { get; } =
        new(
            "audit",
            [
                new(Tenant, typeof(Guid)),
                new("record_type", typeof(string)),
                new("record_id", typeof(Guid)),
                new("version", typeof(long)),
                new("kind", typeof(int)),
                new("at", typeof(Instant)),
                new("user_id", typeof(Guid), IsRequired: false),
                new("behalf_id", typeof(Guid), IsRequired: false),
                new("operation_id", typeof(Guid), IsRequired: false),
                new("fields", typeof(string)),
            ],
            [Tenant, Sequence]
        )
        {
            Identity = Sequence,
            Indexes = [new("record", "record_id", Sequence)],
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

    public static IReadOnlyList<SideTable> All { get; } = [Outbox, Operations, Sequences, Leases, Audit];
}
