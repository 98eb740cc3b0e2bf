using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Service;

/// <summary>What a contract costs, what it takes over, and how it goes on.</summary>
public sealed class ContractTests
{
    [Fact]
    public void A_contract_begins_with_what_its_template_says()
    {
        var template = Agreed.Template(BillingFrequency.Quarterly, byPercentage: true);
        template.Edit(edit =>
            edit.Set(ContractTemplateFields.ServiceLevel, ServiceLevel.Gold)
                .Set(ContractTemplateFields.Calendar, SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday))
                .Set(ContractTemplateFields.Language, "As agreed.")
        );

        var contract = Agreed.Draft(template);
        template.Set(ContractTemplateFields.ServiceLevel, ServiceLevel.Bronze);

        (contract.Template, contract.TemplateAbbreviation, contract.Language).ShouldBe((template.Id, "SUP", "As agreed."));
        (contract.BillingFrequency, contract.ServiceLevel).ShouldBe((BillingFrequency.Quarterly, ServiceLevel.Gold));
        (contract.UsesDiscountPercentage, contract.Calendar!.Hours, contract.BillingCustomer).ShouldBe((true, 9, Sample.Acme));
        (contract.DurationInDays, contract.TimeZone).ShouldBe((364, ZoneId.Utc));
    }

    [Fact]
    public void Another_template_is_taken_while_it_is_a_draft_and_fits_the_lines()
    {
        var (contract, other) = (Agreed.One(), Agreed.Template(BillingFrequency.Annually, byPercentage: true));

        contract.UseTemplate(other, Agreed.Before);
        contract.AddLine(Of(100, percentage: 5), Agreed.Before);
        contract.BillingFrequency.ShouldBe(BillingFrequency.Annually);
        contract.WhyNotUseTemplate(Agreed.Template(), Agreed.Before)!.Code.ShouldBe("contract.discount-kind");
        contract.WhyNotSet(ContractFields.UsesDiscountPercentage, false)!.Code.ShouldBe("contract.discount-kind");
        contract.Invoice(Agreed.Before);
        contract.WhyNotUseTemplate(other, Agreed.Before)!.Code.ShouldBe("contract.read-only");
    }

    [Fact]
    public void Amounts_are_rounded_to_the_coins_of_the_currency_one_by_one()
    {
        var contract = Agreed.Draft(Agreed.Template(byPercentage: true), Currency.Eur, Of(11.725m, allotments: 3, percentage: 12.5m));
        var line = contract.Line(1)!;
        (line.Price, line.Net, line.Rate).ShouldBe((11.73m, 10.26m, 3.91m));

        var even = Agreed.Draft(Agreed.Template(byPercentage: true));
        even.AddLine(
            Of(11.725m, allotments: 3, percentage: 12.5m),
            Agreed.Before,
            new(PricingEngine.Default, PricingOptions.Default with { Profile = RoundingProfile.Dynamics })
        );
        even.Line(1)!.Price.ShouldBe(11.72m);

        var yen = Agreed.Draft(currency: Currency.Jpy, lines: Of(1_000.5m, allotments: 3, discount: 0.4m)).Line(1)!;
        (yen.Price, yen.Discount, yen.Net, yen.Rate).ShouldBe((1_001m, 0m, 1_001m, 334m));
    }

    [Fact]
    public void Allotments_that_are_agreed_are_all_left()
    {
        var line = Agreed.One().Line(1)!;

        (line.TotalAllotments, line.AllotmentsUsed, line.AllotmentsRemaining, line.AllotmentsOverage).ShouldBe((10, 0, 10, 0));
        Of(5, allotments: 0).Rate.ShouldBeNull();
    }

    [Fact]
    public void A_discount_is_an_amount_or_a_percentage_as_the_contract_says()
    {
        Refusal(() => Of(100, percentage: 5, discount: 5)).ShouldBe("contract.discount-amount-and-percentage");
        Refusal(() => Of(100, discount: 101)).ShouldBe("contract.discount-above-price");
        Refusal(() => Agreed.One().AddLine(Of(100, percentage: 5), Agreed.Before)).ShouldBe("contract.discount-kind");
        Refusal(() => ContractLine.Of("", 5)).ShouldBe("field.required");
        Refusal(() => ContractLine.Of("x", -1)).ShouldBe("field.out-of-range");
        Refusal(() => ContractLine.Of("x", 1, more: edit => edit.Set(ContractLineFields.Net, 5m))).ShouldBe("field.not-editable");
    }

    [Fact]
    public void Dates_of_lines_are_within_those_of_the_contract()
    {
        var contract = Agreed.One();
        var (early, late) = (Agreed.First.PlusDays(-1), Agreed.Last.PlusDays(1));

        contract.Line(1)!.ActiveOn.ShouldBe(Agreed.First);
        contract.WhyNotAddLine(On(early, null), Agreed.Before)!.Code.ShouldBe("contract.line-outside-dates");
        contract.WhyNotAddLine(On(null, late), Agreed.Before)!.Code.ShouldBe("contract.line-outside-dates");
        contract.WhyNotSet(ContractFields.ActiveOn, Agreed.First.PlusDays(1))!.Code.ShouldBe("contract.line-outside-dates");
        contract.WhyNotSet(ContractFields.ExpiresOn, early)!.Code.ShouldBe("contract.invalid-dates");
        contract.WhyNotSet(ContractFields.BillingEndOn, early)!.Code.ShouldBe("contract.invalid-billing-dates");
        Refusal(() => On(Agreed.Last, Agreed.First)).ShouldBe("contract.invalid-dates");
    }

    [Fact]
    public void The_currency_stays_while_there_are_lines()
    {
        var contract = Agreed.One();

        contract.WhyNotSet(ContractFields.Currency, Currency.Usd)!.Code.ShouldBe("document.currency-fixed");
        contract.RemoveLine(1, Agreed.Before);
        contract.Set(ContractFields.Currency, Currency.Usd);

        contract.WhyNotInvoice(Agreed.Before)!.Code.ShouldBe("contract.no-lines");
        contract.WhyNotAssignNumber("CNR-2")!.Code.ShouldBe("document.number-fixed");
    }

    [Fact]
    public void A_renewal_keeps_the_number_and_follows_the_last_day_with_lines_that_are_unused()
    {
        var contract = Agreed.Draft(lines: [Of(100, allotments: 5), On(new(2026, 3, 1), new(2026, 3, 31)), Of(7)]);
        contract.Invoice(Agreed.During);
        contract.CancelLine(3, Agreed.During);

        var next = contract.Renew(Sample.New<ContractId>(), Agreed.During);

        (next.ContractNumber, next.OriginatingContract, next.Status).ShouldBe(("CNR-1", contract.Id, ContractStatus.Draft));
        (next.ActiveOn, next.ExpiresOn, next.DurationInDays).ShouldBe((new(2027, 1, 1), new(2027, 12, 31), 364));
        next.Lines.Select(line => (line.Number, line.Status)).ShouldBe([(1, ContractLineStatus.New), (2, ContractLineStatus.New)]);
        (next.Line(2)!.ActiveOn, next.Line(2)!.ExpiresOn).ShouldBe((new LocalDate(2027, 3, 1), new LocalDate(2027, 3, 31)));
        next.NetPrice.ShouldBe(contract.NetPrice);
        next.Lines.Select(line => line.LineId).Intersect(contract.Lines.Select(line => line.LineId)).ShouldBeEmpty();
        contract
            .Lines.Select(line => line.Status)
            .ShouldBe([ContractLineStatus.Renewed, ContractLineStatus.Renewed, ContractLineStatus.Canceled]);
        (contract.Status, contract.Made.Single()).ShouldBe((ContractStatus.Active, next));
    }

    [Fact]
    public void A_renewal_may_begin_later_but_not_before_the_contract_is_over()
    {
        var contract = Agreed.One();
        contract.WhyNotRenew(Sample.New<ContractId>(), Agreed.During)!.Code.ShouldBe("contract.not-now");
        contract.Invoice(Agreed.Before);
        contract.WhyNotRenew(Sample.New<ContractId>(), Agreed.Before)!.Code.ShouldBe("contract.not-now");
        contract.Advance(Agreed.During);

        contract
            .WhyNotRenew(Sample.New<ContractId>(), Agreed.During, new() { ActiveOn = Agreed.Last })!
            .Code.ShouldBe("contract.renewal-overlaps");
        var next = contract.Renew(Sample.New<ContractId>(), Agreed.During, new() { ActiveOn = new(2027, 3, 1) });

        (next.ActiveOn, next.DurationInDays).ShouldBe((new(2027, 3, 1), 364));
    }

    [Fact]
    public void A_contract_until_the_end_of_time_is_billed_and_not_renewed()
    {
        var contract = Agreed.Draft();
        contract.Set(ContractFields.ExpiresOn, LocalDate.MaxIsoValue);
        contract.AddLine(Of(1_000_000), Agreed.Before);
        contract.Invoice(Agreed.During);

        contract.BillingSchedule().Sum(bill => bill.Amount).ShouldBe(1_000_000);
        contract.BillingSchedule()[^1].Until.ShouldBe(LocalDate.MaxIsoValue);
        contract.WhyNotRenew(Sample.New<ContractId>(), Agreed.During)!.Code.ShouldBe("contract.never-over");
        contract.Advance(Agreed.After).ShouldBeFalse();
    }

    [Fact]
    public void Of_a_cancelled_contract_lines_are_renewed_when_one_asks_for_them()
    {
        var contract = Agreed.One();
        contract.Invoice(Agreed.During);
        contract.Cancel(Agreed.During);

        contract.Renew(Sample.New<ContractId>(), Agreed.During).Lines.ShouldBeEmpty();
        contract.Renew(Sample.New<ContractId>(), Agreed.During, new() { IncludesCanceledLines = true }).NetPrice.ShouldBe(1_200);
    }

    [Fact]
    public void A_copy_says_the_same_under_a_number_of_its_own()
    {
        var contract = Agreed.One();
        contract.Set(ContractFields.BillingStartOn, new LocalDate(2026, 2, 1));
        contract.Invoice(Agreed.During);

        var copy = contract.Copy(Sample.New<ContractId>(), Agreed.During);

        (copy.ContractNumber, copy.OriginatingContract, copy.Status).ShouldBe((null, null, ContractStatus.Draft));
        (copy.ActiveOn, copy.BillingStartOn, copy.NetPrice).ShouldBe((Agreed.First, new LocalDate(2026, 2, 1), 1_200));
        contract.Line(1)!.Status.ShouldBe(ContractLineStatus.New);
    }

    [Fact]
    public void Support_is_given_on_the_contracts_own_clock_at_the_hours_of_the_line()
    {
        var contract = Agreed.Draft();
        contract.Edit(edit =>
            edit.Set(ContractFields.TimeZone, ZoneId.Parse("Asia/Kathmandu"))
                .Set(ContractFields.Calendar, SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday))
        );
        contract.AddLine(Of(5), Agreed.Before);
        contract.AddLine(
            ContractLine.Of("x", 1, more: edit => edit.Set(ContractLineFields.Calendar, SupportCalendar.Always)),
            Agreed.Before
        );
        var eight = Instant.FromUtc(2026, 3, 2, 2, 15);

        contract.SupportHours.IsCovered(eight).ShouldBeTrue();
        contract.SupportHours.IsCovered(eight - Duration.FromSeconds(1)).ShouldBeFalse();
        contract.SupportHoursOf(1).ShouldBe(contract.SupportHours);
        contract.SupportHoursOf(2).Calendar.ShouldBe(SupportCalendar.Always);
        Refusal(() => contract.SupportHoursOf(3)).ShouldBe("contract.line-missing");
    }

    internal static ContractLine Of(decimal price, int allotments = 0, decimal? percentage = null, decimal? discount = null) =>
        ContractLine.Of(
            "Support",
            price,
            allotments,
            edit => edit.Set(ContractLineFields.DiscountPercentage, percentage).Set(ContractLineFields.Discount, discount)
        );

    internal static ContractLine On(LocalDate? first, LocalDate? last, decimal price = 10) =>
        ContractLine.Of(
            "Support",
            price,
            more: edit => edit.Set(ContractLineFields.ActiveOn, first).Set(ContractLineFields.ExpiresOn, last)
        );

    private static string Refusal(Action act) => Should.Throw<RefusedException>(act).Error.Code;
}
