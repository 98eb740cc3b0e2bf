namespace CustomerModel.InMemory;

/// <summary>Who did what to each record, in the order of commits.</summary>
internal sealed class AuditTrail
{
    private readonly List<AuditEntry> _entries = [];
    private readonly Dictionary<RecordRef, List<int>> _places = [];

    public void Add(IReadOnlyList<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!_places.TryGetValue(entry.Record, out var own))
            {
                own = [];
                _places.Add(entry.Record, own);
            }

            own.Add(_entries.Count);
            _entries.Add(entry with { Sequence = _entries.Count + 1 });
        }
    }

    public List<AuditEntry> Of(RecordRef record, int most, long? before) =>
        _places.TryGetValue(record, out var own)
            ?
            [
                .. own.AsEnumerable()
                    .Reverse()
                    .Select(place => _entries[place])
                    .Where(entry => before is null || entry.Sequence < before)
                    .Take(most),
            ]
            : [];

    /// <summary>Entries of all records behind a place, oldest first.</summary>
    public List<AuditEntry> After(long sequence, int most) =>
        sequence >= _entries.Count ? [] : _entries.GetRange((int)sequence, Math.Min(most, _entries.Count - (int)sequence));

    public void Redact(IReadOnlyList<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries[(int)entry.Sequence - 1] = entry;
        }
    }
}
