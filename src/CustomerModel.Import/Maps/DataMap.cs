namespace CustomerModel.Import;

/// <summary>How the columns of a file become fields of records; saved as JSON and used again.</summary>
/// <remarks>Fields are named by their logical names; the catalogue of the host says what they hold and which choices there are.</remarks>
public sealed record DataMap
{
    /// <summary>The kind of record that addresses of accounts and contacts are imported as; they have a field <see cref="Parent"/>.</summary>
    public const string Addresses = "customeraddress";

    /// <summary>
    /// The field of a row that is a part of a record - an address, a line, a payment - which names the record it belongs to:
    /// a document by its number unless the map says otherwise.
    /// </summary>
    public const string Parent = "parentid";

    /// <summary>The kind of record that payments are imported as; they are entered into the ledger of their invoice.</summary>
    public const string Payments = "invoicepayment";

    /// <summary>The figure of a line that is what its total without tax comes to; stated by a file and compared, never written.</summary>
    public const string NetAmount = "netamount";

    /// <summary>The field that names a record by its id.</summary>
    public const string Id = "id";

    /// <summary>Logical name of the kind of record a row is about.</summary>
    public required string Record { get; init; }

    /// <summary>Whether rows make records, change them, or either.</summary>
    public ImportMode Mode { get; init; }

    /// <summary>The fields that tell one record from another, or <see cref="Id"/>; without them every row is a new record.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>What a second row with the same key means.</summary>
    public DuplicateRows Duplicates { get; init; }

    /// <summary>Columns that are not named in <see cref="Columns"/> go to the field that has their name as label or logical name.</summary>
    /// <remarks>Never the id, the owner, stamps, versions or states: those are written only when they are mapped by hand.</remarks>
    public bool Automatic { get; init; } = true;

    /// <summary>Which column goes to which field.</summary>
    public IReadOnlyList<ColumnMap> Columns { get; init; } = [];

    /// <summary>Texts for fields that have no column, by logical name; read like cells.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How numbers, dates, flags and phone numbers are written in the file.</summary>
    public TextRules Texts { get; init; } = new();

    /// <summary>The same map with one more column.</summary>
    /// <param name="column">Name of the column; case and kinds of blank play no part.</param>
    /// <param name="field">Logical name of the field.</param>
    /// <param name="lookups">For a reference, how the record it leads to is found; by its primary name when left out.</param>
    public DataMap With(string column, string field, params IReadOnlyList<LookupRule> lookups) =>
        this with
        {
            Columns = [.. Columns, new(column, field) { Lookups = lookups }],
        };

    /// <summary>The same map with one more column that is more than a name.</summary>
    public DataMap With(ColumnMap column) => this with { Columns = [.. Columns, column] };

    /// <summary>The same map with a text for a field that has no column.</summary>
    public DataMap WithConstant(string field, string text) =>
        this with
        {
            Constants = new Dictionary<string, string>(Constants, StringComparer.Ordinal) { [field] = text },
        };

    /// <summary>The map as JSON.</summary>
    public string ToJson() => DataMapJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="RefusedException"><c>map.unreadable</c>: it is no map.</exception>
    public static DataMap FromJson(string json) => DataMapJson.Read(json);
}

/// <summary>One column and the field it goes to.</summary>
/// <param name="Column">Name of the column; case and kinds of blank play no part.</param>
/// <param name="Field">Logical name of the field.</param>
public sealed record ColumnMap(string Column, string Field)
{
    /// <summary>What texts of the column mean: another text for the same field, for an option its label or code.</summary>
    /// <remarks>Compared without regard to case; texts that are not listed are read as they are.</remarks>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>For a reference, how the record it leads to is found; exactly one record may fit all rules together.</summary>
    public IReadOnlyList<LookupRule> Lookups { get; init; } = [];

    /// <summary>How this column is written, if other than the rest of the file.</summary>
    public TextRules? Texts { get; init; }

    /// <summary>What numbers of the column are multiplied by: 100 where the file has fractions and the field points of a hundred.</summary>
    public decimal Factor { get; init; } = 1;
}

/// <summary>One way to find the record a text names.</summary>
/// <param name="Record">Logical name of the kind of record.</param>
/// <param name="Field">Logical name of a searchable field, or <see cref="DataMap.Id"/>.</param>
public sealed record LookupRule(string Record, string Field);

/// <summary>Whether rows make records, change them, or either.</summary>
public enum ImportMode
{
    /// <summary>Every row is a new record; one whose key is taken fails.</summary>
    Create,

    /// <summary>Every row changes the record with its key; one without fails.</summary>
    Update,

    /// <summary>A row changes the record with its key, or is a new one.</summary>
    Upsert,
}

/// <summary>What a second row with the same key in one file means.</summary>
public enum DuplicateRows
{
    /// <summary>It fails with <c>row.duplicate</c>.</summary>
    Refuse,

    /// <summary>It adds to what the first said, and wins where both say something.</summary>
    Merge,
}
