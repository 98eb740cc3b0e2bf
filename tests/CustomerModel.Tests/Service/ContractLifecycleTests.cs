using CustomerModel.Service;
using CustomerModel.Storage;
using CustomerModel.Tests.Sales;
using Xunit.Abstractions;

namespace CustomerModel.Tests.Service;

/// <summary>A contract and its lines live by their tables, whatever is done to them and whatever the clock says.</summary>
public sealed class ContractLifecycleTests(ITestOutputHelper output)
{
    private static readonly RenewalTerms Early = new() { AllowsInvoiced = true };
    private static readonly ContractLine More = ContractLine.Of("More", 100, 1);
    private static readonly ContractLine Percent = ContractLine.Of(
        "Less",
        100,
        1,
        edit => edit.Set(ContractLineFields.DiscountPercentage, 10m)
    );

    private static readonly Command<Contract>[] Commands =
    [
        .. new[] { Agreed.Before, Agreed.During, Agreed.After }.SelectMany(now =>
            (Command<Contract>[])
                [
                    new("AddLine", c => c.WhyNotAddLine(More, now), c => c.AddLine(More, now)),
                    new("AddLine percent", c => c.WhyNotAddLine(Percent, now), c => c.AddLine(Percent, now)),
                    new("RemoveLine", c => c.WhyNotRemoveLine(1, now), c => c.RemoveLine(1, now)),
                    new("CancelLine", c => c.WhyNotCancelLine(1, now), c => c.CancelLine(1, now)),
                    new("CancelLine 2", c => c.WhyNotCancelLine(2, now), c => c.CancelLine(2, now)),
                    new("Invoice", c => c.WhyNotInvoice(now), c => c.Invoice(now)),
                    new("Activate", c => c.WhyNotActivate(now), c => c.Activate(now)),
                    new("Expire", c => c.WhyNotExpire(now), c => c.Expire(now)),
                    new("Advance", _ => null, c => c.Advance(now)),
                    new("Hold", c => c.WhyNotHold(now), c => c.Hold(now)),
                    new("Release", c => c.WhyNotRelease(now), c => c.Release(now)),
                    new("Cancel", c => c.WhyNotCancel(now), c => c.Cancel(now)),
                    new("Renew", c => c.WhyNotRenew(New(), now), c => c.Renew(New(), now)),
                    new("Renew early", c => c.WhyNotRenew(New(), now, Early), c => c.Renew(New(), now, Early)),
                    new("Copy", c => c.WhyNotCopy(New(), now), c => c.Copy(New(), now)),
                    new("Set title", c => c.WhyNotSet(ContractFields.Title, "Other"), c => c.Set(ContractFields.Title, "Other")),
                    new(
                        "Set currency",
                        c => c.WhyNotSet(ContractFields.Currency, Currency.Usd),
                        c => c.Set(ContractFields.Currency, Currency.Usd)
                    ),
                    new(
                        "Set last day",
                        c => c.WhyNotSet(ContractFields.ExpiresOn, new LocalDate(2026, 7, 1)),
                        c => c.Set(ContractFields.ExpiresOn, new LocalDate(2026, 7, 1))
                    ),
                ]
        ),
    ];

    [Fact]
    public void A_contract_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(Commands), steps => CommandLaw.KeepsItsWord(Agreed.One(), Contract.Type, steps), cases: 1_000);

    [Fact]
    public void Totals_and_bills_follow_from_the_lines_that_are_not_called_off() =>
        Law.ForAll(
            CommandLaw.Sequences(Commands),
            steps =>
            {
                var contract = Agreed.One();
                foreach (var step in steps.Where(step => step.WhyNot(contract) is null))
                {
                    step.Do(contract);
                    var counted = contract.Lines.Where(line => line.Status != ContractLineStatus.Canceled).ToList();
                    contract.TotalPrice.ShouldBe(counted.Sum(line => line.Price), step.Name);
                    contract.NetPrice.ShouldBe(counted.Sum(line => line.Net), step.Name);
                    contract.TotalDiscount.ShouldBe(contract.TotalPrice - contract.NetPrice, step.Name);
                    contract.BillingSchedule().Sum(bill => bill.Amount).ShouldBe(contract.NetPrice!.Value, step.Name);
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void A_contract_goes_along_every_edge_of_its_table_and_no_other() =>
        LifecycleTests.Walk(
            ContractLifecycle.Table,
            Agreed.One,
            Contract.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case ContractAction.AddLine when reason == record.Status:
                        record.AddLine(More, Agreed.During);
                        break;
                    case ContractAction.RemoveLine when reason == record.Status:
                        record.RemoveLine(1, Agreed.During);
                        break;
                    case ContractAction.CancelLine when reason == record.Status:
                        record.CancelLine(1, Agreed.During);
                        break;
                    case ContractAction.Invoice when reason is ContractStatus.Invoiced or ContractStatus.Active:
                        record.Invoice(reason == ContractStatus.Active ? Agreed.During : Agreed.Before);
                        break;
                    case ContractAction.Activate when reason == ContractStatus.Active:
                        record.Activate(Agreed.During);
                        break;
                    case ContractAction.Expire when reason == ContractStatus.Expired:
                        record.Expire(Agreed.After);
                        break;
                    case ContractAction.Hold when reason == ContractStatus.OnHold:
                        record.Hold(Agreed.During);
                        break;
                    case ContractAction.Release when reason == ContractStatus.Invoiced:
                        record.Release(Agreed.During);
                        break;
                    case ContractAction.Cancel when reason == ContractStatus.Canceled:
                        record.Cancel(Agreed.During);
                        break;
                    case ContractAction.Renew when reason == record.Status:
                        record.Renew(New(), Agreed.During, Early);
                        break;
                    default:
                        throw new RefusedException(ContractErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "contract.not-now"
        );

    [Fact]
    public void A_line_goes_along_every_edge_of_its_table_and_no_other()
    {
        var (legal, illegal, table) = (0, 0, ContractLineLifecycle.Table);
        foreach (var from in Enum.GetValues<ContractLineStatus>())
        foreach (var action in Enum.GetValues<ContractLineAction>())
        {
            var contract = WithLine(from);
            contract.Line(1)!.Status.ShouldBe(from);
            DoTo(contract, action, from);
            var target = table.DefaultOf(from, action);
            var line = contract.Line(1)!;
            (line.Status, line.State).ShouldBe((target ?? from, (ContractLineState)table.StateOf(target ?? from)), $"{from} {action}");
            (legal, illegal) = target is null ? (legal, illegal + 1) : (legal + 1, illegal);
        }

        var beside = Enum.GetValues<ContractLineStatus>().Length * Enum.GetValues<ContractLineAction>().Length - table.Rows.Count;
        output.WriteLine(
            $"ContractLine: edges covered {100 * legal / table.Rows.Count} % / {100 * illegal / beside} %"
                + $" ({legal} of {table.Rows.Count} legal ones taken, {illegal} of {beside} illegal ones without effect)"
        );
        (legal, illegal).ShouldBe((table.Rows.Count, beside));
    }

    [Fact]
    public void A_contract_that_runs_already_is_active_at_once_and_ends_by_the_clock_with_its_lines()
    {
        var contract = Agreed.One();

        contract.Invoice(Agreed.During);
        contract.Status.ShouldBe(ContractStatus.Active);
        contract.Advance(Agreed.Noon(Agreed.Last)).ShouldBeFalse();
        contract.Advance(Agreed.After).ShouldBeTrue();

        contract.State.ShouldBe(ContractState.Expired);
        contract.Lines.ShouldAllBe(line => line.State == ContractLineState.Expired);
        contract.NetPrice.ShouldBe(1_200);
    }

    [Fact]
    public void One_look_at_the_clock_brings_it_from_its_beginning_to_its_end()
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.Before);
        contract.Status.ShouldBe(ContractStatus.Invoiced);

        contract.Advance(Agreed.After).ShouldBeTrue();

        contract.Status.ShouldBe(ContractStatus.Expired);
        contract.Events.OfType<ContractActivated>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_clock_that_goes_backwards_changes_nothing()
    {
        foreach (var at in new[] { Agreed.Before, Agreed.During, Agreed.After })
        {
            var contract = Agreed.One();
            contract.Invoice(Agreed.Before);
            contract.Advance(at);
            var (before, events) = (RecordStorage.Copy(contract), contract.Events.Count);

            contract.Advance(Agreed.Before).ShouldBeFalse();
            contract.Advance(at).ShouldBeFalse();

            Contract.Type.Fields.Where(field => !field.SameIn(before, contract)).ShouldBeEmpty();
            contract.Events.Count.ShouldBe(events);
        }
    }

    [Fact]
    public void Days_are_those_of_the_contracts_own_clock()
    {
        var contract = Agreed.One();
        contract.Set(ContractFields.TimeZone, ZoneId.Parse("Pacific/Kiritimati"));
        contract.Invoice(Agreed.Before);

        contract.Advance(Instant.FromUtc(2025, 12, 31, 9, 59).InUtc()).ShouldBeFalse();
        contract.Advance(Instant.FromUtc(2025, 12, 31, 10, 0).InUtc()).ShouldBeTrue();

        contract.Status.ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public void On_hold_the_clock_does_nothing_and_released_it_is_brought_up_to_date()
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.During);
        contract.Hold(Agreed.During);

        contract.Advance(Agreed.After).ShouldBeFalse();
        contract.Release(Agreed.After);
        contract.Status.ShouldBe(ContractStatus.Invoiced);
        contract.Advance(Agreed.After).ShouldBeTrue();

        contract.Status.ShouldBe(ContractStatus.Expired);
    }

    [Fact]
    public void A_line_ends_before_its_contract()
    {
        var short_ = ContractLine.Of("Half a year", 10, more: edit => edit.Set(ContractLineFields.ExpiresOn, new LocalDate(2026, 6, 30)));
        var contract = Agreed.Draft(lines: [short_, More]);
        contract.Invoice(Agreed.During);

        contract.Advance(Agreed.Noon(new(2026, 6, 30))).ShouldBeFalse();
        contract.Advance(Agreed.Noon(new(2026, 7, 1))).ShouldBeTrue();

        contract.Lines.Select(line => line.State).ShouldBe([ContractLineState.Expired, ContractLineState.Existing]);
        contract.WhyNotCancelLine(1, Agreed.During)!.Code.ShouldBe("contract.line-not-now");
        contract.Events.OfType<ContractLinesExpired>().Single().Numbers.ShouldBe([1]);
    }

    [Fact]
    public void A_line_whose_last_day_has_passed_is_not_called_off_renewed_or_not()
    {
        var halfYear = ContractLine.Of("Half a year", 10, more: edit => edit.Set(ContractLineFields.ExpiresOn, new LocalDate(2026, 6, 30)));
        var contract = Agreed.Draft(lines: [halfYear, More]);
        contract.Invoice(Agreed.During);
        var (last, after) = (Agreed.Noon(new(2026, 6, 30)), Agreed.Noon(new(2026, 7, 1)));

        contract.WhyNotCancelLine(1, last).ShouldBeNull();
        contract.WhyNotCancelLine(1, after)!.Code.ShouldBe("contract.line-not-now");
        contract.Advance(after);
        contract.Renew(Sample.New<ContractId>(), after);
        contract.WhyNotCancelLine(1, after)!.Code.ShouldBe("contract.line-not-now");

        contract.Cancel(after);
        contract.Lines.Select(line => line.Status).ShouldBe([ContractLineStatus.Renewed, ContractLineStatus.Canceled]);
        contract.NetPrice.ShouldBe(10);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Called_off_it_leaves_what_was_given_to_be_billed(bool isAdvanced)
    {
        var halfYear = ContractLine.Of("Half a year", 10, more: edit => edit.Set(ContractLineFields.ExpiresOn, new LocalDate(2026, 6, 30)));
        var contract = Agreed.Draft(lines: [halfYear, More]);
        contract.Invoice(Agreed.During);
        var after = Agreed.Noon(new(2026, 7, 1));
        if (isAdvanced)
        {
            contract.Advance(after);
        }

        contract.Cancel(after);

        contract.Lines.Select(line => line.Status).ShouldBe([ContractLineStatus.Expired, ContractLineStatus.Canceled]);
        contract.NetPrice.ShouldBe(10);
    }

    [Fact]
    public void A_line_that_was_called_off_is_not_called_off_again()
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.During);
        contract.CancelLine(1, Agreed.During);

        Should.Throw<RefusedException>(() => contract.CancelLine(1, Agreed.During)).Error.Code.ShouldBe("contract.line-not-now");
        contract.WhyNotCancelLine(7, Agreed.During)!.Code.ShouldBe("contract.line-missing");
        contract.NetPrice.ShouldBe(0);
    }

    [Fact]
    public void It_is_called_off_at_its_end_at_the_latest()
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.During);

        contract.WhyNotCancel(Agreed.During, Agreed.Last.PlusDays(1))!.Code.ShouldBe("contract.cancelled-after-end");
        contract.Cancel(Agreed.During, Agreed.Last);

        (contract.CancelOn, contract.State, contract.Lines[0].State).ShouldBe(
            (Agreed.Last, ContractState.Canceled, ContractLineState.Canceled)
        );
    }

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        Enum.GetValues<ContractStatus>().Select(ContractLifecycle.Table.StateOf).ShouldBe([0, 1, 2, 3, 4, 5]);
        Enum.GetValues<ContractLineStatus>().Select(ContractLineLifecycle.Table.StateOf).ShouldBe([0, 1, 2, 3]);
        ((int)ContractStatus.OnHold, (int)ContractState.OnHold, (int)ContractLineStatus.Expired).ShouldBe((4, 3, 4));
    }

    private static ContractId New() => Sample.New<ContractId>();

    /// <summary>An active contract whose line is put where a store would find it.</summary>
    private static Contract WithLine(ContractLineStatus status)
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.During);
        var line = RecordStorage.CopyPart(contract.Line(1)!);
        ContractLineFields.Status.Restore(line, status);
        ContractLineFields.State.Restore(line, (ContractLineState)ContractLineLifecycle.Table.StateOf(status));
        ContractFields.Lines.Restore(contract, [line]);
        return contract;
    }

    private static void DoTo(Contract contract, ContractLineAction action, ContractLineStatus from)
    {
        switch (action)
        {
            case ContractLineAction.Renew:
                contract.Renew(New(), Agreed.During, new() { IncludesCanceledLines = true });
                break;
            case ContractLineAction.Expire:
                contract.Expire(Agreed.After);
                break;
            default:
                (contract.WhyNotCancelLine(1, Agreed.During) is null).ShouldBe(
                    ContractLineLifecycle.Table.Allows(from, ContractLineAction.Cancel)
                );
                contract.Cancel(Agreed.During);
                break;
        }
    }
}
