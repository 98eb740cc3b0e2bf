namespace CustomerModel.Persistence;

/// <summary>The audit of one tenant.</summary>
public interface IAuditSession
{
    /// <summary>Writes entries into the transaction; they are there once it has committed.</summary>
    Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop = default);

    /// <summary>Entries of one record, newest first.</summary>
    /// <param name="record">Which record; it may be gone.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="before">Only those with a lower <see cref="AuditEntry.Sequence"/>: the last one of the page before.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<AuditEntry>> AuditAsync(RecordRef record, int most, long? before, CancellationToken stop = default);
}
