namespace CustomerModel.Import;

/// <summary>How many records a key names.</summary>
internal enum Match
{
    None,
    One,
    Several,
}

/// <summary>Which records the keys of one kind name: those stored before, those of earlier batches, those of the present one.</summary>
/// <remarks>
/// A kind that had no records when the import began is never asked of the store: its keys are those this import made. Keys of
/// other kinds are asked for batch by batch and remembered up to a bound.
/// </remarks>
internal sealed class KeyTable(RecordKey key, bool mayBeStored)
{
    private const int MostRemembered = 200_000;
    private static readonly Guid Several = Guid.Empty;
    private readonly Dictionary<string, Guid> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _batch = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _wanted = new(StringComparer.Ordinal);

    public RecordKey Key => key;

    /// <summary>Remembers to ask the store for a key before the next batch.</summary>
    public void Want(string text, object value)
    {
        if (mayBeStored && !key.IsId && !_asked.Contains(text))
        {
            _wanted[text] = value;
        }
    }

    /// <summary>Asks the store for the keys that are wanted.</summary>
    public async Task LoadAsync(ICustomerModel model, CancellationToken stop)
    {
        if (_wanted.Count == 0)
        {
            return;
        }

        if (_asked.Count > MostRemembered)
        {
            _asked.Clear();
            _found.Clear();
        }

        foreach (var record in await StoredKeys.FindAsync(model, key, [.. _wanted.Values], stop).ConfigureAwait(false))
        {
            if (key.OfRecord(record) is { } there)
            {
                Put(_found, there, record.Ref.Id);
            }
        }

        _asked.UnionWith(_wanted.Keys);
        _wanted.Clear();
    }

    /// <summary>The record a key names.</summary>
    public Match Find(string text, out Guid id)
    {
        if (key.IsId)
        {
            id = Guid.Parse(text);
            return Match.One;
        }

        var isStored = _found.TryGetValue(text, out id);
        var isNew = _batch.TryGetValue(text, out var fresh);
        if (isNew && isStored && fresh != id)
        {
            return Match.Several;
        }

        id = isNew ? fresh : id;
        return !isNew && !isStored ? Match.None
            : id == Several ? Match.Several
            : Match.One;
    }

    /// <summary>Knows a record of the present batch.</summary>
    public void Add(Record record)
    {
        if (!key.IsId && key.OfRecord(record) is { } text)
        {
            Put(_batch, text, record.Ref.Id);
        }
    }

    /// <summary>The present batch begins again: what it made is forgotten.</summary>
    public void Forget() => _batch.Clear();

    /// <summary>The present batch is stored.</summary>
    public void Settle()
    {
        foreach (var (text, id) in _batch)
        {
            if (!mayBeStored || _asked.Contains(text))
            {
                Put(_found, text, id);
            }
        }

        _batch.Clear();
    }

    private static void Put(Dictionary<string, Guid> table, string text, Guid id) =>
        table[text] = table.TryGetValue(text, out var other) && other != id ? Several : id;
}
