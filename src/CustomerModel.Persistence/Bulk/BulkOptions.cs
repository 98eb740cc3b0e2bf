namespace CustomerModel;

/// <summary>How many records are written at once.</summary>
public sealed record BulkOptions
{
    /// <summary>Records that are kept in one transaction; 5,000.</summary>
    public int BatchSize { get; init; } = 5_000;

    /// <summary>Whether the records leave messages in the outbox, as any other change does.</summary>
    public bool LeavesMessages { get; init; } = true;

    /// <summary>Whether the audit gets an entry for each record, unless the host audits nothing.</summary>
    public bool IsAudited { get; init; } = true;

    /// <summary>Refused records that the report holds; 10,000. The others are counted, and told to <see cref="Told"/>.</summary>
    public int MostRefusals { get; init; } = 10_000;

    /// <summary>Names this call: a batch that was kept under the same id before counts as done and is not kept twice.</summary>
    /// <remarks>The records, their order and <see cref="BatchSize"/> must be those of the first call.</remarks>
    public Guid? Id { get; init; }

    /// <summary>Hears what became of each record, batch by batch, once that is certain; not of batches that an earlier call kept.</summary>
    public Action<BulkRow>? Told { get; init; }

    /// <summary>Told how many records are through, after each batch.</summary>
    public IProgress<long>? Progress { get; init; }

    internal RunOptions Run(Isolation isolation) =>
        new()
        {
            Isolation = isolation,
            LeavesMessages = LeavesMessages,
            IsAudited = IsAudited,
        };
}
