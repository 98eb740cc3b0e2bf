using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>The audit in the words of the catalogue: labels and values instead of names and texts.</summary>
public static class AuditReading
{
    private const int PageSize = 100;

    /// <summary>The changes of an entry, in its order.</summary>
    /// <param name="catalogue">What the host knows.</param>
    /// <param name="entry">What one commit did to one record.</param>
    /// <param name="mostDelicate">The most delicate values that are told; a field the host knows no longer counts as sensitive.</param>
    public static IReadOnlyList<FieldChange> ChangesIn(
        this RecordCatalogue catalogue,
        AuditEntry entry,
        DataClass mostDelicate = DataClass.Sensitive
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(entry);
        var kind = catalogue.Find(entry.Record.Type);
        return [.. entry.Fields.Select(told => Read(kind, entry, told, mostDelicate))];
    }

    /// <summary>What became of one field of a record, newest first: who gave it which value, and when.</summary>
    /// <param name="scope">Reads with the rights of its caller, as <see cref="IReadScope.AuditAsync"/> does.</param>
    /// <param name="id">Which record.</param>
    /// <param name="field">A field of the record, or of its parts; of parts every one is told.</param>
    /// <param name="most">How many changes at most; the audit of the record is read until so many are found.</param>
    /// <param name="mostDelicate">The most delicate values that are told.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<List<FieldChange>> FieldHistoryAsync<TRecord>(
        this IReadScope scope,
        IIdentifies<TRecord> id,
        Field field,
        int most = 50,
        DataClass mostDelicate = DataClass.Sensitive,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var changes = new List<FieldChange>();
        List<AuditEntry> page;
        long? before = null;
        do
        {
            page = await scope.AuditAsync(id, PageSize, before, stop).ConfigureAwait(false);
            changes.AddRange(
                page.SelectMany(entry => scope.Catalogue.ChangesIn(entry, mostDelicate)).Where(change => change.Field == field)
            );
            before = page is [.., var last] ? last.Sequence : null;
        } while (page.Count == PageSize && changes.Count < most);

        return changes.Count > most ? changes[..most] : changes;
    }

    private static FieldChange Read(RecordEntry? kind, AuditEntry entry, AuditedField told, DataClass mostDelicate)
    {
        var parts = told.Parts is null ? null : kind?.Type.Parts.FirstOrDefault(list => list.Name == told.Parts);
        var field = told.Parts is null ? kind?.Find(told.Name) : parts?.Fields.FirstOrDefault(own => own.Name == told.Name);
        var isWithheld = told.IsWithheld || (field?.Class ?? DataClass.Sensitive) > mostDelicate;
        return new(
            entry,
            isWithheld ? told with { Before = null, After = null, IsWithheld = true } : told,
            field,
            field is null ? told.Name
                : parts is null ? field.Label
                : $"{parts.Label} {told.Part}: {field.Label}",
            isWithheld ? null : Value(field, told.Before),
            isWithheld ? null : Value(field, told.After),
            isWithheld
        );
    }

    private static object? Value(Field? field, string? text) =>
        field is null || text is null ? null : ValueTexts.Read(field.ValueType, text);
}
