using System.Text;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The schema that follows from a catalogue, as statements that may be repeated.</summary>
internal abstract class SchemaScript(TableSet tables, SqlDialect dialect)
{
    protected TableSet Tables => tables;

    protected SqlDialect Dialect => dialect;

    /// <summary>Tables, foreign keys and indexes of all records, and the tables beside them.</summary>
    public virtual string Script()
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

    public static string IndexName(string table, string name) => $"ix_{table}_{name}";

    /// <summary>The index that keeps a key of a kind of record unique.</summary>
    public static string KeyName(string table, string key) => IndexName(table, $"key_{key}");

    protected abstract void AppendTable(
        StringBuilder script,
        string table,
        IReadOnlyList<string> lines,
        IReadOnlyList<ForeignKey> references
    );

    /// <summary>A table beside those of the records, whose rows the database counts.</summary>
    protected abstract void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<string> columns);

    /// <summary>The column that follows from a party: its id where it is of one kind.</summary>
    protected abstract string PartyColumn(string party, string column, CustomerKind kind);

    /// <summary>What else a table has: indexes of custom fields.</summary>
    protected abstract IEnumerable<string> CustomLines(RecordTable table);

    protected abstract void AppendCustomIndexes(StringBuilder script, RecordTable table);

    protected void Index(StringBuilder script, string table, string name, string columns, string unique = "") =>
        script
            .Append($"CREATE {unique}INDEX IF NOT EXISTS {dialect.Quote(IndexName(table, name))} ON ")
            .AppendLine($"{dialect.Quote(table)} ({RecordTable.Tenant}, {columns});");

    protected string Quoted(params ReadOnlySpan<string> columns)
    {
        string[] all = [.. columns];
        return string.Join(", ", all.Select(dialect.Quote));
    }

    protected virtual string Line(string column, string type, bool isRequired) =>
        $"{dialect.Quote(column)} {type}{(isRequired ? " NOT NULL" : "")}";

    private void Append(StringBuilder script, RecordTable table)
    {
        var references = References(table).ToList();
        List<string> lines =
        [
            Id(RecordTable.Tenant),
            Id(RecordTable.Id),
            .. table.Columns.Select(Line),
            .. references.Where(reference => reference.Generated is not null).Select(reference => reference.Generated!),
            .. CustomLines(table),
            $"PRIMARY KEY ({Quoted(RecordTable.Tenant, RecordTable.Id)})",
        ];
        AppendTable(script, table.Name, lines, references);
        foreach (var (name, columns) in Indexes(table.Entry.Columns))
        {
            Index(script, table.Name, name, columns);
        }

        foreach (var reference in references.Where(reference => reference.Generated is not null || !reference.IsIndexed))
        {
            Index(script, table.Name, reference.Column, Quoted(reference.Column));
        }

        AppendCustomIndexes(script, table);
        foreach (var key in table.Entry.Keys)
        {
            Index(script, table.Name, $"key_{key.Name}", Quoted([.. key.Fields.Select(Failures.KeyColumnOf)]), "UNIQUE ");
        }
    }

    private void Append(StringBuilder script, PartTable table)
    {
        List<string> lines =
        [
            Id(RecordTable.Tenant),
            Id(PartTable.Parent),
            Line(PartTable.Number, dialect.FormOf(typeof(int)).StoreType, isRequired: true),
            .. table.Columns.Select(Line),
            $"PRIMARY KEY ({Quoted(RecordTable.Tenant, PartTable.Parent, PartTable.Number)})",
        ];
        AppendTable(script, table.Name, lines, [new(PartTable.Parent, table.Record, null) { IsOwner = true }]);
        foreach (var (name, columns) in Indexes(table.List.Fields))
        {
            Index(script, table.Name, name, columns);
        }
    }

    private void Append(StringBuilder script, SideTable table)
    {
        string[] columns = [.. table.Columns.Select(column => Line(column.Name, dialect.FormOf(column.Type).StoreType, column.IsRequired))];
        if (table.Identity is { } identity)
        {
            AppendCounted(script, table, identity, columns);
        }
        else
        {
            AppendTable(script, table.Name, [.. columns, $"PRIMARY KEY ({Quoted([.. table.Key])})"], []);
        }

        foreach (var index in table.Indexes)
        {
            Index(script, table.Name, index.Name, Quoted([.. index.Columns]));
        }
    }

    /// <summary>Searched text by its key, then the text; everything else by its column.</summary>
    private IEnumerable<(string Name, string Columns)> Indexes(IEnumerable<Field> fields) =>
        from field in fields
        where field.Indexed
        select (field.Name, field.Searchable ? Quoted(SearchKeyColumn.NameOf(field), field.Name) : Quoted(field.Name));

    /// <summary>A customer is one column; what it points to is a generated one for each kind.</summary>
    private IEnumerable<ForeignKey> References(RecordTable table)
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

    private ForeignKey Party(Field field, string target, CustomerKind kind)
    {
        var name = $"{field.Name}_{target}";
        return new(name, tables.Find(target)!, PartyColumn(field.Name, name, kind));
    }

    /// <summary>The constraint, checked when the transaction ends.</summary>
    protected string Constraint(ForeignKey reference) =>
        $"FOREIGN KEY ({Quoted(RecordTable.Tenant, reference.Column)}) REFERENCES {dialect.Quote(reference.Target.Name)} "
        + $"({Quoted(RecordTable.Tenant, RecordTable.Id)}){(reference.IsOwner ? " ON DELETE CASCADE" : "")} DEFERRABLE INITIALLY DEFERRED";

    private string Line(Column column) => Line(column.Name, column.StoreType, column.IsRequired);

    private string Id(string column) => Line(column, dialect.FormOf(typeof(Guid)).StoreType, isRequired: true);
}

/// <summary>A column that names a record of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Target">The table it names a record of.</param>
/// <param name="Generated">How the column follows from another, or <see langword="null"/> when it is kept.</param>
internal sealed record ForeignKey(string Column, RecordTable Target, string? Generated)
{
    /// <summary>Whether the column has an index of its own.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether the row goes when the record it names goes.</summary>
    public bool IsOwner { get; init; }
}
