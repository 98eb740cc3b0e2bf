namespace CustomerModel.Import;

/// <summary>Reads the first file and finds the row of the second for each of its rows.</summary>
internal sealed class JoinedReader : IRowReader
{
    private static readonly string?[] Ambiguous = [];
    private readonly IRowReader _rows;
    private readonly Dictionary<string, string?[]> _others;
    private readonly int _on;
    private string?[] _found = [];

    private JoinedReader(IRowReader rows, RowHeader header, Dictionary<string, string?[]> others, int on) =>
        (_rows, Header, _others, _on) = (rows, header, others, on);

    public RowHeader Header { get; }

    public int Count => Header.Columns.Count;

    public long Line => _rows.Line;

    public DomainError? Damage { get; private set; }

    public DomainError? Fault => _rows.Fault;

    public static async Task<IRowReader> OpenAsync(IRowReader rows, IRowSource other, string on, string key, CancellationToken stop)
    {
        var column = IndexOf(rows.Header, on);
        if (column < 0)
        {
            return rows.Header.Columns.Count == 0 ? rows : throw new RefusedException(FileErrors.HeaderMissing([on]));
        }

        var reader = await other.OpenAsync(stop).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var keyColumn = IndexOf(reader.Header, key);
            if (keyColumn < 0)
            {
                throw new RefusedException(FileErrors.HeaderMissing([key]));
            }

            int[] more =
            [
                .. Enumerable.Range(0, reader.Header.Columns.Count).Where(i => IsFurther(rows.Header, reader.Header, i, keyColumn)),
            ];
            string[] columns = [.. rows.Header.Columns, .. more.Select(i => reader.Header.Columns[i])];
            var header = rows.Header with { Columns = columns, Own = rows.Header.Own };
            return new JoinedReader(rows, header, await TableAsync(reader, keyColumn, more, stop).ConfigureAwait(false), column);
        }
    }

    public async ValueTask<bool> ReadAsync(CancellationToken stop = default)
    {
        if (!await _rows.ReadAsync(stop).ConfigureAwait(false))
        {
            return false;
        }

        var found = _rows.Damage is null && _rows.Cell(_on) is { } key ? _others.GetValueOrDefault(key) : null;
        Damage =
            _rows.Damage
            ?? (
                found is null ? RowErrors.JoinNotFound(Header.Columns[_on])
                : ReferenceEquals(found, Ambiguous) ? RowErrors.JoinAmbiguous(Header.Columns[_on])
                : null
            );
        _found = found ?? [];
        return true;
    }

    public string? Cell(int column) =>
        column < _rows.Header.Columns.Count ? _rows.Cell(column) : _found[column - _rows.Header.Columns.Count];

    public KeptRow Keep() => _rows.Keep();

    public ValueTask DisposeAsync() => _rows.DisposeAsync();

    private static async Task<Dictionary<string, string?[]>> TableAsync(IRowReader reader, int key, int[] more, CancellationToken stop)
    {
        var table = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        while (await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            if (reader.Damage is null && reader.Cell(key) is { } text)
            {
                table[text] = table.ContainsKey(text) ? Ambiguous : Array.ConvertAll(more, reader.Cell);
            }
        }

        return reader.Fault is { } fault ? throw new RefusedException(fault) : table;
    }

    private static bool IsFurther(RowHeader rows, RowHeader other, int column, int key) =>
        column != key && IndexOf(rows, other.Columns[column]) < 0;

    private static int IndexOf(RowHeader header, string column)
    {
        var name = HeaderCheck.Normalize(column);
        for (var i = 0; i < header.Columns.Count; i++)
        {
            if (string.Equals(header.Columns[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
