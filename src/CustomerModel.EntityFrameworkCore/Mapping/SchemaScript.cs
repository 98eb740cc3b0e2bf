using System.Text;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The schema that follows from a catalogue, as statements that may be repeated.</summary>
/// <param name="tables">The tables of the catalogue.</param>
/// <param name="dialect">The kind of database.</param>
/// <param name="existing">The columns of the tables that are there, by table; those that lack some get them.</param>
internal abstract class SchemaScript(TableSet tables, SqlDialect dialect, IReadOnlyDictionary<string, HashSet<string>> existing)
{
    private readonly List<string> _indexes = [];
    private readonly List<(string Table, string Column)> _missing = [];

    protected SqlDialect Dialect => dialect;

    /// <summary>Every table, those beside the records included.</summary>
    public IEnumerable<string> Tables =>
        tables
            .All.SelectMany(table => table.Parts.Select(part => part.Name).Prepend(table.Name))
            .Concat(SqlSchema.All.Select(table => table.Name));

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

    /// <summary>The tables, columns and indexes that are not there.</summary>
    public List<DomainError> FaultsIn(IReadOnlySet<string> indexes)
    {
        _ = Script();
        var names = Tables
            .Where(table => !existing.ContainsKey(table))
            .Concat(_missing.Select(missing => $"{missing.Table}.{missing.Column}"))
            .Concat(_indexes.Where(index => !indexes.Contains(index)));
        return [.. names.Select(StoreErrors.Missing)];
    }

    public static string IndexName(string table, string name) => $"ix_{table}_{name}";

    /// <summary>The index that keeps a key of a kind of record unique.</summary>
    public static string KeyName(string table, string key) => IndexName(table, $"key_{key}");

    /// <summary>The statement that makes a table unless it is there.</summary>
    protected abstract void AppendNew(
        StringBuilder script,
        string table,
        IReadOnlyList<ColumnLine> columns,
        string key,
        IReadOnlyList<ForeignKey> references
    );

    /// <summary>A table beside those of the records, whose rows the database counts.</summary>
    protected abstract void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<ColumnLine> columns);

    /// <summary>The column that follows from a party: its id where it is of one kind.</summary>
    protected abstract ColumnLine PartyColumn(string party, string column, CustomerKind kind);

    /// <summary>The column that follows from a record of any kind: its id.</summary>
    protected abstract ColumnLine RecordColumn(string record, string column);

    /// <summary>Columns that follow from the custom values.</summary>
    protected virtual IEnumerable<ColumnLine> CustomLines(RecordTable table) => [];

    /// <summary>What a required column that comes later holds in the rows that are there.</summary>
    protected abstract string ZeroOf(string storeType);

    /// <summary>The type of a column with all that belongs to it.</summary>
    protected virtual string TypeOf(string storeType) => storeType;

    /// <summary>What is said behind a column that came later.</summary>
    protected virtual string? AfterAdding(string table, ColumnLine column) => null;

    protected abstract void AppendCustomIndexes(StringBuilder script, RecordTable table);

    protected void Index(StringBuilder script, string table, string name, string columns, string unique = "")
    {
        var index = dialect.NameOf(IndexName(table, name));
        _indexes.Add(index);
        script
            .Append($"CREATE {unique}INDEX IF NOT EXISTS {dialect.Quote(index)} ON ")
            .AppendLine($"{dialect.Quote(table)} ({RecordTable.Tenant}, {columns});");
    }

    protected string Define(ColumnLine column) =>
        $"{dialect.Quote(column.Name)} {TypeOf(column.StoreType)}{column.Generated ?? (column.IsRequired ? " NOT NULL" : "")}";

    private void AppendTable(
        StringBuilder script,
        string table,
        IReadOnlyList<ColumnLine> columns,
        string key,
        IReadOnlyList<ForeignKey> references
    )
    {
        AppendNew(script, table, columns, key, references);
        foreach (var column in existing.TryGetValue(table, out var there) ? columns.Where(column => !there.Contains(column.Name)) : [])
        {
            _missing.Add((table, column.Name));
            var zero = column is { IsRequired: true, Generated: null } ? $" DEFAULT {ZeroOf(column.StoreType)}" : "";
            script.AppendLine($"ALTER TABLE {dialect.Quote(table)} ADD COLUMN {Define(column)}{zero};");
            if (zero.Length > 0 && AfterAdding(table, column) is { } after)
            {
                script.AppendLine(after);
            }
        }
    }

    protected string Quoted(params ReadOnlySpan<string> columns)
    {
        string[] all = [.. columns];
        return string.Join(", ", all.Select(dialect.Quote));
    }

    private void Append(StringBuilder script, RecordTable table)
    {
        var references = References(table).ToList();
        var records = table.Entry.References.Where(field => field.ValueType == typeof(RecordRef)).Select(RecordColumn).ToList();
        List<ColumnLine> columns =
        [
            Id(RecordTable.Tenant),
            Id(RecordTable.Id),
            .. table.Columns.Select(Line),
            .. references.Where(reference => reference.Generated is not null).Select(reference => reference.Generated!),
            .. records,
            .. CustomLines(table),
        ];
        AppendTable(script, table.Name, columns, Quoted(RecordTable.Tenant, RecordTable.Id), references);
        foreach (var (name, indexed) in IndexesOf(table.Entry.Columns))
        {
            Index(script, table.Name, name, indexed);
        }

        foreach (var fields in table.Entry.Type.Indexes)
        {
            // Every order ends with the id.
            Index(script, table.Name, string.Join('_', fields), Quoted([.. fields.Select(field => field.Name), RecordTable.Id]));
        }

        foreach (var reference in references.Where(reference => reference.Generated is not null || !reference.IsIndexed))
        {
            Index(script, table.Name, reference.Column, Quoted(reference.Column));
        }

        foreach (var record in records)
        {
            Index(script, table.Name, record.Name, Quoted(record.Name));
        }

        AppendCustomIndexes(script, table);
        foreach (var key in table.Entry.Keys)
        {
            Index(script, table.Name, $"key_{key.Name}", Quoted([.. key.Fields.Select(Failures.KeyColumnOf)]), "UNIQUE ");
        }
    }

    private void Append(StringBuilder script, PartTable table)
    {
        List<ColumnLine> columns =
        [
            Id(RecordTable.Tenant),
            Id(PartTable.Parent),
            new(PartTable.Number, dialect.FormOf(typeof(int)).StoreType, IsRequired: true),
            .. table.Columns.Select(Line),
        ];
        var key = Quoted(RecordTable.Tenant, PartTable.Parent, PartTable.Number);
        AppendTable(script, table.Name, columns, key, [new(PartTable.Parent, table.Record, null) { IsOwner = true }]);
        foreach (var (name, indexed) in IndexesOf(table.List.Fields))
        {
            Index(script, table.Name, name, indexed);
        }
    }

    private void Append(StringBuilder script, SideTable table)
    {
        ColumnLine[] columns =
        [
            .. table.Columns.Select(column => new ColumnLine(column.Name, dialect.FormOf(column.Type).StoreType, column.IsRequired)),
        ];
        if (table.Identity is { } identity)
        {
            AppendCounted(script, table, identity, columns);
        }
        else
        {
            AppendTable(script, table.Name, columns, Quoted([.. table.Key]), []);
        }

        foreach (var index in table.Indexes)
        {
            Index(script, table.Name, index.Name, Quoted([.. index.Columns]));
        }
    }

    /// <summary>Searched text by its key, then the text; everything else by its column.</summary>
    private IEnumerable<(string Name, string Columns)> IndexesOf(IEnumerable<Field> fields) =>
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

    private ColumnLine RecordColumn(Field field) =>
        RecordColumn(field.Name, FollowingColumns.NameOf(field.Name, FollowingColumns.RecordId));

    private ForeignKey Party(Field field, string target, CustomerKind kind)
    {
        var name = FollowingColumns.NameOf(field.Name, target);
        return new(name, tables.Find(target)!, PartyColumn(field.Name, name, kind));
    }

    /// <summary>The constraint, checked when the transaction ends.</summary>
    protected string Constraint(ForeignKey reference) =>
        $"FOREIGN KEY ({Quoted(RecordTable.Tenant, reference.Column)}) REFERENCES {dialect.Quote(reference.Target.Name)} "
        + $"({Quoted(RecordTable.Tenant, RecordTable.Id)}){(reference.IsOwner ? " ON DELETE CASCADE" : "")} DEFERRABLE INITIALLY DEFERRED";

    private static ColumnLine Line(Column column) => new(column.Name, column.StoreType, column.IsRequired);

    private ColumnLine Id(string column) => new(column, dialect.FormOf(typeof(Guid)).StoreType, IsRequired: true);
}
