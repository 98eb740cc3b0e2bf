namespace CustomerModel.Persistence;

/// <summary>Tells two states of a record apart, value by value, and puts values back that were told.</summary>
public static class Differences
{
    private static readonly Auditing Everything = new(new(), new(default), default, null);

    /// <summary>Every value that differs, as the audit tells it, none withheld; the stamps are left out.</summary>
    /// <param name="change">From which state to which.</param>
    public static IReadOnlyList<AuditedField> In(RecordChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Everything.EntryOf(change).Fields;
    }

    /// <summary>What a value is now, as canonical text; <see langword="null"/> when it is absent.</summary>
    /// <param name="entry">What the host knows of the kind.</param>
    /// <param name="record">The record.</param>
    /// <param name="told">Which value.</param>
    public static string? Now(RecordEntry entry, Record record, AuditedField told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var (field, owner) = Find(entry, record, told);
        return field is not null && owner is not null && field.Read(owner) is { } value ? ValueTexts.Write(value) : null;
    }

    /// <summary>Puts a value back as it was before. A part that is gone comes back, one that has nothing left goes.</summary>
    /// <returns>Whether the host knows the field, and the text is a value of it.</returns>
    public static bool PutBack(RecordEntry entry, Record record, AuditedField told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var (field, owner) = Find(entry, record, told);
        var value = field is null || told.Before is null ? null : ValueTexts.Read(field.ValueType, told.Before);
        if (field is null || (told.Before is not null && value is null))
        {
            return false;
        }

        if (told.Parts is null)
        {
            field.Restore(record, value ?? Absent(field));
        }
        else
        {
            PutBack(PartsOf(entry, told)!, record, told.Part, (RecordPart?)owner, field, value ?? Absent(field));
        }

        return true;
    }

    private static void PutBack(PartList parts, Record record, int number, RecordPart? there, Field field, object? value)
    {
        var part = there is null ? parts.Blank(number) : Storage.RecordStorage.CopyPart(there);
        field.Restore(part, value);
        var others = parts.Read(record).Where(other => other.Number != number);
        var isEmpty = parts.Fields.All(one => one.Read(part) is null or false);
        parts.Restore(record, isEmpty ? [.. others] : [.. others.Append(part)]);
    }

    /// <summary>A flag that was absent, as those of a part that was not there, is not set.</summary>
    private static object? Absent(Field field) => field.ValueType == typeof(bool) && !field.IsCustom ? false : null;

    private static (Field? Field, object? Owner) Find(RecordEntry entry, Record record, AuditedField told)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (told.Parts is null)
        {
            return (entry.Find(told.Name), record);
        }

        var parts = PartsOf(entry, told);
        return (
            parts?.Fields.FirstOrDefault(field => field.Name == told.Name),
            parts?.Read(record).FirstOrDefault(part => part.Number == told.Part)
        );
    }

    private static PartList? PartsOf(RecordEntry entry, AuditedField told) =>
        entry.Type.Parts.FirstOrDefault(parts => parts.Name == told.Parts);
}
