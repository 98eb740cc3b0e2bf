namespace CustomerModel.Import;

/// <summary>Tells whether a row of a file is a new record, or which one it changes.</summary>
internal sealed class RowKeys(DataMap map, KeyTable table)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenNow = new(StringComparer.Ordinal);

    public KeyTable Table => table;

    public IReadOnlyList<string> Fields => map.Key;

    /// <summary>The record the row changes, or <see langword="null"/> when it is a new one.</summary>
    /// <exception cref="RefusedException">A code that begins with <c>row.</c></exception>
    public Guid? Find(RowValues row)
    {
        var key = KeyOf(row) ?? throw new RefusedException(RowErrors.KeyMissing(map.Key));
        var isSecond = _seen.Contains(key) || !_seenNow.Add(key);
        if (isSecond && map.Duplicates == DuplicateRows.Refuse)
        {
            throw new RefusedException(RowErrors.Duplicate(map.Key));
        }

        return table.Find(key, out var id) switch
        {
            Match.Several => throw new RefusedException(RowErrors.KeyAmbiguous(map.Key)),
            Match.One when map.Mode == ImportMode.Create && !isSecond => throw new RefusedException(RowErrors.KeyTaken(map.Key)),
            Match.One => id,
            _ when map.Mode == ImportMode.Update => throw new RefusedException(RowErrors.KeyNotFound(map.Key)),
            _ => null,
        };
    }

    /// <summary>Remembers to ask the store who has the key of a row.</summary>
    public void Want(RowValues row)
    {
        if (!table.Key.IsId && table.Key.OfRow(row) is { } key)
        {
            table.Want(key, row.Find(table.Key.Fields[0])!);
        }
    }

    /// <summary>An earlier run stored the row.</summary>
    public void Pass(RowValues row)
    {
        if (KeyOf(row) is { } key)
        {
            _seen.Add(key);
        }
    }

    /// <summary>The batch begins again.</summary>
    public void Begin() => _seenNow.Clear();

    /// <summary>The batch is stored.</summary>
    public void Settle()
    {
        _seen.UnionWith(_seenNow);
        _seenNow.Clear();
    }

    private string? KeyOf(RowValues row) =>
        !table.Key.IsId ? table.Key.OfRow(row)
        : row.Id is { } text && Guid.TryParse(text, out var id) ? id.ToString("D")
        : null;
}
