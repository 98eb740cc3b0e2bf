using System.Collections.Concurrent;
using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Makes the typed change of a record whose class is known at run time only.</summary>
internal static class ChangeMaker
{
    private static readonly MethodInfo Definition = typeof(ChangeMaker).GetMethod(
        nameof(Typed),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;
    private static readonly ConcurrentDictionary<Type, Func<RecordType, Record?, Record?, Field[], PartList[], RecordChange>> Makers =
        new();

    public static RecordChange Made(RecordEntry entry, Record after) =>
        Make(
            entry,
            null,
            after,
            [.. entry.Fields.Where(field => field.IsColumn || field.IsCustom).Where(field => field.Read(after) is not null)],
            [.. entry.Type.Parts]
        );

    public static RecordChange Changed(RecordEntry entry, Record before, Record after, Field[] fields, PartList[] parts) =>
        Make(entry, before, after, fields, parts);

    public static RecordChange Deleted(RecordEntry entry, Record before) => Make(entry, before, null, [], []);

    private static RecordChange Make(RecordEntry entry, Record? before, Record? after, Field[] fields, PartList[] parts) =>
        Makers.GetOrAdd(
            entry.Type.ClrType,
            static type =>
                Definition.MakeGenericMethod(type).CreateDelegate<Func<RecordType, Record?, Record?, Field[], PartList[], RecordChange>>()
        )(entry.Type, before, after, fields, parts);

    private static RecordChange<TRecord> Typed<TRecord>(RecordType type, Record? before, Record? after, Field[] fields, PartList[] parts)
        where TRecord : Record => new(type, (TRecord?)before, (TRecord?)after) { Fields = fields, Parts = parts };
}
