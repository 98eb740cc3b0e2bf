namespace CustomerModel.Import;

/// <summary>The columns of one file that join it to another.</summary>
internal sealed class JoinColumns
{
    private readonly int[] _columns;

    private JoinColumns(int[] columns, string[] names) => (_columns, Names) = (columns, names);

    public string[] Names { get; }

    /// <summary>Finds the columns in a header.</summary>
    /// <exception cref="RefusedException"><c>map.column-missing</c>.</exception>
    public static JoinColumns Of(RowHeader header, IEnumerable<string> names)
    {
        string[] wanted = [.. names.Select(HeaderCheck.Normalize)];
        int[] columns =
        [
            .. wanted.Select(name =>
                header.Columns.ToList().FindIndex(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase))
            ),
        ];
        string[] missing = [.. wanted.Where((_, i) => columns[i] < 0)];
        return missing.Length > 0 ? throw new RefusedException(MapErrors.ColumnMissing(missing)) : new(columns, wanted);
    }

    /// <summary>What the current row holds there, or <see langword="null"/> when it cannot be trusted or lacks a part of it.</summary>
    public string? KeyOf(IRowReader reader)
    {
        if (reader.Damage is not null)
        {
            return null;
        }

        if (_columns.Length == 1)
        {
            return Part(reader, _columns[0]);
        }

        string?[] parts = [.. _columns.Select(column => Part(reader, column))];
        return Array.TrueForAll(parts, part => part is not null) ? string.Join('\u001F', parts) : null;
    }

    private static string? Part(IRowReader reader, int column) => reader.Cell(column)?.Trim() is { Length: > 0 } text ? text : null;
}
