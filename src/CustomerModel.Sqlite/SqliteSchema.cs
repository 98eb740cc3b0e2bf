using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.Sqlite;

/// <summary>The schema that follows from a catalogue, as statements that may be repeated.</summary>
internal sealed class SqliteSchema(TableSet tables, SqliteDialect dialect)
{
    public static string IndexName(string table, string name) => $"ix_{table}_{name}";

    public string Script()
    {
        var script = new StringBuilder();
        foreach (var table in tables.All)
        {
            Append(script, table);
            foreach (var part in table.Parts)
            {
                Append(script, part);
            }
        }

        foreach (var table in SqlSchema.All)
        {
            Append(script, table);
        }

        return script.ToString();
    }

    /// <summary>Only an INTEGER PRIMARY KEY counts up here, so a table that has one keeps its own key as an index.</summary>
    private void Append(StringBuilder script, SideTable table)
    {
        IEnumerable<string> columns = table.Columns.Select(Line);
        if (table.Identity is { } identity)
        {
            Append(script, table.Name, [$"{dialect.Quote(identity)} INTEGER PRIMARY KEY AUTOINCREMENT", .. columns], "");
            Index(script, table.Name, identity, Quoted([.. table.Key.Skip(1)]));
        }
        else
        {
            Append(script, table.Name, [.. columns, $"PRIMARY KEY ({Quoted([.. table.Key])})"]);
        }

        foreach (var index in table.Indexes)
        {
            Index(script, table.Name, index.Name, Quoted([.. index.Columns]));
        }
    }

    private void Append(StringBuilder script, RecordTable table)
    {
        List<string> lines = [Key(RecordTable.Tenant), Key(RecordTable.Id), .. table.Columns.Select(Line)];
        lines.AddRange(References(table).Where(reference => reference.Generated is not null).Select(reference => reference.Generated!));
        lines.Add($"PRIMARY KEY ({Quoted(RecordTable.Tenant, RecordTable.Id)})");
        lines.AddRange(References(table).Select(reference => ForeignKey(reference.Column, reference.Target)));
        Append(script, table.Name, lines);
        foreach (var (name, columns) in Indexes(table.Entry.Columns))
        {
            Index(script, table.Name, name, columns);
        }

        foreach (var reference in References(table).Where(reference => reference.Generated is not null || !reference.IsIndexed))
        {
            Index(script, table.Name, reference.Column, Quoted(reference.Column));
        }

        foreach (var field in table.Entry.CustomFields.Where(field => field.Indexed))
        {
            var path = CustomTexts.SortName(field);
            Index(script, table.Name, path, $"json_extract({dialect.Quote(CustomColumn.ColumnName)}, '$.\"{path}\"')");
        }

        foreach (var key in table.Entry.Keys)
        {
            var columns = Quoted([.. key.Fields.Select(Failures.KeyColumnOf)]);
            Index(script, table.Name, $"key_{key.Name}", columns, "UNIQUE ");
        }
    }

    private void Append(StringBuilder script, PartTable table)
    {
        List<string> lines =
        [
            Key(RecordTable.Tenant),
            Key(PartTable.Parent),
            $"{dialect.Quote(PartTable.Number)} INTEGER NOT NULL",
            .. table.Columns.Select(Line),
            $"PRIMARY KEY ({Quoted(RecordTable.Tenant, PartTable.Parent, PartTable.Number)})",
            ForeignKey(PartTable.Parent, table.Record, " ON DELETE CASCADE"),
        ];
        Append(script, table.Name, lines);
        foreach (var (name, columns) in Indexes(table.List.Fields))
        {
            Index(script, table.Name, name, columns);
        }
    }

    private void Append(StringBuilder script, string table, List<string> lines, string options = " WITHOUT ROWID") =>
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", lines)
            .AppendLine($"\n){options};");

    private void Index(StringBuilder script, string table, string name, string columns, string unique = "") =>
        script
            .Append($"CREATE {unique}INDEX IF NOT EXISTS {dialect.Quote(IndexName(table, name))} ON ")
            .AppendLine($"{dialect.Quote(table)} ({RecordTable.Tenant}, {columns});");

    /// <summary>Searched text by its key, then the text; everything else by its column.</summary>
    private IEnumerable<(string Name, string Columns)> Indexes(IEnumerable<Field> fields) =>
        from field in fields
        where field.Indexed
        select (field.Name, field.Searchable ? Quoted(SearchKeyColumn.NameOf(field), field.Name) : Quoted(field.Name));

    /// <summary>A customer is one column; what it points to is a generated one for each kind.</summary>
    private IEnumerable<Reference> References(RecordTable table)
    {
        foreach (var field in table.Entry.References)
        {
            if (field.ValueType == typeof(CustomerId))
            {
                yield return Party(field, "account", CustomerKind.Account);
                yield return Party(field, "contact", CustomerKind.Contact);
            }
            else if (tables.Find(field.Targets[0]) is { } target)
            {
                yield return new(field.Name, target, null) { IsIndexed = field.Indexed };
            }
        }
    }

    private Reference Party(Field field, string target, CustomerKind kind)
    {
        var (column, name) = (dialect.Quote(field.Name), $"{field.Name}_{target}");
        var id = $"CASE WHEN substr({column}, 1, 1) = x'{(int)kind:X2}' THEN substr({column}, 2) END";
        return new(name, tables.Find(target)!, $"{dialect.Quote(name)} BLOB GENERATED ALWAYS AS ({id}) VIRTUAL");
    }

    private string ForeignKey(string column, RecordTable target, string onDelete = "") =>
        $"FOREIGN KEY ({Quoted(RecordTable.Tenant, column)}) REFERENCES {dialect.Quote(target.Name)} "
        + $"({Quoted(RecordTable.Tenant, RecordTable.Id)}){onDelete} DEFERRABLE INITIALLY DEFERRED";

    private string Line(SideColumn column) =>
        $"{dialect.Quote(column.Name)} {dialect.FormOf(column.Type).StoreType}{(column.IsRequired ? " NOT NULL" : "")}";

    private string Line(Column column) => $"{dialect.Quote(column.Name)} {column.StoreType}{(column.IsRequired ? " NOT NULL" : "")}";

    private string Key(string column) => $"{dialect.Quote(column)} BLOB NOT NULL";

    private string Quoted(params ReadOnlySpan<string> columns)
    {
        string[] all = [.. columns];
        return string.Join(", ", all.Select(dialect.Quote));
    }

    private sealed record Reference(string Column, RecordTable Target, string? Generated)
    {
        public bool IsIndexed { get; init; }
    }
}
