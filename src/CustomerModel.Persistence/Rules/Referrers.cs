using System.Reflection;

namespace CustomerModel.Persistence;

/// <summary>Which records name one: a few of each kind and field, enough to tell whether strangers are among them.</summary>
internal static class Referrers
{
    private const int Few = 8;

    private static readonly MethodInfo Naming = typeof(Referrers).GetMethod(
        nameof(NamingAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static async Task<IReadOnlyList<RecordRef>> OfAsync(
        Record record,
        RecordCatalogue catalogue,
        IReadScope read,
        CancellationToken stop
    )
    {
        var names = new HashSet<RecordRef>();
        foreach (var reference in catalogue.ReferencesTo(catalogue.Of(record.GetType()).Type))
        {
            var call = Naming.MakeGenericMethod(reference.Entry.Type.ClrType).Invoke(null, [reference, record.Ref, read, stop])!;
            names.UnionWith(await ((Task<List<RecordRef>>)call).ConfigureAwait(false));
        }

        return [.. names];
    }

    private static async Task<List<RecordRef>> NamingAsync<TRecord>(
        RecordReference reference,
        RecordRef named,
        IReadScope read,
        CancellationToken stop
    )
        where TRecord : Record
    {
        var naming = reference.Naming<TRecord>(named);
        naming.Query.Take(Few);
        return [.. (await read.ListAsync(naming, stop).ConfigureAwait(false)).Select(record => record.Ref)];
    }
}
