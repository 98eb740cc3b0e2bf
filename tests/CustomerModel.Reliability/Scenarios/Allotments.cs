using CustomerModel.Activities;
using CustomerModel.Conversions;
using CustomerModel.Reliability.Broken;
using CustomerModel.Service;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Sixteen clients resolve and reactivate cases under three lines of contracts.</summary>
internal sealed class Allotments : IScenario
{
    private const int Callers = 16;
    private const int CasesOfLine = 8;

    public string Name => "allotments";

    public string Promise => "what is used of a contract is the sum of its ledger, and that is what its cases take";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        return await CheckAsync(place, place.Model(), trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        var broken = new WrappedStore(place.Store, (session, _) => new Blind(session));
        return await CheckAsync(place, place.Model(over: broken), trial);
    }

    private static async Task<Verdict> CheckAsync(Place place, ICustomerModel model, Trial trial)
    {
        var tally = new Tally();
        Contract[] contracts =
        [
            await AgreedAsync(place.Model(), AllotmentType.Time, 2),
            await AgreedAsync(place.Model(), AllotmentType.NumberOfCases, 1),
        ];
        CaseId[] cases = await OpenedAsync(place.Model(), contracts);
        var resolved = 0L;
        await Clients.RunAsync(
            Callers,
            trial,
            async (_, random) =>
            {
                var (id, minutes) = (cases[random.Next(cases.Length)], random.Next(90));
                var isResolving = false;
                var outcome = await Clients.TryAsync(() =>
                    model.RunAsync(async work =>
                    {
                        var one = await work.GetAsync(id);
                        isResolving = one.State == CaseState.Active;
                        if (isResolving)
                        {
                            one.Resolve(new("Done", minutes), work.Now);
                        }
                        else
                        {
                            one.Reactivate(work.Now);
                        }
                    })
                );
                var what = isResolving ? "resolved" : "reactivated";
                tally.Count(outcome == Outcome.Done ? what : "refused after all attempts");
                Interlocked.Add(ref resolved, outcome == Outcome.Done && isResolving ? 1 : 0);
            }
        );

        await CompareAsync(place.Model(), tally, resolved);
        return tally.Verdict();
    }

    /// <summary>Each line and each case by hand: from how the cases stand, not from what the ledger was told.</summary>
    private static async Task CompareAsync(ICustomerModel model, Tally tally, long resolved)
    {
        var contracts = await AllAsync<Contract>(model);
        var cases = await AllAsync<Case>(model);
        var entries = await AllAsync<AllotmentEntry>(model);
        foreach (var (contract, line) in contracts.SelectMany(contract => contract.Lines.Select(line => (contract, line))))
        {
            var due = cases
                .Where(one => one.ContractLine == line.LineId && one.State == CaseState.Resolved)
                .Sum(one => contract.AllotmentType == AllotmentType.Time ? one.BilledServiceUnits!.Value : 1);
            var sum = entries.Where(entry => entry.ContractLine == line.LineId).Sum(entry => entry.Amount);
            tally.Demand(line.AllotmentsUsed == due, $"a line says {line.AllotmentsUsed} are used where its cases take {due}");
            tally.Demand(line.AllotmentsUsed == sum, $"a line says {line.AllotmentsUsed} are used where {sum} were entered");
            tally.Demand(
                line.AllotmentsRemaining - line.AllotmentsOverage == line.TotalAllotments - line.AllotmentsUsed,
                $"of {line.TotalAllotments} less {line.AllotmentsUsed} a line has {line.AllotmentsRemaining} left, {line.AllotmentsOverage} beyond"
            );
        }

        var resolutions = await AllAsync<CaseResolution>(model);
        tally.Demand(resolutions.Count >= resolved, $"{resolutions.Count} resolutions are there of {resolved} acknowledged");
        tally.Count("entries", entries.Count);
    }

    private static Task<List<TRecord>> AllAsync<TRecord>(ICustomerModel model)
        where TRecord : Record => Clients.AskAsync(() => model.ReadAsync(read => read.ListAsync(new Specification<TRecord>())));

    private static Task<Contract> AgreedAsync(ICustomerModel model, AllotmentType counted, int lines) =>
        model.RunAsync(work =>
        {
            var account = A.Account.Build();
            var template = ContractTemplate.Create(work.NewId<ContractTemplateId>(), "Support", $"{counted}", work.Now);
            template.Set(ContractTemplateFields.AllotmentType, counted);
            var (id, first, last) = (work.NewId<ContractId>(), work.Now.Date.PlusDays(-1), work.Now.Date.PlusDays(365));
            var contract = Contract.Create(id, "Support", template, account.Id, Currency.Eur, first, last, work.Now);
            for (var n = 0; n < lines; n++)
            {
                contract.AddLine(ContractLine.Of("Support", 100, 200), work.Now);
            }

            contract.Invoice(work.Now);
            foreach (var record in new Record[] { account, template, contract })
            {
                work.Add(record);
            }

            return Task.FromResult(contract);
        });

    private static async Task<CaseId[]> OpenedAsync(ICustomerModel model, Contract[] contracts)
    {
        var cases = new List<CaseId>();
        await model.RunAsync(work =>
        {
            foreach (var contract in contracts)
            foreach (var line in contract.Lines)
            foreach (var _ in Enumerable.Range(0, CasesOfLine))
            {
                var one = Start.Case(work.NewId<CaseId>(), contract, line.Number, "It squeaks", work.Now);
                cases.Add(one.Id);
                work.Add(one);
            }

            return Task.CompletedTask;
        });
        return [.. cases];
    }
}
