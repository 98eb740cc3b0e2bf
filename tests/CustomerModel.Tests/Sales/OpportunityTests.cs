using CustomerModel.Activities;
using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Tests.Sales;

public sealed class OpportunityTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void What_it_brought_is_what_was_estimated_unless_stated()
    {
        var opportunity = Sample.Opportunity();
        opportunity.Set(OpportunityFields.EstimatedValue, 500m);

        opportunity.Win(Now, closedOn: new LocalDate(2026, 2, 27));

        (opportunity.ActualValue, opportunity.ActualCloseDate).ShouldBe((500, new LocalDate(2026, 2, 27)));
        opportunity.Made.ShouldHaveSingleItem().ShouldBeOfType<OpportunityClose>().ActualRevenue.ShouldBe(500);
    }

    [Fact]
    public void A_lost_one_names_the_competitor_and_comes_back_without_its_close()
    {
        var opportunity = Sample.Opportunity();
        var competitor = Sample.New<CompetitorId>();

        opportunity.Lose(Now, OpportunityStatus.OutSold, competitor);
        opportunity.Made.ShouldHaveSingleItem().ShouldBeOfType<OpportunityClose>().Competitor.ShouldBe(competitor);
        Sample.Try(opportunity, Opportunity.Type, o => o.Set(OpportunityFields.Name, "x")).ShouldBe("opportunity.closed");
        opportunity.Reopen(Now);

        (opportunity.Status, opportunity.ActualCloseDate).ShouldBe((OpportunityStatus.InProgress, null));
    }

    [Fact]
    public void Competitors_are_named_once_while_it_is_open()
    {
        var opportunity = Sample.Opportunity();
        var (first, second) = (Sample.New<CompetitorId>(), Sample.New<CompetitorId>());

        opportunity.NameCompetitor(first, Now);
        opportunity.NameCompetitor(second, Now);
        Sample.Try(opportunity, Opportunity.Type, o => o.NameCompetitor(first, Now)).ShouldBe("opportunity.competitor-named");
        opportunity.DropCompetitor(first, Now);
        Sample.Try(opportunity, Opportunity.Type, o => o.DropCompetitor(first, Now)).ShouldBe("opportunity.competitor-not-named");
        opportunity.Lose(Now, OpportunityStatus.OutSold, second);

        opportunity.Competitors.Select(named => (named.Number, named.Competitor)).ShouldBe([(2, second)]);
        Sample.Try(opportunity, Opportunity.Type, o => o.NameCompetitor(first, Now)).ShouldBe("opportunity.closed");
        Sample.Try(opportunity, Opportunity.Type, o => o.DropCompetitor(second, Now)).ShouldBe("opportunity.closed");
    }

    [Fact]
    public void It_names_so_many_competitors_and_no_more()
    {
        var opportunity = Sample.Opportunity();
        for (var i = 0; i < Opportunity.MostCompetitors; i++)
        {
            opportunity.NameCompetitor(Sample.New<CompetitorId>(), Now);
        }

        Sample
            .Try(opportunity, Opportunity.Type, o => o.NameCompetitor(Sample.New<CompetitorId>(), Now))
            .ShouldBe("opportunity.too-many-competitors");
    }

    [Fact]
    public void Computed_revenue_follows_the_lines()
    {
        var opportunity = Sample.Opportunity();
        opportunity.Set(OpportunityFields.IsRevenueSystemCalculated, true);
        opportunity.AddLine(OpportunityLine.WriteIn("Chair", 10, 5), Now);
        opportunity.EstimatedValue.ShouldBe(50);

        opportunity.Set(OpportunityFields.EstimatedValue, 7m);
        opportunity.EstimatedValue.ShouldBe(50);
        opportunity.Set(OpportunityFields.IsRevenueSystemCalculated, false);
        opportunity.Set(OpportunityFields.EstimatedValue, 7m);

        opportunity.EstimatedValue.ShouldBe(7);
        Sample.Try(opportunity, Opportunity.Type, o => o.Set(OpportunityFields.CloseProbability, 101)).ShouldBe("field.out-of-range");
    }

    [Fact]
    public void A_stored_revenue_that_does_not_follow_from_the_lines_is_a_broken_rule()
    {
        var opportunity = Sample.Opportunity();
        opportunity.Set(OpportunityFields.IsRevenueSystemCalculated, true);

        OpportunityFields.EstimatedValue.Restore(opportunity, 7m);

        RecordStorage.BrokenRules(Opportunity.Type, opportunity).Select(error => error.Code).ShouldBe(["opportunity.revenue-derived"]);
    }

    [Fact]
    public void Minutes_on_hold_are_counted()
    {
        var opportunity = Sample.Opportunity();

        opportunity.Hold(Now);
        opportunity.Resume(Now.Plus(Duration.FromMinutes(90)));
        opportunity.Hold(Now.Plus(Duration.FromHours(3)));
        opportunity.Win(Now.Plus(Duration.FromHours(4)));

        opportunity.OnHoldTime.ShouldBe(150);
    }

    [Fact]
    public void A_closing_is_described_in_two_thousand_characters() =>
        Sample.Try(Sample.Opportunity(), Opportunity.Type, o => o.Win(Now, description: new('x', 2_001))).ShouldBe("field.too-long");
}
