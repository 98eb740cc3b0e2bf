using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

public sealed class CompetitorTests
{
    [Fact]
    public void A_competitor_has_a_name_and_all_else_may_be_absent()
    {
        var rival = Competitor.Create(Sample.New<CompetitorId>(), "Rival Ltd", Sample.Now);

        rival.Events.ShouldBe([new CompetitorCreated(rival.Id, Sample.Now.ToInstant())]);
        Should
            .Throw<RefusedException>(() => Competitor.Create(Sample.New<CompetitorId>(), " ", Sample.Now))
            .Error.Code.ShouldBe("field.required");
        Sample.Try(rival, Competitor.Type, r => r.Set(CompetitorFields.Name, new('x', 101))).ShouldBe("field.too-long");
        Sample.Try(rival, Competitor.Type, r => r.Set(CompetitorFields.WinPercentage, -1)).ShouldBe("field.out-of-range");
    }

    [Fact]
    public void A_revenue_has_a_currency()
    {
        var rival = Competitor.Create(Sample.New<CompetitorId>(), "Rival Ltd", Sample.Now);

        Sample.Try(rival, Competitor.Type, r => r.Set(CompetitorFields.ReportedRevenue, 5m)).ShouldBe("competitor.currency-missing");
        rival.Edit(edit => edit.Set(CompetitorFields.ReportedRevenue, 5m).Set(CompetitorFields.Currency, Currency.Eur));

        (rival.ReportedRevenue, rival.Currency).ShouldBe((5, Currency.Eur));
    }

    [Fact]
    public void An_address_comes_with_its_first_value_and_goes_with_its_last()
    {
        var rival = Competitor.Create(Sample.New<CompetitorId>(), "Rival Ltd", Sample.Now);
        var city = CompetitorFields.Address(2, CompetitorAddressFields.City);

        rival.Set(city, "Bern");
        rival.Addresses.Select(address => (address.Number, address.Composite)).ShouldBe([(2, "Bern")]);
        rival.Clear(city);

        rival.Addresses.ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => CompetitorFields.Address(3, CompetitorAddressFields.City));
    }
}
