using CustomerModel.Activities;
using CustomerModel.Conversions;
using CustomerModel.Service;
using CustomerModel.Tests.Sales;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.Tests.Service;

/// <summary>What a case is opened with, what it ends with, and what it takes.</summary>
public sealed class CaseTests
{
    private static readonly ZonedDateTime Now = Agreed.During;

    [Fact]
    public void It_is_for_an_account_or_a_contact()
    {
        var (account, contact) = (Sample.New<AccountId>(), Sample.New<ContactId>());

        Case.Create(New(), "Question", account, null, Now).Customer.ShouldBe(account);
        Case.Create(New(), "Question", null, contact, Now).Customer.ShouldBe(contact);
        Code(() => Case.Create(New(), "Question", null, null, Now)).ShouldBe("case.no-customer");
        Code(() => Case.Create(New(), "Question", account, contact, Now)).ShouldBe("case.two-customers");
        Code(() => Case.Create(New(), " ", account, null, Now)).ShouldBe("field.required");
    }

    [Fact]
    public void Its_resolution_travels_with_it_and_says_what_was_worked_and_what_is_billed()
    {
        var one = Opened();
        var outcome = new CaseOutcome("Replaced the spring", 25)
        {
            BillableTime = 20,
            Description = "Both sides.",
            IsBilled = true,
            ActualStart = Now.ToInstant() - Duration.FromHours(1),
        };

        var resolution = one.Resolve(outcome, Now);

        one.Made.ShouldBe([resolution]);
        (resolution.Case, resolution.TimeSpent, resolution.ActualDurationMinutes).ShouldBe((one.Id, 20, 25));
        (resolution.Subject, resolution.Description, resolution.IsBilled).ShouldBe(("Replaced the spring", "Both sides.", true));
        (resolution.Status, resolution.ActualEnd).ShouldBe((CloseActivityStatus.Completed, Now.ToInstant()));
        one.Resolution.ShouldBe(resolution.Id);
        one.WhyNotSet(CaseFields.Title, "Other")!.Code.ShouldBe("case.read-only");
        Code(() => one.Resolve(outcome, Now)).ShouldBe("case.already-closed-or-cancelled");
        Code(() => one.Cancel(Now)).ShouldBe("case.already-closed-or-cancelled");
    }

    [Theory]
    [InlineData(-1, null, "field.out-of-range")]
    [InlineData(5, -1, "field.out-of-range")]
    [InlineData(1_000_000_001, null, "field.out-of-range")]
    public void Minutes_are_a_number_of_minutes(int spent, int? billable, string code) =>
        Opened().WhyNotResolve(new("Done", spent) { BillableTime = billable }, Now)!.Code.ShouldBe(code);

    [Fact]
    public void Work_begins_before_it_ends() =>
        Opened().WhyNotResolve(new("Done", 1) { ActualStart = Agreed.After.ToInstant() }, Now)!.Code.ShouldBe("case.started-later");

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(15, 0, 0, 15)]
    [InlineData(1, 30, 15, 30)]
    [InlineData(31, 30, 15, 45)]
    [InlineData(45, 30, 15, 45)]
    [InlineData(0, 30, 15, 0)]
    [InlineData(20, 25, 15, 30)]
    [InlineData(1_000_000_000, 0, 7, 1_000_000_000)]
    public void Billable_minutes_are_rounded_up_to_blocks_and_to_a_least_number(int minutes, int least, int block, int billed)
    {
        var one = Opened();

        one.Resolve(new("Done", minutes), Now, new(least, block));

        (one.BilledServiceUnits, one.ActualServiceUnits).ShouldBe((billed, minutes));
    }

    [Fact]
    public void Minutes_on_hold_are_counted_when_it_goes_on_and_a_clock_that_went_backwards_takes_none_away()
    {
        var one = Opened();
        one.ChangeReason(CaseStatus.OnHold, Now);
        one.ChangeReason(CaseStatus.Researching, Now.PlusMinutes(90));
        one.ChangeReason(CaseStatus.OnHold, Now.PlusMinutes(100));
        one.Resolve(new("Done", 0), Now.PlusMinutes(110).PlusSeconds(59));

        (one.OnHoldTime, one.LastOnHoldTime).ShouldBe((100, Now.PlusMinutes(100).ToInstant()));
        one.Reactivate(Now);
        one.ChangeReason(CaseStatus.OnHold, Now);
        one.Cancel(Agreed.Before);
        one.OnHoldTime.ShouldBe(100);
    }

    [Fact]
    public void A_child_has_the_customer_and_the_title_of_its_parent_and_no_children()
    {
        var parent = Opened();
        parent.Set(CaseFields.Priority, CasePriority.High);

        var (plain, more) = (parent.CreateChild(New(), Now), parent.CreateChild(New(), Now, [CaseFields.Priority]));

        (plain.Title, plain.Customer, plain.ParentCase, plain.Priority).ShouldBe((parent.Title, parent.Customer, parent.Id, null));
        more.Priority.ShouldBe(CasePriority.High);
        Code(() => plain.CreateChild(New(), Now)).ShouldBe("case.parent-is-child");
    }

    [Fact]
    public void Cases_are_merged_that_are_active_and_have_the_same_parent()
    {
        var (parent, master, done) = (Opened(), Opened(), Opened());
        var (one, other) = (parent.CreateChild(New(), Now), parent.CreateChild(New(), Now));
        done.Cancel(Now);

        one.WhyNotMergeInto(master, Now)!.Code.ShouldBe("case.other-parent");
        one.WhyNotMergeInto(parent, Now)!.Code.ShouldBe("case.other-parent");
        parent.WhyNotMergeInto(one, Now)!.Code.ShouldBe("case.other-parent");
        parent.WhyNotMergeInto(done, Now)!.Code.ShouldBe("merge.not-active");
        done.WhyNotMergeInto(parent, Now)!.Code.ShouldBe("merge.not-active");
        one.MergeInto(other, Now);

        (one.Status, one.State, one.Merged, one.Master).ShouldBe((CaseStatus.Merged, CaseState.Canceled, true, other.Id));
        one.WhyNotReactivate(Now)!.Code.ShouldBe("case.not-now");
    }

    [Fact]
    public void Started_under_a_contract_it_takes_over_what_the_line_is_about()
    {
        var product = Sample.New<ProductId>();
        var contract = Active(
            AllotmentType.NumberOfCases,
            ContractLine.Of(
                "Chairs",
                100,
                2,
                edit => edit.Set(ContractLineFields.Product, product).Set(ContractLineFields.SerialNumber, "C-7")
            )
        );

        var one = Start.Case(New(), contract, 1, "It squeaks", Now);

        (one.Customer, one.Contract, one.ContractLine).ShouldBe((contract.Customer, contract.Id, contract.Lines[0].LineId));
        (one.Product, one.SerialNumber, one.ServiceLevel).ShouldBe((product, "C-7", contract.ServiceLevel));
        Start.WhyNotCase(contract, 2, Now)!.Code.ShouldBe("contract.line-missing");
    }

    [Fact]
    public void A_lead_that_comes_out_of_it_knows_its_customer_and_where_it_came_from()
    {
        var one = Opened();

        var lead = Start.Lead(Sample.New<LeadId>(), one, PersonName.Of("Anna", "Muster"), Now);

        (lead.Subject, lead.Customer, lead.OriginatingCase).ShouldBe((one.Title, one.Customer, one.Id));
    }

    [Fact]
    public void Cases_are_opened_under_a_contract_and_a_line_that_are_in_force_and_not_used_up()
    {
        var (line, acme) = (ContractLine.Of("Two cases", 100, 2), Sample.Acme);
        var contract = Active(AllotmentType.NumberOfCases, line, line);
        var lineId = contract.Lines[0].LineId!.Value;
        DomainError? WhyNot(ZonedDateTime at) => contract.WhyNotOpenCase(lineId, acme, at);

        WhyNot(Now).ShouldBeNull();
        contract.WhyNotOpenCase(lineId, Sample.New<ContactId>(), Now)!.Code.ShouldBe("case.agreement-of-another-customer");
        contract.WhyNotOpenCase(Sample.New<ContractLineId>(), acme, Now)!.Code.ShouldBe("case.line-of-another-contract");
        WhyNot(Agreed.After)!.Code.ShouldBe("case.contract-not-active");
        contract.CancelLine(2, Now);
        contract.WhyNotOpenCase(contract.Lines[1].LineId!.Value, acme, Now)!.Code.ShouldBe("case.contract-line-not-active");
        Use(contract, 2);
        WhyNot(Now)!.Code.ShouldBe("case.no-allotments");
        Use(contract, -1);
        WhyNot(Now).ShouldBeNull();
        contract.Hold(Now);
        WhyNot(Now)!.Code.ShouldBe("case.contract-not-active");
        contract.Release(Now);
        contract.Cancel(Now);
        WhyNot(Now)!.Code.ShouldBe("case.contract-not-active");
        Agreed.One().WhyNotOpenCase(lineId, acme, Now)!.Code.ShouldBe("case.contract-not-active");
    }

    [Fact]
    public void A_line_that_begins_later_takes_no_cases_yet()
    {
        var later = ContractLine.Of("Later", 100, 2, edit => edit.Set(ContractLineFields.ActiveOn, Agreed.During.Date.PlusDays(1)));
        var contract = Active(AllotmentType.NumberOfCases, later);

        contract.WhyNotOpenCase(contract.Lines[0].LineId!.Value, Sample.Acme, Now)!.Code.ShouldBe("case.contract-line-not-active");
    }

    [Fact]
    public void What_is_left_and_what_is_beyond_follow_from_what_is_used()
    {
        var contract = Active(AllotmentType.Time, ContractLine.Of("An hour", 100, 60));
        (int, int, int) Counts() =>
            contract.Lines[0] is var line ? (line.AllotmentsUsed, line.AllotmentsRemaining, line.AllotmentsOverage) : default;

        Use(contract, 45);
        Counts().ShouldBe((45, 15, 0));
        Use(contract, 30);
        Counts().ShouldBe((75, 0, 15));
        Use(contract, -75);
        Counts().ShouldBe((0, 60, 0));
        Code(() => Use(contract, -1)).ShouldBe("contract.not-counted");
        Counts().ShouldBe((0, 60, 0));
    }

    [Theory]
    [InlineData(AllotmentType.NumberOfCases, 1)]
    [InlineData(AllotmentType.Time, 20)]
    [InlineData(AllotmentType.CoverageDates, 0)]
    public void It_takes_what_the_contract_counts_while_it_is_resolved(AllotmentType counted, int amount)
    {
        var contract = Active(counted, ContractLine.Of("Support", 100, 100));
        var one = Start.Case(New(), contract, 1, "It squeaks", Now);
        var ledger = new List<AllotmentEntry>();
        int Sum() => ledger.Sum(entry => entry.Amount);
        void Settle() => ledger.AddRange(CaseCharge.Settle(one, contract, null, ledger, Now));

        Settle();
        Sum().ShouldBe(0);
        one.Resolve(new("Done", 20), Now);
        Settle();
        Settle();
        Sum().ShouldBe(amount);
        one.Reactivate(Now);
        Settle();
        Sum().ShouldBe(0);
        one.Resolve(new("Done again", 20), Now);
        Settle();
        Sum().ShouldBe(amount);
        ledger.Count.ShouldBe(amount == 0 ? 0 : 3);
    }

    [Theory]
    [InlineData(AllocationType.NumberOfCases, DecreaseRemainingOn.CaseCreation, "1 1 0 1")]
    [InlineData(AllocationType.NumberOfCases, DecreaseRemainingOn.CaseResolution, "0 1 0 0")]
    [InlineData(AllocationType.NumberOfHours, DecreaseRemainingOn.CaseResolution, "0 20 0 0")]
    public void It_takes_from_an_entitlement_what_opening_or_resolving_counts(
        AllocationType allocation,
        DecreaseRemainingOn decreaseOn,
        string sums
    )
    {
        var entitlement = Entitlement.Create(Sample.New<EntitlementId>(), "Support", Agreed.First, Agreed.Last, Agreed.Before, Sample.Acme);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.AllocationType, allocation)
                .Set(EntitlementFields.DecreaseRemainingOn, decreaseOn)
                .Set(EntitlementFields.TotalTerms, 10m)
        );
        entitlement.Split(CaseOrigin.Phone, 5, Now);
        entitlement.Split(CaseOrigin.Email, 5, Now);
        entitlement.Activate(Now);
        var one = Start.Case(New(), entitlement, "It squeaks", Now, origin: CaseOrigin.Phone);
        var ledger = new List<AllotmentEntry>();
        int Settled()
        {
            ledger.AddRange(CaseCharge.Settle(one, null, entitlement, ledger, Now));
            ledger.ShouldAllBe(entry => entry.Channel == CaseOrigin.Phone);
            return ledger.Sum(entry => entry.Amount);
        }

        var taken = new List<int> { Settled() };
        one.Resolve(new("Done", 20), Now);
        taken.Add(Settled());
        one.Reactivate(Now);
        one.Cancel(Now);
        taken.Add(Settled());
        one.Reactivate(Now);
        taken.Add(Settled());
        string.Join(' ', taken).ShouldBe(sums);
        one.Set(CaseFields.DecrementsEntitlement, false);
        Settled().ShouldBe(0);
    }

    [Fact]
    public void A_contract_is_named_with_its_line_and_without_an_entitlement()
    {
        var one = Opened();
        var (contract, line) = (Sample.New<ContractId>(), Sample.New<ContractLineId>());

        one.WhyNotSet(CaseFields.Contract, contract)!.Code.ShouldBe("case.missing-contract-line");
        one.WhyNotSet(CaseFields.ContractLine, line)!.Code.ShouldBe("case.missing-contract-line");
        one.Edit(edit => edit.Set(CaseFields.Contract, contract).Set(CaseFields.ContractLine, line));
        one.WhyNotSet(CaseFields.Entitlement, Sample.New<EntitlementId>())!.Code.ShouldBe("case.two-agreements");
    }

    [Fact]
    public void Somebody_takes_it_from_its_queue_and_nobody_else_does()
    {
        var (one, queue, anna, bert) = (Opened(), Sample.New<QueueId>(), Sample.New<UserId>(), Sample.New<UserId>());

        Code(() => one.Pick(anna, Now)).ShouldBe("case.not-queued");
        one.Route(queue, Now);
        one.Pick(anna, Now);
        Code(() => one.Pick(bert, Now)).ShouldBe("case.taken");
        one.Release(Now);
        one.Pick(bert, Now);
        one.Cancel(Now);

        (one.Queue, one.Worker, one.EnteredQueueOn).ShouldBe((null, null, null));
    }

    private static CaseId New() => Sample.New<CaseId>();

    private static Case Opened() => Case.Create(New(), "The chair squeaks", Sample.Acme, Agreed.Before);

    private static string Code(Action act) => Should.Throw<RefusedException>(act).Error.Code;

    private static Contract Active(AllotmentType counted, params ContractLine[] lines)
    {
        var template = Agreed.Template();
        template.Edit(edit =>
            edit.Set(ContractTemplateFields.AllotmentType, counted).Set(ContractTemplateFields.ServiceLevel, ServiceLevel.Gold)
        );
        var contract = Agreed.Draft(template, lines: lines);
        contract.Invoice(Now);
        return contract;
    }

    /// <summary>Counts so much of the first line as somebody else's case does.</summary>
    private static void Use(Contract contract, int amount)
    {
        var entry = (AllotmentEntry)AllotmentEntry.Type.Blank(Sample.New<AllotmentEntryId>().Value);
        AllotmentEntryFields.Contract.Restore(entry, contract.Id);
        AllotmentEntryFields.ContractLine.Restore(entry, contract.Lines[0].LineId);
        AllotmentEntryFields.Amount.Restore(entry, amount);
        contract.Count(entry, Now);
    }
}
