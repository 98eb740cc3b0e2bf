using CustomerModel.Storage;

namespace CustomerModel.Operations;

/// <summary>In which order kinds of record are written, so that what a record names is there before it.</summary>
internal static class CopyOrder
{
    /// <summary>The kinds, each with the references that lead to records of its own kind or of a later one.</summary>
    /// <exception cref="RefusedException">Kinds require one another (<c>copy.required-loop</c>).</exception>
    public static IReadOnlyList<OrderedKind> Of(RecordCatalogue catalogue)
    {
        var ordered = new List<OrderedKind>(catalogue.Records.Count);
        var left = catalogue.Records.ToList();
        while (left.Count > 0)
        {
            HashSet<string> missing = [.. left.Select(entry => entry.Type.Name)];
            var next =
                left.Where(entry => !Late(entry, missing).Any(field => field.Required))
                    .MinBy(entry => Late(entry, missing).Count(field => !LeadsToItself(entry, field)))
                ?? throw new RefusedException(CopyErrors.RequiredLoop(left[0].Type.Name));
            left.Remove(next);
            ordered.Add(new(next, [.. Late(next, missing)], missing));
        }

        return ordered;
    }

    private static IEnumerable<Field> Late(RecordEntry entry, HashSet<string> missing) =>
        entry.References.Where(field => field.Targets.Any(missing.Contains));

    private static bool LeadsToItself(RecordEntry entry, Field field) => field.Targets.All(target => target == entry.Type.Name);
}

/// <summary>A kind of record in its turn.</summary>
/// <param name="Entry">The kind.</param>
/// <param name="Late">References that may lead to records of a kind that is still missing.</param>
/// <param name="Missing">Logical names of the kinds that are missing before this one is written, its own among them.</param>
internal sealed record OrderedKind(RecordEntry Entry, IReadOnlyList<Field> Late, IReadOnlySet<string> Missing)
{
    public string Name => Entry.Type.Name;

    /// <summary>The record without the references that lead to records still missing.</summary>
    public Record Withhold(Record record) => Without(record, Late.Where(field => IsLate(field, record)));

    /// <summary>The record without whatever could stand in the way of others: references and unique values that it need not have.</summary>
    public Record Loosen(Record record) =>
        Without(record, Entry.References.Concat(Entry.Keys.SelectMany(key => key.Fields)).Where(field => !field.Required));

    /// <summary>Whether two records of the kind hold the same.</summary>
    public bool AreSame(Record left, Record right) =>
        ReferenceEquals(left, right)
        || (
            Entry.Stored.All(field => field.SameIn(left, right))
            && left.Custom.Equals(right.Custom)
            && Entry.Type.Parts.All(parts => parts.SameIn(left, right))
        );

    /// <summary>Whether the target has all of a record but, perhaps, the references that are late.</summary>
    public bool IsWritten(Record mine, Record theirs) => AreSame(mine, theirs) || AreSame(Withhold(mine), theirs);

    private bool IsLate(Field field, Record record) =>
        field.Read(record) is { } value && Missing.Contains(RecordReference.TargetOf(field, value).Type);

    private static Record Without(Record record, IEnumerable<Field> fields)
    {
        Field[] there = [.. fields.Where(field => field.Read(record) is not null)];
        if (there.Length == 0)
        {
            return record;
        }

        var copy = RecordStorage.Copy(record);
        foreach (var field in there)
        {
            field.Restore(copy, null);
        }

        return copy;
    }
}
