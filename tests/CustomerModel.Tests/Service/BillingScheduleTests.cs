using CustomerModel.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>What is billed when, to the last coin.</summary>
public sealed class BillingScheduleTests
{
    private static readonly Arbitrary<(
        BillingFrequency? Frequency,
        int Days,
        int BillingFrom,
        int BillingDays,
        int[][] Lines,
        Currency Currency
    )> Cases = (
        from frequency in Gen.Elements<BillingFrequency?>(
            null,
            BillingFrequency.Monthly,
            BillingFrequency.Bimonthly,
            BillingFrequency.Quarterly,
            BillingFrequency.Semiannually,
            BillingFrequency.Annually
        )
        from days in Gen.Choose(0, 1_500)
        from billingFrom in Gen.Choose(-400, 400)
        from billingDays in Gen.Choose(0, 1_500)
        from lines in Gen.Choose(0, 10_000_000).ArrayOf(4).ArrayOf()
        from currency in Gen.Elements(Currency.Eur, Currency.Jpy)
        select (frequency, days, billingFrom, billingDays, lines, currency)
    ).ToArbitrary();

    [Fact]
    public void Bills_add_up_to_the_net_price_to_the_last_coin() =>
        Law.ForAll(
            Cases,
            one =>
            {
                var contract = Agreed.Draft(Agreed.Template(one.Frequency), one.Currency);
                contract.Edit(edit =>
                    edit.Set(ContractFields.ExpiresOn, Agreed.First.PlusDays(one.Days))
                        .Set(ContractFields.BillingStartOn, Agreed.First.PlusDays(one.BillingFrom))
                        .Set(ContractFields.BillingEndOn, Agreed.First.PlusDays(one.BillingFrom + one.BillingDays))
                );
                foreach (var line in one.Lines)
                {
                    var (first, last) = (line[0] % (one.Days + 1), line[1] % (one.Days + 1));
                    contract.AddLine(
                        ContractTests.On(
                            Agreed.First.PlusDays(Math.Min(first, last)),
                            Agreed.First.PlusDays(Math.Max(first, last)),
                            line[2] / 100m
                        ),
                        Agreed.Before
                    );
                }

                var bills = contract.BillingSchedule();

                bills.Sum(bill => bill.Amount).ShouldBe(contract.NetPrice ?? 0);
                bills.ShouldAllBe(bill => bill.Amount >= 0 && bill.On <= bill.Until);
                bills.ShouldAllBe(bill => decimal.Round(bill.Amount, one.Currency.MinorUnits!.Value) == bill.Amount);
                bills[0].On.ShouldBe(Agreed.First.PlusDays(one.BillingFrom));
                bills[^1].Until.ShouldBe(bills[0].On.PlusDays(one.BillingDays));
                bills.Zip(bills.Skip(1)).ShouldAllBe(pair => pair.First.Until.PlusDays(1) == pair.Second.On);
                return true;
            },
            cases: 300
        );

    [Theory]
    [InlineData(BillingFrequency.Monthly, 12, 100)]
    [InlineData(BillingFrequency.Bimonthly, 6, 200)]
    [InlineData(BillingFrequency.Quarterly, 4, 300)]
    [InlineData(BillingFrequency.Semiannually, 2, 600)]
    [InlineData(BillingFrequency.Annually, 1, 1200)]
    public void Whole_periods_are_billed_alike(BillingFrequency frequency, int count, decimal amount) =>
        Agreed
            .Draft(Agreed.Template(frequency), lines: ContractTests.Of(1_200))
            .BillingSchedule()
            .Select(bill => bill.Amount)
            .ShouldBe(Enumerable.Repeat(amount, count));

    [Fact]
    public void Without_a_frequency_all_is_billed_at_once() =>
        Agreed
            .Draft(Agreed.Template(null), lines: ContractTests.Of(1_200))
            .BillingSchedule()
            .ShouldBe([new(Agreed.First, Agreed.Last, 1_200)]);

    [Fact]
    public void Coins_that_cannot_be_shared_alike_go_to_the_first_bills() =>
        Agreed
            .Draft(Agreed.Template(BillingFrequency.Quarterly), lines: ContractTests.Of(100.02m))
            .BillingSchedule()
            .Select(bill => bill.Amount)
            .ShouldBe([25.01m, 25.01m, 25m, 25m]);

    [Fact]
    public void A_period_that_began_on_the_31st_ends_with_the_month()
    {
        var contract = Agreed.Draft();
        contract.Edit(edit =>
            edit.Set(ContractFields.BillingStartOn, new LocalDate(2026, 1, 31)).Set(ContractFields.BillingEndOn, new LocalDate(2026, 4, 30))
        );

        contract
            .BillingSchedule()
            .Select(bill => bill.On)
            .ShouldBe([new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30)]);
    }

    [Fact]
    public void A_line_that_begins_later_is_billed_from_then_on_by_days_for_the_part_of_a_period()
    {
        var contract = Agreed.Draft(
            Agreed.Template(BillingFrequency.Quarterly),
            lines: [ContractTests.Of(400), ContractTests.On(new(2026, 8, 16), null, 92 + 46)]
        );

        contract.BillingSchedule().Select(bill => bill.Amount).ShouldBe([100, 100, 146, 192]);
    }
}
