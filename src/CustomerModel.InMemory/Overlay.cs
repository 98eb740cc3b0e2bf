namespace CustomerModel.InMemory;

/// <summary>What one session has flushed and nobody else sees yet.</summary>
internal sealed class Overlay
{
    private readonly Dictionary<Type, Dictionary<Guid, Record?>> _changes = [];

    public List<RecordChange> Changes { get; } = [];

    /// <summary>Whether the session changed a record, and to what; <see langword="null"/> when it is deleted.</summary>
    public bool TryFind(Type type, Guid id, out Record? record)
    {
        record = null;
        return _changes.TryGetValue(type, out var own) && own.TryGetValue(id, out record);
    }

    public void Put(RecordChange change)
    {
        Changes.Add(change);
        _changes.TryAdd(change.Type.ClrType, []);
        _changes[change.Type.ClrType][change.Ref.Id] = change.After;
    }

    /// <summary>The rows as the session sees them: committed ones it did not touch, then its own.</summary>
    public IEnumerable<TRecord> Over<TRecord>(ArraySegment<TRecord> rows)
        where TRecord : Record
    {
        if (!_changes.TryGetValue(typeof(TRecord), out var own))
        {
            return rows;
        }

        return rows.Where(row => !own.ContainsKey(row.Ref.Id)).Concat(own.Values.OfType<TRecord>());
    }
}
