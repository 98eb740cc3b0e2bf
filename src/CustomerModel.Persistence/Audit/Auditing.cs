namespace CustomerModel.Persistence;

/// <summary>Writes down what changes do to their records, field by field.</summary>
/// <param name="options">What the host wants to know.</param>
/// <param name="caller">On whose account it is done.</param>
/// <param name="at">When.</param>
/// <param name="operation">As part of what.</param>
internal sealed class Auditing(AuditOptions options, Caller caller, Instant at, OperationId? operation)
{
    public AuditEntry EntryOf(RecordChange change) =>
        new(
            change.Ref,
            (change.After ?? change.Before)!.Version,
            RecordChanged.KindOf(change),
            at,
            caller.User,
            caller.OnBehalfOf,
            operation,
            [.. OfRecord(change), .. Unread(change), .. change.Entry.Type.Parts.SelectMany(parts => OfParts(change, parts))]
        );

    private IEnumerable<AuditedField> OfRecord(RecordChange change) =>
        from field in change.Entry.Audited
        let audited = Of(field, change.Before, change.After)
        where audited is not null
        select audited;

    /// <summary>Values of guests that are not there: they do not change, but come and go with their record.</summary>
    private IEnumerable<AuditedField> Unread(RecordChange change)
    {
        var before = change.Before?.Custom.Unread ?? CustomValues.None.Unread;
        var after = change.After?.Custom.Unread ?? CustomValues.None.Unread;
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (old != now)
            {
                yield return options.MostDelicate == DataClass.Sensitive
                    ? new(name, old, now)
                    : new(name, null, null) { IsWithheld = true };
            }
        }
    }

    private IEnumerable<AuditedField> OfParts(RecordChange change, PartList parts)
    {
        var before = Numbered(change.Before);
        var after = Numbered(change.After);
        return from number in before.Keys.Union(after.Keys).Order()
            let old = before.GetValueOrDefault(number)
            let now = after.GetValueOrDefault(number)
            where !ReferenceEquals(old, now)
            from field in parts.Fields
            let audited = Of(field, old, now, parts.Name, number)
            where audited is not null
            select audited;

        Dictionary<int, RecordPart> Numbered(Record? record) => record is null ? [] : parts.Read(record).ToDictionary(part => part.Number);
    }

    /// <summary>A field of a record or part that was, or is now, not there is absent.</summary>
    private AuditedField? Of(Field field, object? before, object? after, string? parts = null, int part = 0)
    {
        if (before is not null && after is not null && field.SameIn(before, after))
        {
            return null;
        }

        var (old, now) = (TextOf(field, before), TextOf(field, after));
        if (old == now)
        {
            return null;
        }

        var isWithheld = field.Class > options.MostDelicate || options.Withheld.Contains(field);
        return new(field.Name, isWithheld ? null : old, isWithheld ? null : now)
        {
            IsWithheld = isWithheld,
            Parts = parts,
            Part = part,
        };
    }

    private static string? TextOf(Field field, object? owner) =>
        owner is not null && field.Read(owner) is { } value ? ValueTexts.Write(value) : null;
}
