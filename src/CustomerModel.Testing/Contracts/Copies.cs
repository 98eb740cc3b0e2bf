using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What contracts of copying share: a store that was worked on, an empty one, and the copy from one to the other.</summary>
internal static class Copies
{
    public static TenantId Tenant { get; } = ContractHost.Ours.Tenant;

    public static async Task<(ContractHost Source, ContractHost Target)> TwoAsync(StoreContractContext context, bool keyed = false)
    {
        return (await OneAsync().ConfigureAwait(false), await OneAsync().ConfigureAwait(false));

        Task<ContractHost> OneAsync() =>
            context.HostAsync(keyed ? c => c.Extend(GuestFields.All).UniqueKey(AccountFields.AccountNumber) : GuestFields.Declared);
    }

    /// <summary>A day's work: accounts and contacts that name each other, a quote with a number, an operation, a message that failed.</summary>
    public static async Task<(AccountId Account, OperationId Operation)> WorkAsync(ContractHost host)
    {
        var operation = new OperationId(new Guid("01890000-0000-7000-8000-000000000078"));
        var (top, anna) = (A.Account.Named("Top").Build(), A.Contact.Build());
        RecordStorage.RestoreCustom(anna, CustomValues.Of([], [new("other.guest/list", "[1,{\"a\":null}]")]));
        var acme = A.Account.Under(top.Id).WithPrimary(anna.Id).WithAddress(A.AddressIn("Bern")).Build();
        anna.Join(acme.Id, A.Now);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", acme.Id, Currency.Eur, A.Now);
        await host.Model.AddAsync(top, acme, anna, quote).ConfigureAwait(false);
        await host
            .Model.RunAsync(
                operation,
                async work =>
                {
                    (await work.GetAsync(acme.Id).ConfigureAwait(false)).Set(AccountFields.Sic, "1");
                    return "done";
                }
            )
            .ConfigureAwait(false);
        var session = await host.Store.OpenAsync(Tenant, SessionPurpose.Write).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var first = (await session.PendingMessagesAsync(1).ConfigureAwait(false)).Single();
        await session.PutOffAsync(new(first.Id, 3, A.Now.ToInstant(), "inbox.closed", IsParked: true)).ConfigureAwait(false);
        return (acme.Id, operation);
    }

    /// <summary>Some records of every kind, each behind those it cannot do without.</summary>
    public static Gen<Record[]> EveryKind(RecordCatalogue catalogue) =>
        Gen.CollectToArray(catalogue.Records, entry => RandomKinds.Of(catalogue, entry))
            .Select(kinds => kinds.SelectMany(records => records).ToArray());

    public static async Task<TenantId> KeepAsync(ContractHost host, Record[] records)
    {
        var own = TenantId.New(A.Now.ToInstant());
        var session = await host.Store.OpenAsync(own, SessionPurpose.Write).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var changes = records.Select(record => RecordChange.Made(host.Catalogue.Of(record.GetType()), record));
        await session.FlushAsync(new([.. changes])).ConfigureAwait(false);
        await session.CommitAsync([], operation: null).ConfigureAwait(false);
        return own;
    }

    /// <summary>Copies over a store that fails, again and again, until a run comes to its end.</summary>
    public static async Task TryAsync(ContractHost source, IStore target, TenantId tenant, SeededFaults faults)
    {
        for (var runs = 1; runs <= 12; runs++)
        {
            faults.IsOn = runs < 12;
            try
            {
                await CopyAsync(source, new FaultyStore(target, faults.Next), tenant: tenant).ConfigureAwait(false);
                return;
            }
            catch (Exception failure) when (failure is StoreException or OperationCanceledException)
            {
                Expect.That(faults.IsOn, "a copy without faults comes to its end");
            }
        }
    }

    public static Task<CopyReport> CopyAsync(ContractHost source, IStore target, CopyOptions? options = null, TenantId? tenant = null) =>
        new StoreCopy(source.Store, target, source.Catalogue).RunAsync(tenant ?? Tenant, (options ?? new()) with { Batch = 7 });

    public static CopiedPart Part(CopyReport report, string name) => report.Parts.Single(part => part.Name == name);

    public static void Equal(CopyReport report) =>
        Expect.Sequence([], report.Parts.Where(part => !part.IsEqual).Select(part => part.Name), "parts that differ");
}
