using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Records of any registered kind with any values their fields accept, as a store may meet them: rules of the record play no part.</summary>
internal static class RandomKinds
{
    private static readonly Instant Stamped = A.Now.ToInstant();

    /// <summary>A record behind the records it cannot do without.</summary>
    public static Gen<Record[]> Of(RecordCatalogue catalogue, RecordEntry entry) => Of(catalogue, entry, depth: 0);

    private static Gen<Record[]> Of(RecordCatalogue catalogue, RecordEntry entry, int depth)
    {
        // Records that others need stand beside each other: their keys must not meet by chance.
        var numbers = entry.Keys.SelectMany(key => key.Fields).Where(field => depth > 0 && field.ValueType == typeof(string)).ToHashSet();
        bool IsReference(Field field) => field.Targets.Any(target => catalogue.Find(target) is not null);
        Field[] needed = [.. entry.References.Where(field => field.Required && IsReference(field))];
        var plain = entry.Stored.Where(field => !IsReference(field) && field.Name != "versionnumber").ToLookup(field => field.Required);
        return from id in FieldValues.Identities
            from before in Gen.CollectToArray(needed, field => Of(catalogue, catalogue.Find(field.Targets[0])!, depth + 1))
            from values in depth == 0 ? Filled([.. plain[false]]) : Gen.Constant<(Field, object)[]>([])
            from always in Gen.CollectToArray(
                plain[true],
                field => numbers.Contains(field) ? Gen.Constant((field, (object)id.ToString("N"))) : Valued(field)
            )
            from parts in Gen.CollectToArray(
                entry.Type.Parts,
                list => depth == 0 ? Parts(list, IsReference) : Gen.Constant<RecordPart[]>([])
            )
            select (Record[])
                [
                    .. before.SelectMany(records => records),
                    Made(entry, id, [.. values, .. always], needed.Zip(before, (field, records) => (field, records[^1].Ref.Id)), parts),
                ];
    }

    private static Record Made(
        RecordEntry entry,
        Guid id,
        (Field Field, object Value)[] values,
        IEnumerable<(Field Field, Guid Id)> references,
        RecordPart[][] parts
    )
    {
        var record = entry.Type.Blank(id);
        Array.ForEach(values, value => value.Field.Restore(record, value.Value));
        foreach (var (field, target) in references)
        {
            field.Restore(record, new RecordReference(entry, null, field).ValueFor(new(field.Targets[0], target)));
        }

        foreach (var (list, some) in entry.Type.Parts.Zip(parts))
        {
            list.Restore(record, some);
        }

        RecordStorage.Stamp(record, Stamped, user: null, onBehalfOf: null);
        return record;
    }

    private static Gen<RecordPart[]> Parts(PartList list, Func<Field, bool> isReference) =>
        from count in Gen.Choose(0, 3)
        from filled in Filled([.. list.Fields.Where(field => !isReference(field))]).ArrayOf(count)
        select filled
            .Select(
                (values, index) =>
                {
                    var part = list.Blank((index * 2) + 1);
                    Array.ForEach(values, value => value.Field.Restore(part, value.Value));
                    return part;
                }
            )
            .ToArray();

    private static Gen<(Field Field, object Value)[]> Filled(Field[] fields) =>
        fields.Length == 0
            ? Gen.Constant<(Field, object)[]>([])
            : Gen.Elements(fields).ArrayOf().SelectMany(chosen => Gen.CollectToArray(chosen.Distinct(), Valued));

    private static Gen<(Field Field, object Value)> Valued(Field field) => FieldValues.For(field).Generator.Select(value => (field, value));
}
