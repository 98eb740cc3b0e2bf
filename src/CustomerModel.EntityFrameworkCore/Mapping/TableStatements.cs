namespace CustomerModel.EntityFrameworkCore;

/// <summary>The statements of one table that do not depend on the row; written once.</summary>
internal sealed class TableStatements
{
    private readonly SqlDialect _dialect;
    private readonly string _table;
    private readonly string[] _key;

    private TableStatements(SqlDialect dialect, string table, string[] key, string[] selected, IReadOnlyList<Column> columns)
    {
        (_dialect, _table, _key) = (dialect, dialect.Quote(table), key);
        Where = string.Join(" AND ", key.Select((name, i) => $"{dialect.Quote(name)} = @k{i}"));
        string[] names = [.. columns.Select(column => column.Name)];
        var values = key.Select((_, i) => $"@k{i}").Concat(columns.Select(Value));
        Select = $"SELECT {List([.. selected, .. names])} FROM {_table}";
        Insert = $"INSERT INTO {_table} ({List([.. key, .. names])}) VALUES ({string.Join(", ", values)})";
        Delete = $"DELETE FROM {_table} WHERE {Where}";
    }

    /// <summary>The whole key, as parameters <c>@k0</c>, <c>@k1</c>, ...</summary>
    public string Where { get; }

    /// <summary>The columns in the order of the table, in front of them the part of the key that a row does not imply.</summary>
    public string Select { get; }

    public string Insert { get; }

    public string Delete { get; }

    public static TableStatements Of(RecordTable table, SqlDialect dialect) =>
        new(dialect, table.Name, [RecordTable.Tenant, RecordTable.Id], [RecordTable.Id], table.Columns);

    public static TableStatements Of(PartTable table, SqlDialect dialect) =>
        new(
            dialect,
            table.Name,
            [RecordTable.Tenant, PartTable.Parent, PartTable.Number],
            [PartTable.Parent, PartTable.Number],
            table.Columns
        );

    /// <summary>Sets some columns, as parameters <c>@c0</c>, ... by their place among those given.</summary>
    public string Update(IReadOnlyList<Column> columns)
    {
        var set = string.Join(", ", columns.Select((column, i) => $"{_dialect.Quote(column.Name)} = {Value(column, i)}"));
        return $"UPDATE {_table} SET {set} WHERE {Where}";
    }

    /// <summary>The rows of one tenant whose first key column behind the tenant is among some, as parameters <c>@k1</c>, ...</summary>
    public string SelectAmong(int count, string orderBy = "")
    {
        var among = string.Join(", ", Enumerable.Range(1, count).Select(i => $"@k{i}"));
        return $"{Select} WHERE {_dialect.Quote(_key[0])} = @k0 AND {_dialect.Quote(_key[1])} IN ({among}){orderBy}";
    }

    private string Value(Column column, int place) => _dialect.Parameter($"@c{place}", column.StoreType);

    private string List(IEnumerable<string> names) => string.Join(", ", names.Select(_dialect.Quote));
}
