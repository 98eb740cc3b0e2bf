namespace CustomerModel.Testing.Contracts;

/// <summary>A contract with two lines, some cases, and what is expected of them.</summary>
internal sealed class AllotmentWorld(ICustomerModel model, Contract contract, FixedClock clock)
{
    private static readonly CaseStatus[] Open = [CaseStatus.InProgress, CaseStatus.OnHold, CaseStatus.WaitingForDetails];
    private readonly List<(CaseId Id, int Line, CaseStatus Status, int Minutes)> _cases = [];
    private ContractState _state = ContractState.Active;

    public static async Task<AllotmentWorld> BeginAsync(ContractHost host, AllotmentType counted)
    {
        var model = host.OfNewTenant();
        var (acme, template) = (A.Account.Build(), ServiceContractContracts.Template());
        template.Set(ContractTemplateFields.AllotmentType, counted);
        var contract = ServiceContractContracts.Draft(acme, template);
        contract.AddLine(ContractLine.Of("First", 100, 2), A.Now);
        contract.AddLine(ContractLine.Of("Second", 100, 50), A.Now);
        contract.Invoice(A.Now);
        await model.AddAsync(acme, template, contract).ConfigureAwait(false);
        return new(model, contract, host.Clock);
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
            await TurnAsync().ConfigureAwait(false);
            return;
        }

        if (what == 9)
        {
            clock.Advance(Duration.FromDays(minutes));
            await model.ChangeAsync(contract.Id, (it, now) => it.Advance(now)).ConfigureAwait(false);
            _state = _state == ContractState.Active && IsOver ? ContractState.Expired : _state;
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
            7 when isActive && _state == ContractState.Active && IsLeft(1 - one.Line) => one with { Line = 1 - one.Line },
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
            Expect.Same(used, entries.Where(entry => entry.ContractLine == line.LineId).Sum(entry => entry.Amount), "sum of the ledger");
        }
    }

    private async Task OpenAsync(int line)
    {
        var one = Case.Create(CaseId.New(A.Now.ToInstant()), "It squeaks", contract.Customer!.Value, A.Now);
        one.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, contract.Lines[line].LineId!.Value));
        var done = await TryAsync(() => model.AddAsync(one)).ConfigureAwait(false);
        Expect.Same(_state == ContractState.Active && IsLeft(line), done, "whether it is opened");
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

    private bool IsOver => clock.GetCurrentInstant().InUtc().Date > contract.ExpiresOn;

    private async Task TurnAsync()
    {
        if (_state == ContractState.Expired)
        {
            return;
        }

        await model
            .ChangeAsync(
                contract.Id,
                (it, now) =>
                {
                    if (it.State == ContractState.OnHold)
                    {
                        it.Release(now);
                        it.Advance(now);
                    }
                    else
                    {
                        it.Hold(now);
                    }
                }
            )
            .ConfigureAwait(false);
        _state =
            _state == ContractState.Active ? ContractState.OnHold
            : IsOver ? ContractState.Expired
            : ContractState.Active;
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
