namespace CustomerModel.Import;

/// <summary>Every reason a map cannot be used, in itself or for a file.</summary>
public static class MapErrors
{
    /// <summary>The text is no map.</summary>
    public static DomainError Unreadable(string? where) => new("map.unreadable", "The text is not a data map.") { Value = where };

    /// <summary>No kind of record has this name.</summary>
    public static DomainError RecordUnknown(string record) =>
        new("map.record-unknown", "No kind of record has this name.") { Value = record };

    /// <summary>Nobody registered how records of this kind are made from rows.</summary>
    public static DomainError RecordNotMakeable(string record) =>
        new("map.record-not-makeable", "No maker is registered for this kind of record.") { Value = record };

    /// <summary>The kind of record has no such field.</summary>
    public static DomainError FieldUnknown(string field) => new("map.field-unknown", "There is no such field.") { Fields = [field] };

    /// <summary>The field is kept by the system or by a command that imports do not know.</summary>
    public static DomainError FieldNotImportable(string field) =>
        new("map.field-not-importable", "The field is kept by the system or by a command of its own.") { Fields = [field] };

    /// <summary>Two columns, or a column and a constant, go to one field.</summary>
    public static DomainError FieldTwice(string field) => new("map.field-twice", "Two columns go to one field.") { Fields = [field] };

    /// <summary>Records of this kind have no parts of that kind that a second file could bring.</summary>
    public static DomainError LinesUnknown(string record, string lines) =>
        new("map.lines-unknown", "Records of this kind take no such lines.") { Fields = [record], Value = lines };

    /// <summary>Lines come with new records only: a record that is there keeps those it has.</summary>
    public static DomainError LinesOfNewOnly(string record) =>
        new("map.lines-of-new-only", "Lines come with records that are created; the mode of the map is another.") { Value = record };

    /// <summary>A column that the map reads is not in the file.</summary>
    public static DomainError ColumnMissing(IReadOnlyList<string> columns) =>
        new("map.column-missing", "The file lacks columns that the map reads.") { Fields = columns };

    /// <summary>A field that every new record needs has neither column nor constant.</summary>
    public static DomainError FieldMissing(IReadOnlyList<string> fields) =>
        new("map.field-missing", "Fields that are needed have neither column nor constant.") { Fields = fields };

    /// <summary>Changing records needs a key that tells which.</summary>
    public static DomainError KeyMissing(string record) =>
        new("map.key-missing", "Rows that change records need a key that tells which.") { Value = record };

    /// <summary>A field by which records are found must be searchable text, a number, a date or an id.</summary>
    public static DomainError FieldNotSearchable(string field) =>
        new("map.field-not-searchable", "Records cannot be found by this field.") { Fields = [field] };

    /// <summary>The culture is none whose numbers are known.</summary>
    public static DomainError CultureUnknown(string culture) =>
        new("map.culture-unknown", "The way this culture writes numbers is not known.") { Value = culture };

    /// <summary>The pattern is none of dates or times.</summary>
    public static DomainError PatternInvalid(string pattern) =>
        new("map.pattern-invalid", "The text is not a pattern of dates or times.") { Value = pattern };

    /// <summary>No time zone has this name.</summary>
    public static DomainError ZoneUnknown(string zone) => new("map.zone-unknown", "No time zone has this name.") { Value = zone };
}
