using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Whatever is done to a contract in a store, and however its clock runs, it lives as a plain model does.</summary>
internal static class ContractLifeContracts
{
    private static readonly LocalDate First = A.Day.PlusDays(3);
    private static readonly LocalDate Last = A.Day.PlusDays(20);

    public static async Task A_contract_lives_as_a_plain_model_does(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await context
            .ForAllAsync(
                Gen.Choose(0, 9).Zip(Gen.Choose(-3, 8)).ArrayOf().Select(steps => steps.Take(24).ToArray()).ToArbitrary(),
                cases: 25,
                async steps =>
                {
                    var model = host.OfNewTenant();
                    var start = host.Clock.GetCurrentInstant();
                    var id = await DraftAsync(model).ConfigureAwait(false);
                    var plain = new Plain();
                    foreach (var (what, number) in steps)
                    {
                        host.Clock.Advance(what == 9 ? Duration.FromDays(number) : Duration.Zero);
                        var expected = plain.Does(what, number, host.Clock.GetCurrentInstant().InUtc().Date);
                        var done = await TryAsync(model, id, what, number).ConfigureAwait(false);
                        Expect.Same(expected, done, $"whether {what} is done");
                        var found = await model.LoadAsync(id).ConfigureAwait(false);
                        Expect.Same(plain.Status, found.Status, "status");
                        Expect.Same((int)plain.Status - 1, (int)found.State, "state");
                        Expect.Sequence(plain.Lines.Select(line => line.Status), found.Lines.Select(line => line.Status), "lines");
                        Expect.Same(plain.Net, found.NetPrice ?? 0, "net price");
                        Expect.Same(plain.Net, found.BillingSchedule().Sum(bill => bill.Amount), "bills");
                    }

                    host.Clock.Advance(start - host.Clock.GetCurrentInstant());
                }
            )
            .ConfigureAwait(false);
    }

    private static async Task<ContractId> DraftAsync(ICustomerModel model)
    {
        var (acme, template) = (A.Account.Build(), ServiceContractContracts.Template());
        template.Set(ContractTemplateFields.BillingFrequency, BillingFrequency.Monthly);
        var id = ContractId.New(A.Now.ToInstant());
        var contract = Contract.Create(id, "Support", template, acme.Id, Currency.Eur, First, Last, A.Now);
        await model.AddAsync(acme, template, contract).ConfigureAwait(false);
        return id;
    }

    private static async Task<bool> TryAsync(ICustomerModel model, ContractId id, int what, int number)
    {
        try
        {
            await model.ChangeAsync(id, (contract, now) => Do(contract, what, number, now)).ConfigureAwait(false);
            return true;
        }
        catch (RefusedException refusal)
        {
            Expect.That(refusal.Error.Code.StartsWith("contract.", StringComparison.Ordinal), refusal.Error.Code);
            return false;
        }
    }

    private static void Do(Contract contract, int what, int number, ZonedDateTime now)
    {
        switch (what)
        {
            case 0 or 1:
                contract.AddLine(ContractLine.Of("Line", PriceOf(number)), now);
                break;
            case 2:
                contract.CancelLine(Math.Max(number, 1), now);
                break;
            case 3:
                contract.RemoveLine(Math.Max(number, 1), now);
                break;
            case 4 or 5:
                contract.Invoice(now);
                break;
            case 6 when number < 0:
                contract.Cancel(now);
                break;
            case 6:
                contract.Renew(ContractId.New(now.ToInstant()), now);
                break;
            case 7:
                contract.Hold(now);
                break;
            case 8:
                contract.Release(now);
                break;
            default:
                contract.Advance(now);
                break;
        }
    }

    private static decimal PriceOf(int number) => 10.01m + number;

    /// <summary>The same by hand, without a table.</summary>
    private sealed class Plain
    {
        public ContractStatus Status { get; private set; } = ContractStatus.Draft;

        public List<(int Number, ContractLineStatus Status, decimal Price)> Lines { get; } = [];

        public decimal Net => Lines.Where(line => line.Status != ContractLineStatus.Canceled).Sum(line => line.Price);

        private bool IsRunning => Status is ContractStatus.Invoiced or ContractStatus.Active;

        public bool Does(int what, int number, LocalDate today) =>
            what switch
            {
                0 or 1 => (Status == ContractStatus.Draft || IsRunning) && Added(PriceOf(number)),
                2 => IsRunning
                    && Lines.Exists(line =>
                        line.Number == Math.Max(number, 1) && line.Status is ContractLineStatus.New or ContractLineStatus.Renewed
                    )
                    && today <= Last
                    && Turned(line => line.Number == Math.Max(number, 1), ContractLineStatus.Canceled),
                3 => Status == ContractStatus.Draft && Lines.RemoveAll(line => line.Number == Math.Max(number, 1)) > 0,
                4 or 5 => Status == ContractStatus.Draft
                    && Lines.Count > 0
                    && Stands(today < First ? ContractStatus.Invoiced : ContractStatus.Active),
                6 when number < 0 => IsRunning
                    && today <= Last
                    && Turned(line => line.Status != ContractLineStatus.Expired, ContractLineStatus.Canceled)
                    && Stands(ContractStatus.Canceled),
                6 => Status is ContractStatus.Active or ContractStatus.Expired or ContractStatus.Canceled
                    && Turned(line => line.Status != ContractLineStatus.Canceled, ContractLineStatus.Renewed),
                7 => IsRunning && Stands(ContractStatus.OnHold),
                8 => Status == ContractStatus.OnHold && Stands(ContractStatus.Invoiced),
                _ => Looked(today),
            };

        private bool Looked(LocalDate today)
        {
            Status = Status == ContractStatus.Invoiced && today >= First ? ContractStatus.Active : Status;
            return Status != ContractStatus.Active
                || today <= Last
                || (Turned(line => line.Status == ContractLineStatus.New, ContractLineStatus.Expired) && Stands(ContractStatus.Expired));
        }

        private bool Added(decimal price)
        {
            Lines.Add((Lines.Count == 0 ? 1 : Lines[^1].Number + 1, ContractLineStatus.New, price));
            return true;
        }

        private bool Turned(Predicate<(int Number, ContractLineStatus Status, decimal Price)> which, ContractLineStatus status)
        {
            for (var i = 0; i < Lines.Count; i++)
            {
                Lines[i] = which(Lines[i]) ? Lines[i] with { Status = status } : Lines[i];
            }

            return true;
        }

        private bool Stands(ContractStatus status)
        {
            Status = status;
            return true;
        }
    }
}
