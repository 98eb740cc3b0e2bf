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
    private static readonly ConcurrentDictionary<Type, Func<RecordEntry, Record?, Record?, IReadOnlyList<PartList>, RecordChange>> Makers =
        new();

    public static RecordChange Made(RecordEntry entry, Record after) => Make(entry, null, after, entry.Type.Parts);

    public static RecordChange Changed(RecordEntry entry, Record before, Record after, IReadOnlyList<PartList> parts) =>
        Make(entry, before, after, parts);

    public static RecordChange Deleted(RecordEntry entry, Record before) => Make(entry, before, null, []);

    private static RecordChange Make(RecordEntry entry, Record? before, Record? after, IReadOnlyList<PartList> parts) =>
        Makers.GetOrAdd(
            entry.Type.ClrType,
            static type =>
                Definition
                    .MakeGenericMethod(type)
                    .CreateDelegate<Func<RecordEntry, Record?, Record?, IReadOnlyList<PartList>, RecordChange>>()
        )(entry, before, after, parts);

    private static RecordChange<TRecord> Typed<TRecord>(RecordEntry entry, Record? before, Record? after, IReadOnlyList<PartList> parts)
        where TRecord : Record => new((TRecord?)before, (TRecord?)after) { Entry = entry, Parts = parts };
}
