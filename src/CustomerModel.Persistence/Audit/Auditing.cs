namespace CustomerModel.Persistence;

/// <summary>Writes down what changes do to their records, field by field.</summary>
/// <param name="options">What the host wants to know.</param>
/// <param name="caller">On whose account it is done.</param>
/// <param name="at">When.</param>
/// <param name="operation">As part of what.</param>
internal sealed class Auditing(AuditOptions options, Caller caller, Instant at, OperationId? operation)
{
    public AuditEntry EntryOf(RecordChange change)
    {
        var told = new List<AuditedField>();
        foreach (var field in change.Entry.Audited)
        {
            Tell(told, field, change.Before, change.After);
        }

        TellUnread(told, change);
        foreach (var parts in change.After is null ? change.Entry.Type.Parts : change.Parts)
        {
            TellParts(told, parts, change);
        }

        return new(
            change.Ref,
            (change.After ?? change.Before)!.Version,
            RecordChanged.KindOf(change),
            at,
            caller.User,
            caller.OnBehalfOf,
            operation,
            [.. told]
        );
    }

    /// <summary>Values of guests that are not there: they do not change, but come and go with their record.</summary>
    private void TellUnread(List<AuditedField> told, RecordChange change)
    {
        var before = change.Before?.Custom.Unread ?? CustomValues.None.Unread;
        var after = change.After?.Custom.Unread ?? CustomValues.None.Unread;
        if (ReferenceEquals(before, after))
        {
            return;
        }

        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (old != now)
            {
                told.Add(options.MostDelicate == DataClass.Sensitive ? new(name, old, now) : new(name, null, null) { IsWithheld = true });
            }
        }
    }

    /// <summary>Both lists come by number; a part that is in one of them alone came or went.</summary>
    private void TellParts(List<AuditedField> told, PartList parts, RecordChange change)
    {
        var (before, after) = (PartsOf(parts, change.Before), PartsOf(parts, change.After));
        for (var (i, j) = (0, 0); i < before.Count || j < after.Count; )
        {
            var number = Math.Min(NumberAt(before, i), NumberAt(after, j));
            var old = NumberAt(before, i) == number ? before[i++] : null;
            var now = NumberAt(after, j) == number ? after[j++] : null;
            if (ReferenceEquals(old, now))
            {
                continue;
            }

            foreach (var field in parts.Fields)
            {
                Tell(told, field, old, now, parts.Name, number);
            }
        }
    }

    private static IReadOnlyList<RecordPart> PartsOf(PartList parts, Record? record) => record is null ? [] : parts.Read(record);

    private static int NumberAt(IReadOnlyList<RecordPart> parts, int place) => place < parts.Count ? parts[place].Number : int.MaxValue;

    /// <summary>Tells a field that differs; one of a record or part that was, or is now, not there is absent.</summary>
    private void Tell(List<AuditedField> told, Field field, object? before, object? after, string? parts = null, int part = 0)
    {
        if (before is not null && after is not null && field.SameIn(before, after))
        {
            return;
        }

        var (old, now) = (TextOf(field, before), TextOf(field, after));
        if (old == now)
        {
            return;
        }

        var isWithheld = field.Class > options.MostDelicate || options.Withheld.Contains(field);
        told.Add(
            new(field.Name, isWithheld ? null : old, isWithheld ? null : now)
            {
                IsWithheld = isWithheld,
                Parts = parts,
                Part = part,
            }
        );
    }

    private static string? TextOf(Field field, object? owner) =>
        owner is not null && field.Read(owner) is { } value ? ValueTexts.Write(value) : null;
}
