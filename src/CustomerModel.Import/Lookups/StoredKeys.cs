using System.Collections.Concurrent;
using System.Reflection;

namespace CustomerModel.Import;

/// <summary>Asks the store for records by values of a field, a few at a time.</summary>
internal static class StoredKeys
{
    private const int Chunk = 100;
    private static readonly MethodInfo Typed = typeof(StoredKeys).GetMethod(
        nameof(ListAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;
    private static readonly MethodInfo Some = typeof(StoredKeys).GetMethod(
        nameof(AnyOfAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;
    private static readonly ConcurrentDictionary<
        Type,
        Func<ICustomerModel, Criteria, CancellationToken, Task<IReadOnlyList<Record>>>
    > Lists = new();

    /// <summary>The records whose first key field has one of the values.</summary>
    public static async Task<List<Record>> FindAsync(ICustomerModel model, RecordKey key, object[] values, CancellationToken stop)
    {
        var list = Lists.GetOrAdd(
            key.Entry.Type.ClrType,
            type =>
                Typed
                    .MakeGenericMethod(type)
                    .CreateDelegate<Func<ICustomerModel, Criteria, CancellationToken, Task<IReadOnlyList<Record>>>>()
        );
        var found = new List<Record>();
        foreach (var some in values.Chunk(Chunk))
        {
            found.AddRange(await list(model, Criteria.Where(key.Fields[0], Operator.In, some), stop).ConfigureAwait(false));
        }

        return found;
    }

    /// <summary>Whether there is any record of the kind.</summary>
    public static Task<bool> AnyAsync(ICustomerModel model, RecordType type, CancellationToken stop) =>
        (Task<bool>)Some.MakeGenericMethod(type.ClrType).Invoke(null, [model, stop])!;

    private static Task<IReadOnlyList<Record>> ListAsync<TRecord>(ICustomerModel model, Criteria criteria, CancellationToken stop)
        where TRecord : Record =>
        model.ReadAsync<IReadOnlyList<Record>>(
            async read => await read.ListAsync(criteria.ToSpecification<TRecord>(), stop).ConfigureAwait(false),
            stop
        );

    private static Task<bool> AnyOfAsync<TRecord>(ICustomerModel model, CancellationToken stop)
        where TRecord : Record => model.ReadAsync(read => read.AnyAsync(Criteria.All().ToSpecification<TRecord>(), stop), stop);
}
