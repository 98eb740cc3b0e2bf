namespace CustomerModel.Import;

/// <summary>The key tables of one import, each once.</summary>
internal sealed class KeyTables(ICustomerModel model)
{
    private readonly Dictionary<string, KeyTable> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<RecordType, bool> _hadRecords = [];

    /// <summary>The table of a key; the first to ask makes it.</summary>
    /// <exception cref="RefusedException">A code that begins with <c>map.</c></exception>
    public async Task<KeyTable> OfAsync(string record, IReadOnlyList<string> fields, CancellationToken stop)
    {
        var key = RecordKey.Of(model.Catalogue, record, fields);
        if (!_tables.TryGetValue(key.Name, out var table))
        {
            var type = key.Entry.Type;
            if (!_hadRecords.TryGetValue(type, out var hadRecords))
            {
                _hadRecords[type] = hadRecords = await StoredKeys.AnyAsync(model, type, stop).ConfigureAwait(false);
            }

            _tables[key.Name] = table = new(key, hadRecords);
        }

        return table;
    }

    /// <summary>The tables about one kind of record.</summary>
    public KeyTable[] Of(RecordType type) => [.. _tables.Values.Where(table => ReferenceEquals(table.Key.Entry.Type, type))];

    /// <summary>Asks the store for everything that is wanted.</summary>
    public async Task LoadAsync(CancellationToken stop)
    {
        foreach (var table in _tables.Values)
        {
            await table.LoadAsync(model, stop).ConfigureAwait(false);
        }
    }
}
