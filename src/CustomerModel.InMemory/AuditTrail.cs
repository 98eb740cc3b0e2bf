namespace CustomerModel.InMemory;

/// <summary>Who did what to each record, in the order of commits.</summary>
internal sealed class AuditTrail
{
    private readonly Dictionary<RecordRef, List<AuditEntry>> _entries = [];
    private long _last;

    public void Add(IReadOnlyList<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!_entries.TryGetValue(entry.Record, out var own))
            {
                own = [];
                _entries.Add(entry.Record, own);
            }

            own.Add(entry with { Sequence = ++_last });
        }
    }

    public List<AuditEntry> Of(RecordRef record, int most, long? before) =>
        _entries.TryGetValue(record, out var own)
            ? [.. own.AsEnumerable().Reverse().Where(entry => before is null || entry.Sequence < before).Take(most)]
            : [];
}
