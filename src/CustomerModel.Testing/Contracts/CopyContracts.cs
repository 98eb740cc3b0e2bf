using FsCheck.Fluent;
using static CustomerModel.Testing.Contracts.Copies;

namespace CustomerModel.Testing.Contracts;

/// <summary>What a tenant has can be taken to another store, and is there as it was.</summary>
internal static class CopyContracts
{
    public static async Task Every_kind_of_record_arrives(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await context
            .ForAllAsync(
                EveryKind(source.Catalogue).ToArbitrary(),
                3,
                async records =>
                {
                    var tenant = await KeepAsync(source, records).ConfigureAwait(false);

                    var report = await CopyAsync(source, target.Store, tenant: tenant).ConfigureAwait(false);

                    Equal(report);
                    foreach (var kind in records.GroupBy(record => record.Ref.Type))
                    {
                        Expect.Same(kind.LongCount(), Part(report, kind.Key).Target.Count, kind.Key);
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task What_stands_beside_the_records_arrives(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await WorkAsync(source).ConfigureAwait(false);

        var report = await CopyAsync(source, target.Store).ConfigureAwait(false);

        Equal(report);
        foreach (var name in (string[])["operations", "audit", "outbox", "numbers"])
        {
            Expect.That(Part(report, name).Written > 0, $"there is something in the {name} to copy");
        }
    }

    public static async Task Work_goes_on_in_the_other_store(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        var (account, operation) = await WorkAsync(source).ConfigureAwait(false);
        await CopyAsync(source, target.Store).ConfigureAwait(false);

        var repeated = await target.Model.RunAsync(operation, _ => Task.FromResult("done again")).ConfigureAwait(false);
        await target.Model.ChangeAsync(account, (acme, _) => acme.Set(AccountFields.Sic, "7")).ConfigureAwait(false);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", account, Currency.Eur, A.Now);
        await target.Model.AddAsync(quote).ConfigureAwait(false);

        Expect.Same("done", repeated, "the result of the operation");
        Expect.Same(3L, (await target.Model.LoadAsync(account).ConfigureAwait(false)).Version, "version");
        var entries = await target.Model.ReadAsync(read => read.AuditAsync(account)).ConfigureAwait(false);
        Expect.Sequence([3L, 2L, 1L], entries.Select(entry => entry.Version), "versions in the audit");
        var numbers = await target.Model.AllAsync<Quote>().ConfigureAwait(false);
        Expect.Same(2, numbers.Select(other => other.QuoteNumber).Distinct().Count(), "numbers of quotes");
    }

    public static async Task A_copy_that_broke_off_goes_on(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await WorkAsync(source).ConfigureAwait(false);
        var cases = from records in EveryKind(source.Catalogue) from seed in Gen.Choose(0, int.MaxValue) select (records, seed);
        await context
            .ForAllAsync(
                cases.ToArbitrary(),
                3,
                async one =>
                {
                    var own = await KeepAsync(source, one.records).ConfigureAwait(false);
                    foreach (var tenant in (TenantId[])[own, Tenant])
                    {
                        await TryAsync(source, target.Store, tenant, new((ulong)one.seed)).ConfigureAwait(false);

                        Equal(await CopyAsync(source, target.Store, tenant: tenant).ConfigureAwait(false));
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_second_copy_takes_what_changed(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        var (account, _) = await WorkAsync(source).ConfigureAwait(false);
        await CopyAsync(source, target.Store).ConfigureAwait(false);
        await source.Model.ChangeAsync(account, (acme, now) => acme.AddAddress(A.AddressIn("Graz"), now)).ConfigureAwait(false);
        await source.Model.AddAsync(A.Account.Named("Later").Build()).ConfigureAwait(false);

        var report = await CopyAsync(source, target.Store).ConfigureAwait(false);

        Equal(report);
        Expect.Same((2L, 2L), (Part(report, "account").Written, Part(report, "audit").Written), "accounts and entries written");
        Expect.Same(
            0L,
            report.Parts.Where(part => part.Name is not ("account" or "audit" or "outbox")).Sum(part => part.Written),
            "others"
        );
    }

    public static async Task What_the_source_let_go_is_removed_if_one_says_so(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context, keyed: true).ConfigureAwait(false);
        var (parent, child) = (A.Account.With(AccountFields.AccountNumber, "1").Build(), A.Account.Named("Below"));
        var below = child.Under(parent.Id).With(AccountFields.AccountNumber, "2").Build();
        await source.Model.AddAsync(parent, below).ConfigureAwait(false);
        await CopyAsync(source, target.Store).ConfigureAwait(false);
        await source.Model.ChangeAsync(below.Id, (account, now) => account.ClearParent(now)).ConfigureAwait(false);
        await source.Model.DeleteAsync(parent.Id).ConfigureAwait(false);
        await source.Model.AddAsync(A.Account.With(AccountFields.AccountNumber, "1").Build()).ConfigureAwait(false);

        await Expect.RefusedAsync("copy.target-has-others", () => CopyAsync(source, target.Store)).ConfigureAwait(false);
        var report = await CopyAsync(source, target.Store, new() { Mirrors = true }).ConfigureAwait(false);

        Equal(report);
        Expect.Same(1L, Part(report, "account").Removed, "accounts removed");
    }

    public static async Task Messages_delivered_meanwhile_are_not_delivered_again(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await WorkAsync(source).ConfigureAwait(false);
        await CopyAsync(source, target.Store).ConfigureAwait(false);
        await Deliveries.RoundAsync(Deliveries.Dispatcher(source, new Inbox())).ConfigureAwait(false);

        var report = await CopyAsync(source, target.Store).ConfigureAwait(false);

        Equal(report);
        Expect.That(Part(report, "outbox").Removed > 0, "the target let go of what was delivered");
    }

    public static async Task What_became_of_messages_meanwhile_is_taken_over(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await WorkAsync(source).ConfigureAwait(false);
        await CopyAsync(source, target.Store).ConfigureAwait(false);
        var session = await source.Store.OpenAsync(Tenant, SessionPurpose.Write).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var all = await session.PendingMessagesAsync(10).ConfigureAwait(false);
        await session.RetryAsync([all[0].Id]).ConfigureAwait(false);
        await session.PutOffAsync(new(all[1].Id, 1, A.Now.ToInstant(), "inbox.closed", IsParked: false)).ConfigureAwait(false);
        var emptied = new OutboxMessage(all[2].Id, all[2].Record, all[2].Version, all[2].Type, "{}", all[2].At);
        await session.RedactAsync(new([], [emptied], [])).ConfigureAwait(false);
        await session.CommitAsync([], operation: null).ConfigureAwait(false);

        Equal(await CopyAsync(source, target.Store).ConfigureAwait(false));
    }

    public static async Task A_target_with_another_history_is_refused(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await source.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);
        var passing = A.Account.Build();
        await target.Model.AddAsync(passing).ConfigureAwait(false);
        await target.Model.DeleteAsync(passing.Id).ConfigureAwait(false);

        await Expect.RefusedAsync("copy.other-history", () => CopyAsync(source, target.Store)).ConfigureAwait(false);
    }

    public static async Task A_copy_stays_within_its_tenant(StoreContractContext context)
    {
        var (source, target) = await TwoAsync(context).ConfigureAwait(false);
        await source.As(ContractHost.Theirs).AddAsync(A.Account.Build()).ConfigureAwait(false);
        await WorkAsync(source).ConfigureAwait(false);

        await CopyAsync(source, target.Store).ConfigureAwait(false);

        var theirs = await target.As(ContractHost.Theirs).AllAsync<Account>().ConfigureAwait(false);
        Expect.Same(0, theirs.Count, "accounts of another tenant");
    }
}
