using System.Reflection;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Every registered kind of record is kept value by value, a guest's own kinds included.</summary>
internal static class KindContracts
{
    private static readonly MethodInfo Finder = typeof(KindContracts).GetMethod(
        nameof(FindAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static async Task Every_kind_of_record_comes_back(StoreContractContext context)
    {
        var host = await context.HostAsync(catalogue => catalogue.AddAccess().Extend(GuestFields.All)).ConfigureAwait(false);
        foreach (var entry in host.Catalogue.Records)
        {
            await context
                .ForAllAsync(RandomKinds.Of(host.Catalogue, entry).ToArbitrary(), 50, records => ComesBackAsync(host, entry, records))
                .ConfigureAwait(false);
        }
    }

    private static async Task ComesBackAsync(ContractHost host, RecordEntry entry, Record[] records)
    {
        var tenant = TenantId.New(A.Now.ToInstant());
        var changes = records.Select(record => RecordChange.Made(host.Catalogue.Of(record.GetType()), record));
        var write = await host.Store.OpenAsync(tenant, SessionPurpose.Write).ConfigureAwait(false);
        await using (write.ConfigureAwait(false))
        {
            await write.FlushAsync(new([.. changes])).ConfigureAwait(false);
            await write.CommitAsync([], operation: null).ConfigureAwait(false);
        }

        var find = Finder.MakeGenericMethod(entry.Type.ClrType).CreateDelegate<Func<IStore, TenantId, Guid, Task<Record?>>>();
        var found = await find(host.Store, tenant, records[^1].Ref.Id).ConfigureAwait(false);
        Expect.That(found is not null, $"the {entry.Type.Name} is there");
        Expect.Alike(entry, records[^1], found!);
    }

    private static async Task<Record?> FindAsync<TRecord>(IStore store, TenantId tenant, Guid id)
        where TRecord : Record
    {
        var read = await store.OpenAsync(tenant, SessionPurpose.Read).ConfigureAwait(false);
        await using (read.ConfigureAwait(false))
        {
            return await read.FindAsync<TRecord>(id).ConfigureAwait(false);
        }
    }
}
