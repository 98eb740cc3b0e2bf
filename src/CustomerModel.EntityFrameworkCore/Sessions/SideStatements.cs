using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The statements of one table beside those of the records, and the forms of its columns.</summary>
internal sealed class SideStatements
{
    private readonly Dictionary<string, StoredForm> _forms;
    private readonly (string Name, StoredForm Form)[] _columns;
    private readonly SqlDialect _dialect;

    public SideStatements(SideTable table, SqlDialect dialect)
    {
        (Table, _dialect, Name) = (table, dialect, dialect.Quote(table.Name));
        _forms = table.Columns.ToDictionary(column => column.Name, column => dialect.FormOf(column.Type), StringComparer.Ordinal);
        _columns = [.. table.Columns.Select(column => (column.Name, _forms[column.Name]))];
        string[] names = [.. table.Columns.Select(column => column.Name)];
        Insert = $"INSERT INTO {Name} ({List(names)}) VALUES ({string.Join(", ", names.Select(name => $"@{name}"))})";
    }

    public SideTable Table { get; }

    /// <summary>The table, quoted.</summary>
    public string Name { get; }

    /// <summary>A whole row but for what the database counts; each parameter is called as its column.</summary>
    public string Insert { get; }

    /// <summary>The columns, quoted, with commas between.</summary>
    public string List(params IEnumerable<string> columns) => string.Join(", ", columns.Select(_dialect.Quote));

    /// <summary>A command whose parameters are called as the columns they are compared with or written to.</summary>
    public DbCommand Command(SqlCommands commands, string text, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var command = commands.Get(text);
        for (var i = 0; i < values.Length; i++)
        {
            var (column, value) = values[i];
            SqlCommands.Set(command, i, $"@{column}", value is null ? null : _forms[column].ToDriver(value));
        }

        return command;
    }

    /// <summary>Adds rows, each with its values in the order of the columns.</summary>
    public async Task AddAsync(SqlCommands commands, IReadOnlyList<object?[]> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = row[i] is { } value ? _columns[i].Form.ToDriver(value) : null;
            }
        }

        if (_dialect.Loader is { } loader && rows.Count >= RowLoader.Least)
        {
            var inserts = rows.Chunk(RowLoader.Together).Select(some => loader.Insert(Table.Name, Loaded(some)));
            await loader.LoadAsync(commands, inserts, stop).ConfigureAwait(false);
            return;
        }

        var command = commands.Get(Insert);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                SqlCommands.Set(command, i, $"@{_columns[i].Name}", row[i]);
            }

            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    private LoadedRows Loaded(object?[][] rows) =>
        new(
            rows.Length,
            [],
            [.. _columns.Select((column, i) => new LoadedValues(new(column.Name, column.Form.StoreType), rows.Select(row => row[i])))]
        );

    /// <summary>Every row of a command.</summary>
    public static async Task<List<TItem>> ListAsync<TItem>(DbCommand command, Func<DbDataReader, TItem> read, CancellationToken stop)
    {
        var items = new List<TItem>();
        var row = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(stop).ConfigureAwait(false))
            {
                items.Add(read(row));
            }
        }

        return items;
    }

    /// <summary>What the driver is given for a value of a column.</summary>
    public object ToDriver(string column, object value) => _forms[column].ToDriver(value);

    /// <summary>The value of a column that is not null, at a place of a row.</summary>
    public TValue Read<TValue>(DbDataReader row, int ordinal, string column) => (TValue)_forms[column].Read(row, ordinal);
}
