using CustomerModel.Activities;

namespace CustomerModel.Testing.Contracts;

/// <summary>What the clock has made due is done, once, whoever else is at work and whatever fails; nothing else is.</summary>
internal static class AdvanceContracts
{
    private static readonly AdvanceOptions Small = new() { Batch = 3 };

    public static async Task What_is_due_is_done_and_nothing_else(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var world = await AdvanceWorld.BeginAsync(host.Model).ConfigureAwait(false);

        var report = await new RecordAdvancing(host.Model).RunAsync(A.Noon(A.Day.PlusDays(10)), Small).ConfigureAwait(false);

        Expect.Sequence(
            ["contract 4", "pricelevel 1", "quote 1"],
            report.Kinds.Where(kind => kind.Advanced > 0).Select(kind => $"{kind.Kind} {kind.Advanced}").Order(StringComparer.Ordinal),
            "what was done"
        );
        Expect.Same(0L, report.Refused, "refused");
        Expect.Sequence(
            [
                "begun Active: New, New, v2",
                "draft Draft: New, v1",
                "ended Expired: Expired, v2",
                "held OnHold: New, v1",
                "later Invoiced: New, v1",
                "line over Active: Expired, New, v2",
                "running Active: New, v1",
                "whole Expired: Expired, v2",
            ],
            await world.ContractsAsync().ConfigureAwait(false),
            "contracts"
        );
        Expect.Sequence(["lapsed Canceled v2", "open InProgress v1"], await world.QuotesAsync().ConfigureAwait(false), "quotes");
        Expect.Sequence(["old Inactive v2", "this year Active v1"], await world.PriceListsAsync().ConfigureAwait(false), "price lists");
        Expect.Same(1, (await host.Model.AllAsync<QuoteClose>().ConfigureAwait(false)).Count, "activities that closed a quote");
    }

    public static async Task What_is_done_is_told_as_any_other_change_and_not_done_twice(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var world = await AdvanceWorld.BeginAsync(host.Model).ConfigureAwait(false);
        var (advancing, now) = (new RecordAdvancing(host.Model), A.Noon(A.Day.PlusDays(10)));
        await advancing.RunAsync(now, Small).ConfigureAwait(false);
        var ended = (await host.Model.AllAsync<Contract>().ConfigureAwait(false)).Single(contract => contract.Title == "whole");

        foreach (var again in new[] { now, A.Noon(A.Day), now })
        {
            Expect.Same(0L, (await advancing.RunAsync(again, Small).ConfigureAwait(false)).Advanced, "what is done again");
        }

        var messages = await OutboxContracts.PendingAsync(host, 1_000).ConfigureAwait(false);
        Expect.Sequence(
            ["contract-activated 2", "contract-expired 2", "record-changed 2"],
            messages.Where(message => message.Record == ended.Ref && message.Version > 1).Select(told => $"{told.Type} {told.Version}"),
            "messages"
        );
        var audit = await host.Model.ReadAsync(read => read.AuditAsync(ended.Id)).ConfigureAwait(false);
        Expect.Sequence([2L, 1L], audit.Select(entry => entry.Version), "versions in the audit");
        Expect.That(audit[0].Fields.Any(field => field.Name == "statuscode"), "the audit tells of the state");
        Expect.Same(8, (await world.ContractsAsync().ConfigureAwait(false)).Count, "contracts");
    }

    public static async Task What_is_refused_is_told_and_holds_up_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lists = Enumerable.Range(0, 10).Select(number => AdvanceWorld.ListUntil($"list {number}", A.Day.PlusDays(number / 4))).ToList();
        var customers = new[] { 1, 4, 5 }.Select(number => A.Account.With(AccountFields.DefaultPriceList, lists[number].Id).Build());
        await host.Model.AddAsync([.. lists, .. customers]).ConfigureAwait(false);
        var progress = new Told();

        var report = await new RecordAdvancing(host.Model)
            .RunAsync(A.Noon(A.Day.PlusDays(30)), Small with { Progress = progress })
            .ConfigureAwait(false);

        var kind = report.Kinds.Single(kind => kind.Kind == "pricelevel");
        Expect.Same((7L, 3L), (kind.Advanced, kind.Refused), "advanced and refused");
        Expect.Sequence(
            new[] { 1, 4, 5 }.Select(number => $"{lists[number].Ref} pricelist.is-default").Order(StringComparer.Ordinal),
            kind.Refusals.Select(refused => $"{refused.Record} {refused.Errors[0].Code}").Order(StringComparer.Ordinal),
            "refused"
        );
        Expect.Same(new("pricelevel", 10), progress.Last, "progress");
        var again = await new RecordAdvancing(host.Model).RunAsync(A.Noon(A.Day.PlusDays(30)), Small).ConfigureAwait(false);
        Expect.Same((0L, 3L), (again.Advanced, again.Refused), "advanced and refused again");
    }

    public static async Task Two_at_once_do_everything_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync([.. Enumerable.Range(0, 24).Select(number => AdvanceWorld.ListUntil($"{number}", A.Day))])
            .ConfigureAwait(false);

        var reports = await Task.WhenAll(
                Enumerable
                    .Range(0, 3)
                    .Select(_ => Task.Run(() => new RecordAdvancing(host.Model).RunAsync(A.Noon(A.Day.PlusDays(2)), Small)))
            )
            .ConfigureAwait(false);

        Expect.Same(24L, reports.Sum(report => report.Advanced), "advanced");
        Expect.Same(0L, reports.Sum(report => report.Refused), "refused");
        foreach (var list in await host.Model.AllAsync<PriceList>().ConfigureAwait(false))
        {
            Expect.Same((PriceListStatus.Inactive, 2L), (list.Status, list.Version), "status and version");
        }
    }

    public static async Task Broken_off_it_goes_on_with_what_is_left(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lists = Enumerable.Range(0, 12).Select(number => AdvanceWorld.ListUntil($"{number}", A.Day.PlusDays(-number)));
        await host.Model.AddAsync([.. lists]).ConfigureAwait(false);
        var now = A.Noon(A.Day.PlusDays(2));
        foreach (var (fault, code) in new[] { (Fault.Unavailable, "store.unavailable"), (Fault.LostAnswer, "store.commit-unknown") })
        {
            var commits = 0;
            var dying = new FaultyStore(
                host.Store,
                step => step == StoreStep.Commit && Interlocked.Increment(ref commits) > 1 ? fault : Fault.None
            );
            await Expect.FailedAsync(code, () => new RecordAdvancing(host.Over(dying)).RunAsync(now, Small)).ConfigureAwait(false);
        }

        // Three batches are in: one of each run, and the one whose answer was lost.
        var report = await new RecordAdvancing(host.Model).RunAsync(now, Small).ConfigureAwait(false);

        Expect.Same(3L, report.Advanced, "what was left");
        foreach (var list in await host.Model.AllAsync<PriceList>().ConfigureAwait(false))
        {
            Expect.Same((PriceListStatus.Inactive, 2L), (list.Status, list.Version), "status and version");
        }
    }

    public static async Task It_gives_up_between_batches(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync([.. Enumerable.Range(0, 9).Select(number => AdvanceWorld.ListUntil($"{number}", A.Day))])
            .ConfigureAwait(false);
        using var enough = new CancellationTokenSource();
        var progress = new Told { Then = enough.Cancel };

        await Expect
            .CancelledAsync(() =>
                new RecordAdvancing(host.Model).RunAsync(A.Noon(A.Day.PlusDays(2)), Small with { Progress = progress }, enough.Token)
            )
            .ConfigureAwait(false);

        var left = await host
            .Model.ListAsync<PriceList>(Criteria.Where(PriceListFields.AdvancesOn, Operator.Present))
            .ConfigureAwait(false);
        Expect.That(left.Count is > 0 and < 9 && left.Count % 3 == 0, "whole batches are in and some are not");
    }

    public static async Task One_big_step_does_what_many_small_ones_do(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (small, big) = (host.OfNewTenant(), host.OfNewTenant());
        var (slow, fast) = (
            await AdvanceWorld.BeginAsync(small).ConfigureAwait(false),
            await AdvanceWorld.BeginAsync(big).ConfigureAwait(false)
        );
        for (var hours = -30; hours <= 24 * 40; hours += 31)
        {
            var now = A.Now.Plus(Duration.FromHours(hours)).WithZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
            await new RecordAdvancing(small).RunAsync(now, Small).ConfigureAwait(false);
        }

        await new RecordAdvancing(big).RunAsync(A.Now.Plus(Duration.FromHours(24 * 40))).ConfigureAwait(false);

        Expect.Sequence(
            (await slow.AllAsync().ConfigureAwait(false)).Select(AdvanceWorld.WithoutVersion),
            (await fast.AllAsync().ConfigureAwait(false)).Select(AdvanceWorld.WithoutVersion),
            "records"
        );
    }

    public static async Task A_record_that_is_not_yet_due_where_one_looks_is_put_off_and_told_of_later(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var list = AdvanceWorld.ListUntil("this month", A.Day);
        await host.Model.AddAsync(list).ConfigureAwait(false);
        var advancing = new RecordAdvancing(host.Model);

        var early = await advancing.RunAsync(A.Now).ConfigureAwait(false);
        var second = await advancing.RunAsync(A.Now).ConfigureAwait(false);

        Expect.Same((0L, 0L, 0L), (early.Advanced, early.Refused, second.Advanced), "advanced before the day is over");
        var putOff = await host.Model.LoadAsync(list.Id).ConfigureAwait(false);
        Expect.Same((A.Day.PlusDays(1).AtMidnight().InUtc().ToInstant(), 2L), (putOff.AdvancesOn!.Value, putOff.Version), "put off to");
        Expect.Same(1L, (await advancing.RunAsync(A.Noon(A.Day.PlusDays(1))).ConfigureAwait(false)).Advanced, "advanced then");
    }

    public static async Task Records_of_guests_and_those_that_came_in_bulk_are_found_by_the_clock(StoreContractContext context)
    {
        var host = await context.HostAsync(catalogue => catalogue.AddRecord(Voucher.Type)).ConfigureAwait(false);
        var (soon, later) = (Voucher.Until(A.Now.ToInstant()), Voucher.Until(A.Now.Plus(Duration.FromMilliseconds(1)).ToInstant()));
        await host.Model.BulkInsertAsync([soon, later]).ConfigureAwait(false);

        var report = await new RecordAdvancing(host.Model).RunAsync(A.Now).ConfigureAwait(false);

        Expect.Same(1L, report.Kinds.Single(kind => kind.Kind == Voucher.Type.Name).Advanced, "vouchers advanced");
        Expect.That((await host.Model.LoadAsync(soon.Id).ConfigureAwait(false)).HasLapsed, "the one has lapsed");
        Expect.That(!(await host.Model.LoadAsync(later.Id).ConfigureAwait(false)).HasLapsed, "the other has not");
    }

    private sealed class Told : IProgress<AdvanceProgress>
    {
        public AdvanceProgress Last { get; private set; }

        public Action? Then { get; init; }

        public void Report(AdvanceProgress value)
        {
            Last = value;
            Then?.Invoke();
        }
    }
}
