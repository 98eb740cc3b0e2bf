using CustomerModel.Activities;
using CustomerModel.Conversions;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What cases take from a contract is entered once, given back once, and is together what the contract says is used.</summary>
internal static class AllotmentContracts
{
    public static async Task Whatever_becomes_of_cases_the_ledger_says_what_is_used(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var steps = Gen.Choose(0, 9).Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 90)).ArrayOf();
        await context
            .ForAllAsync(
                Gen.Elements(Enum.GetValues<AllotmentType>()).Zip(steps.Select(all => all.Take(30).ToArray())).ToArbitrary(),
                cases: 20,
                async sample =>
                {
                    var start = host.Clock.GetCurrentInstant();
                    var world = await AllotmentWorld.BeginAsync(host, sample.Item1).ConfigureAwait(false);
                    foreach (var ((what, which), minutes) in sample.Item2)
                    {
                        await world.DoAsync(what, which, minutes).ConfigureAwait(false);
                        await world.CompareAsync().ConfigureAwait(false);
                    }

                    host.Clock.Advance(start - host.Clock.GetCurrentInstant());
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task Cases_that_end_at_once_are_each_counted_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.Time, ("An hour", 60)).ConfigureAwait(false);
        Case[] cases = [.. Enumerable.Range(0, 6).Select(_ => Start.Case(CaseId.New(A.Now.ToInstant()), contract, 1, "It squeaks", A.Now))];
        await host.Model.AddAsync(cases).ConfigureAwait(false);

        var twice = cases.Concat(cases[..3]).ToArray();
        var done = await Task.WhenAll(twice.Select(one => ResolvedAsync(host.Model, one.Id))).ConfigureAwait(false);

        Expect.Same(6, done.Count(succeeded => succeeded), "resolved");
        var line = (await host.Model.LoadAsync(contract.Id).ConfigureAwait(false)).Lines[0];
        Expect.Same((90, 0, 30), (line.AllotmentsUsed, line.AllotmentsRemaining, line.AllotmentsOverage), "used, left, beyond");
        Expect.Same(6, (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Count, "entries");
    }

    public static async Task A_commit_that_was_refused_counts_nothing_and_the_next_one_counts_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Two", 2)).ConfigureAwait(false);
        var one = Start.Case(CaseId.New(A.Now.ToInstant()), contract, 1, "It squeaks", A.Now);
        var task = TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Go there", one.Ref, A.Now);
        await host.Model.AddAsync(one, task).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work =>
            {
                var (held, resolved) = (
                    await work.GetAsync(contract.Id).ConfigureAwait(false),
                    await work.GetAsync(one.Id).ConfigureAwait(false)
                );
                held.AddLine(ContractLine.Of("More", 50, 5), work.Now);
                resolved.Resolve(new("Oiled", 5), work.Now);
                var broken = await work.WhyNotCommitAsync().ConfigureAwait(false);
                Expect.Sequence(["case.open-activities"], broken.Select(error => error.Code), "why not");
                Expect.Same(0, held.Lines[0].AllotmentsUsed, "used after a refusal");
                (await work.FindAsync<TaskActivity>(task.Ref.Id).ConfigureAwait(false))!.Complete(work.Now);
            })
            .ConfigureAwait(false);

        var lines = (await host.Model.LoadAsync(contract.Id).ConfigureAwait(false)).Lines;
        Expect.Sequence([(1, 1), (0, 5)], lines.Select(line => (line.AllotmentsUsed, line.AllotmentsRemaining)), "lines");
        Expect.Same(1, (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Count, "entries");
    }

    public static async Task The_ledger_is_written_by_cases_alone(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Two", 2)).ConfigureAwait(false);
        var one = Start.Case(CaseId.New(A.Now.ToInstant()), contract, 1, "It squeaks", A.Now);
        await host.Model.AddAsync(one).ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Resolve(new("Oiled", 5), now)).ConfigureAwait(false);
        var entry = (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Single();
        var forged = AllotmentEntry.Type.Blank(AllotmentEntryId.New(A.Now.ToInstant()).Value);
        foreach (var field in AllotmentEntryFields.All)
        {
            field.Restore(forged, field.Read(entry));
        }

        await Expect.RefusedAsync("allotment.append-only", () => host.Model.DeleteAsync(entry.Id)).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "allotment.append-only",
                () => host.Model.ChangeAsync(entry.Id, (it, _) => it.Set(AllotmentEntryFields.Amount, 2))
            )
            .ConfigureAwait(false);
        await Expect.RefusedAsync("allotment.not-the-charge", () => host.Model.AddAsync(forged)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("allotment.not-the-sum", () => host.Model.ChangeAsync(contract.Id, (it, now) => it.Count(entry, now)))
            .ConfigureAwait(false);
    }

    private static async Task<bool> ResolvedAsync(ICustomerModel model, CaseId id)
    {
        try
        {
            await model.ChangeAsync(id, (it, now) => it.Resolve(new("Oiled", 15), now)).ConfigureAwait(false);
            return true;
        }
        catch (RefusedException refusal) when (refusal.Error.Code == "case.already-closed-or-cancelled")
        {
            return false;
        }
    }
}
