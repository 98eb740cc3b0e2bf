namespace CustomerModel.EntityFrameworkCore;

/// <summary>The table of one kind of record: tenant, id, a column for each field, a key for each searchable one, the custom values.</summary>
internal sealed class RecordTable
{
    public const string Tenant = "tenant";
    public const string Id = "id";

    public RecordTable(RecordEntry entry, SqlDialect dialect)
    {
        (Entry, Name) = (entry, dialect.NameOf(entry.Type.Table));
        Columns = [.. Column(entry.Columns, dialect), new CustomColumn(entry, dialect.CustomType)];
        Parts = [.. entry.Type.Parts.Select(part => new PartTable(this, part, dialect))];
        Promoted = [.. PromotedOf(entry, dialect)];
        Version = Columns.OfType<FieldColumn>().Single(column => column.Field.Name == "versionnumber");
    }

    public RecordEntry Entry { get; }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<PartTable> Parts { get; }

    /// <summary>Columns of custom values that have an index, where the database needs them.</summary>
    public IReadOnlyList<(Field Field, bool IsSorting, PromotedColumn Column)> Promoted { get; }

    /// <summary>Raised with each change; the token that refuses a write over somebody else's.</summary>
    public FieldColumn Version { get; }

    private static IEnumerable<(Field Field, bool IsSorting, PromotedColumn Column)> PromotedOf(RecordEntry entry, SqlDialect dialect) =>
        from field in entry.CustomFields
        where field.Indexed
        from sorting in CustomTexts.HasTwin(field) ? [false, true] : new[] { false }
        let column = dialect.Promote(field, sorting)
        where column is not null
        select (field, sorting, column);

    /// <summary>The columns of fields, and behind each searchable one its key.</summary>
    public static IEnumerable<Column> Column(IEnumerable<Field> fields, SqlDialect dialect)
    {
        foreach (var field in fields)
        {
            yield return new FieldColumn(field, dialect.NameOf(field.Name), dialect.FormOf(field));
            if (field.Searchable)
            {
                yield return new SearchKeyColumn(field, dialect.NameOf(SearchKeyColumn.NameOf(field)), dialect.TextType);
            }
        }
    }
}

/// <summary>The table of one kind of numbered part: tenant, parent, number, a column for each field.</summary>
internal sealed class PartTable(RecordTable record, PartList list, SqlDialect dialect)
{
    public const string Parent = "parent";
    public const string Number = "number";

    public RecordTable Record => record;

    public PartList List => list;

    public string Name { get; } = dialect.NameOf($"{record.Name}_{list.Name}");

    public IReadOnlyList<Column> Columns { get; } = [.. RecordTable.Column(list.Fields, dialect)];
}

/// <summary>The tables of a catalogue.</summary>
internal sealed class TableSet
{
    private readonly Dictionary<Type, RecordTable> _byClass;

    public TableSet(RecordCatalogue catalogue, SqlDialect dialect)
    {
        (Catalogue, All) = (catalogue, [.. catalogue.Records.Select(entry => new RecordTable(entry, dialect))]);
        _byClass = All.ToDictionary(table => table.Entry.Type.ClrType);
    }

    public RecordCatalogue Catalogue { get; }

    public IReadOnlyList<RecordTable> All { get; }

    public RecordTable Of<TRecord>()
        where TRecord : Record => Of(typeof(TRecord));

    /// <summary>The table of a kind of record.</summary>
    /// <exception cref="ArgumentException">The kind is not registered.</exception>
    public RecordTable Of(Type record) => _byClass.TryGetValue(record, out var table) ? table : throw Unknown(record);

    /// <summary>The table of a kind by its logical name, or <see langword="null"/> when it is not registered.</summary>
    public RecordTable? Find(string name) => Catalogue.Find(name) is { } entry ? _byClass[entry.Type.ClrType] : null;

    private ArgumentException Unknown(Type record)
    {
        try
        {
            Catalogue.Of(record);
            return new($"{record.Name} has no table.", nameof(record));
        }
        catch (ArgumentException unknown)
        {
            return unknown;
        }
    }
}
