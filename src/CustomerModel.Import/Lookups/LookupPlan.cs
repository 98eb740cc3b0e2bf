using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>How the texts of one column become references.</summary>
internal sealed class LookupPlan(string field, KeyTable[] tables, Type? valueType)
{
    /// <summary>Where the texts are looked up; together they must name one record.</summary>
    public KeyTable[] Tables => tables;

    /// <summary>Remembers to ask the store for what the text may name.</summary>
    public void Want(string text)
    {
        foreach (var table in tables)
        {
            if (table.Key.OfText(text) is var (key, value))
            {
                table.Want(key, value);
            }
        }
    }

    /// <summary>Finds the one record a text names.</summary>
    /// <param name="text">Name, key or id.</param>
    /// <param name="found">Kind and id of the record.</param>
    /// <returns>Why there is none, or <see langword="null"/>.</returns>
    public DomainError? Find(string text, out RecordRef found)
    {
        found = default;
        var isFound = false;
        foreach (var table in tables)
        {
            if (table.Key.OfText(text) is not var (key, _) || table.Find(key, out var id) is var match && match == Match.None)
            {
                continue;
            }

            var record = new RecordRef(table.Key.Entry.Type.Name, id);
            if (match == Match.Several || (isFound && record != found))
            {
                return CellErrors.LookupAmbiguous(field, text);
            }

            (isFound, found) = (true, record);
        }

        return isFound ? null : CellErrors.LookupNotFound(field, text);
    }

    /// <summary>The value of the reference field that names a record.</summary>
    public object ValueOf(RecordRef record) =>
        valueType is null || valueType == typeof(CustomerId)
            ? record.Type == "account"
                ? (CustomerId)AccountId.From(record.Id)
                : (CustomerId)ContactId.From(record.Id)
            : ValueKinds.Of(valueType).FromStored(record.Id);
}
