using CustomerModel.Customers;
using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>The fields by which records of one kind are found; no field at all: by their id.</summary>
internal sealed class RecordKey
{
    private readonly CellReading? _read;
    private readonly NameFormat _names;

    private RecordKey(RecordEntry entry, Field[] fields, NameFormat names, CellReadings readings)
    {
        (Entry, Fields, _names) = (entry, fields, names);
        _read = fields.Length == 1 ? readings.For(fields[0], entry.OptionsOf(fields[0])) : null;
    }

    public RecordEntry Entry { get; }

    public Field[] Fields { get; }

    public bool IsId => Fields.Length == 0;

    public string Name => $"{Entry.Type.Name}:{string.Join('+', Fields.Select(part => part.Name))}";

    /// <summary>The key that the fields of a kind of record make.</summary>
    /// <exception cref="RefusedException"><c>map.record-unknown</c>, <c>map.field-unknown</c>, <c>map.field-not-searchable</c>.</exception>
    public static RecordKey Of(RecordCatalogue catalogue, string record, IReadOnlyList<string> fields)
    {
        var entry = catalogue.Find(record) ?? throw new RefusedException(MapErrors.RecordUnknown(record));
        Field[] found = [.. fields.Where(field => field != DataMap.Id).Select(field => Searchable(entry, field))];
        return new(entry, found, catalogue.NameFormat, new CellReadings(new()));
    }

    /// <summary>The key and the value to ask the store for, or none when the text cannot be one.</summary>
    public (string Key, object Value)? OfText(string text)
    {
        if (IsId)
        {
            return Guid.TryParse(text, out var id) ? (id.ToString("D"), id) : null;
        }

        var value = Fields[0] == ContactFields.FullName ? PlainText.Normalize(text) : _read!(text, out _);
        return value is null ? null : (KeyOf(value), value);
    }

    /// <summary>The key of a row's own record, or <see langword="null"/> when the row lacks a part of it.</summary>
    public string? OfRow(RowValues row)
    {
        if (Fields.Length != 1)
        {
            return Join(field => row.Find(field));
        }

        return (Fields[0] == ContactFields.FullName ? FullName(row) : row.Find(Fields[0])) is { } value ? KeyOf(value) : null;
    }

    /// <summary>The key of a record, or <see langword="null"/> when it lacks a part of it.</summary>
    public string? OfRecord(Record record) =>
        IsId ? record.Ref.Id.ToString("D")
        : Fields.Length == 1
            ? Fields[0].Read(record) is { } value ? KeyOf(value)
                : null
        : Join(field => field.Read(record));

    private string? Join(Func<Field, object?> read)
    {
        var parts = new string[Fields.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (read(Fields[i]) is not { } value)
            {
                return null;
            }

            parts[i] = KeyOf(value);
        }

        return string.Join('\u001F', parts);
    }

    private string? FullName(RowValues row) =>
        row.Get(ContactFields.LastName) is { } last
            ? PersonName
                .Of(row.Get(ContactFields.FirstName), row.Get(ContactFields.MiddleName), last, row.Get(ContactFields.Suffix))
                .FullName(_names)
            : null;

    private static string KeyOf(object value) => MatchKeys.Of(value)!;

    private static Field Searchable(RecordEntry entry, string name)
    {
        var field = entry.Find(name) ?? throw new RefusedException(MapErrors.FieldUnknown(name));
        var isText = field.ValueType == typeof(string) || field.ValueType == typeof(EmailAddress);
        return !isText || Criteria.CanSort(field) ? field : throw new RefusedException(MapErrors.FieldNotSearchable(name));
    }
}
