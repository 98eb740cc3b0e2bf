using CustomerModel.Activities;
using CustomerModel.Conversions;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What cases take from a contract is entered once, given back once, and is together what the contract says is used.</summary>
internal static class AllotmentContracts
{
    private static readonly CaseStatus[] Open = [CaseStatus.InProgress, CaseStatus.OnHold, CaseStatus.WaitingForDetails];

    public static async Task Whatever_becomes_of_cases_the_ledger_says_what_is_used(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var steps = Gen.Choose(0, 8).Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 90)).ArrayOf();
        await context
            .ForAllAsync(
                Gen.Elements(Enum.GetValues<AllotmentType>()).Zip(steps.Select(all => all.Take(30).ToArray())).ToArbitrary(),
                cases: 20,
                async sample =>
                {
                    var world = await World.BeginAsync(host, sample.Item1).ConfigureAwait(false);
                    foreach (var ((what, which), minutes) in sample.Item2)
                    {
                        await world.DoAsync(what, which, minutes).ConfigureAwait(false);
                        await world.CompareAsync().ConfigureAwait(false);
                    }
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

    /// <summary>A contract with two lines, some cases, and what is expected of them.</summary>
    private sealed class World(ICustomerModel model, Contract contract)
    {
        private readonly List<(CaseId Id, int Line, CaseStatus Status, int Minutes)> _cases = [];
        private bool _isOnHold;

        public static async Task<World> BeginAsync(ContractHost host, AllotmentType counted)
        {
            var model = host.OfNewTenant();
            var (acme, template) = (A.Account.Build(), ServiceContractContracts.Template());
            template.Set(ContractTemplateFields.AllotmentType, counted);
            var contract = ServiceContractContracts.Draft(acme, template);
            contract.AddLine(ContractLine.Of("First", 100, 2), A.Now);
            contract.AddLine(ContractLine.Of("Second", 100, 50), A.Now);
            contract.Invoice(A.Now);
            await model.AddAsync(acme, template, contract).ConfigureAwait(false);
            return new(model, contract);
        }

        public async Task DoAsync(int what, int which, int minutes)
        {
            if (what <= 1 || _cases.Count == 0)
            {
                await OpenAsync(which % 2).ConfigureAwait(false);
                return;
            }

            if (what == 8)
            {
                await model.ChangeAsync(contract.Id, Turn).ConfigureAwait(false);
                _isOnHold = !_isOnHold;
                return;
            }

            var at = which % _cases.Count;
            var one = _cases[at];
            var isActive = Open.Contains(one.Status);
            var expected = what switch
            {
                2 or 3 when isActive => one with { Status = CaseStatus.ProblemSolved, Minutes = minutes },
                4 when one.Status is CaseStatus.ProblemSolved or CaseStatus.Canceled => one with { Status = CaseStatus.InProgress },
                5 when isActive => one with { Status = CaseStatus.Canceled },
                6 when isActive && MasterFor(at) is not null => one with { Status = CaseStatus.Merged },
                7 when isActive && !_isOnHold && IsLeft(1 - one.Line) => one with { Line = 1 - one.Line },
                _ => one,
            };
            var done = await TryAsync(() => model.RunAsync(work => StepAsync(work, one.Id, what, minutes, at))).ConfigureAwait(false);
            Expect.Same(expected != one, done, $"whether {what} is done");
            _cases[at] = expected;
        }

        public async Task CompareAsync()
        {
            var lines = (await model.LoadAsync(contract.Id).ConfigureAwait(false)).Lines;
            var entries = await model.AllAsync<AllotmentEntry>().ConfigureAwait(false);
            foreach (var line in lines)
            {
                var used = Used(line.Number - 1);
                var total = line.TotalAllotments;
                Expect.Same(
                    (used, Math.Max(0, total - used), Math.Max(0, used - total)),
                    (line.AllotmentsUsed, line.AllotmentsRemaining, line.AllotmentsOverage),
                    "used, left, beyond"
                );
                Expect.Same(
                    used,
                    entries.Where(entry => entry.ContractLine == line.LineId).Sum(entry => entry.Amount),
                    "sum of the ledger"
                );
            }
        }

        private async Task OpenAsync(int line)
        {
            var one = Case.Create(CaseId.New(A.Now.ToInstant()), "It squeaks", contract.Customer!.Value, A.Now);
            one.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, contract.Lines[line].LineId!.Value));
            var done = await TryAsync(() => model.AddAsync(one)).ConfigureAwait(false);
            Expect.Same(!_isOnHold && IsLeft(line), done, "whether it is opened");
            if (done)
            {
                _cases.Add((one.Id, line, CaseStatus.InProgress, 0));
            }
        }

        private async Task StepAsync(IUnitOfWork work, CaseId id, int what, int minutes, int at)
        {
            var one = await work.GetAsync(id).ConfigureAwait(false);
            switch (what)
            {
                case 2 or 3:
                    one.Resolve(new("Oiled", minutes), work.Now);
                    break;
                case 4:
                    one.Reactivate(work.Now);
                    break;
                case 5:
                    one.Cancel(work.Now);
                    break;
                case 6:
                    one.MergeInto(await work.GetAsync(MasterFor(at) ?? id).ConfigureAwait(false), work.Now);
                    break;
                default:
                    one.Set(CaseFields.ContractLine, contract.Lines[1 - _cases[at].Line].LineId!.Value);
                    break;
            }
        }

        private void Turn(Contract it, ZonedDateTime now)
        {
            if (_isOnHold)
            {
                it.Release(now);
                it.Advance(now);
            }
            else
            {
                it.Hold(now);
            }
        }

        private CaseId? MasterFor(int at) =>
            _cases.Where((one, index) => index != at && Open.Contains(one.Status)).Select(one => (CaseId?)one.Id).FirstOrDefault();

        private bool IsLeft(int line) =>
            contract.AllotmentType == AllotmentType.CoverageDates || Used(line) < contract.Lines[line].TotalAllotments;

        private int Used(int line) =>
            _cases
                .Where(one => one.Line == line && one.Status == CaseStatus.ProblemSolved)
                .Sum(one =>
                    contract.AllotmentType switch
                    {
                        AllotmentType.NumberOfCases => 1,
                        AllotmentType.Time => one.Minutes,
                        _ => 0,
                    }
                );

        private static async Task<bool> TryAsync(Func<Task> step)
        {
            try
            {
                await step().ConfigureAwait(false);
                return true;
            }
            catch (RefusedException refusal)
            {
                Expect.That(refusal.Error.Code.Split('.')[0] is "case" or "merge", refusal.Error.Code);
                return false;
            }
        }
    }
}
