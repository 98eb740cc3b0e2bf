namespace CustomerModel.Operations;

/// <summary>What an erasure will do, to be looked at before it is done.</summary>
/// <param name="Person">Whose data it is.</param>
/// <param name="Erased">Records that lose what is personal, with the fields concerned.</param>
/// <param name="Held">Records that stay as they are for now, and why.</param>
/// <param name="Naming">Records that name the person and are about something else; they go on naming the emptied record.</param>
public sealed record ErasurePlan(
    RecordRef Person,
    IReadOnlyList<ErasedRecord> Erased,
    IReadOnlyList<HeldRecord> Held,
    IReadOnlyList<RecordRef> Naming
)
{
    /// <summary>The plan line by line, without any personal value.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"erasure of {Person}",
                .. Erased.Select(record => $"  erase {record.Record}: {string.Join(", ", record.Fields)}"),
                .. Held.Select(record => $"  keep {record.Record} until {record.Until:uuuu-MM-dd}: {record.Reason}"),
                .. Naming.Select(record => $"  leave {record}, which names one of these"),
            ]
        );

    internal bool IsSame(ErasurePlan other) =>
        Erased
            .Select(record => (record.Record, record.Version))
            .ToHashSet()
            .SetEquals(other.Erased.Select(record => (record.Record, record.Version))) && Held.ToHashSet().SetEquals(other.Held);
}

/// <summary>A record that loses what is personal in it.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">The version the plan was made for.</param>
/// <param name="Fields">Logical names of the fields and lists of parts that lose a value.</param>
public sealed record ErasedRecord(RecordRef Record, long Version, IReadOnlyList<string> Fields);

/// <summary>A record that a law or rule keeps as it is.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Reason">The law or rule.</param>
/// <param name="Until">The day from which it may be erased.</param>
public sealed record HeldRecord(RecordRef Record, string Reason, LocalDate Until);

/// <summary>What an erasure did.</summary>
/// <param name="Plan">What became of which record; keep it apart from the store, to erase again after a backup was restored.</param>
/// <param name="Entries">Entries of the audit that lost values.</param>
/// <param name="Messages">Messages on their way out that lost values.</param>
/// <param name="Operations">Remembered results that lost values.</param>
/// <param name="Suppressed">Addresses and numbers under which nobody comes back.</param>
public sealed record ErasureReport(ErasurePlan Plan, int Entries, int Messages, int Operations, int Suppressed);

/// <summary>A person was erased from a record; whoever holds a copy of it has to do the same.</summary>
/// <param name="Record">The record.</param>
/// <param name="At">When.</param>
public sealed record PersonErased(RecordRef Record, Instant At) : IDomainEvent;
