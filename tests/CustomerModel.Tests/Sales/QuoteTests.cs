using CustomerModel.Activities;
using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

public sealed class QuoteTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void A_quote_is_refused_the_day_after_its_last_and_stays_as_it_was()
    {
        var quote = Sample.Quote();
        quote.Set(QuoteFields.EffectiveTo, Now.Date);
        quote.Activate(Now);

        Sample.Try(quote, Quote.Type, q => q.Expire(Now)).ShouldBe("quote.not-expired");
        Sample.Try(quote, Quote.Type, q => q.Win(Now.Plus(Duration.FromDays(1)))).ShouldBe("quote.expired");
        quote.Win(Now, "Signed");

        var close = quote.Made.ShouldHaveSingleItem().ShouldBeOfType<QuoteClose>();
        (close.Quote, close.QuoteNumber, close.Description).ShouldBe((quote.Id, "QUO-1", "Signed"));
        quote.ClosedOn.ShouldBe(Now.ToInstant());
    }

    [Fact]
    public void A_quote_that_lapsed_is_closed_as_canceled()
    {
        var quote = Sample.Quote();
        quote.Set(QuoteFields.EffectiveTo, Now.Date);
        quote.Activate(Now);

        quote.Expire(Now.Plus(Duration.FromDays(1)));

        (quote.Status, quote.State).ShouldBe((QuoteStatus.Canceled, QuoteState.Closed));
    }

    [Fact]
    public void A_draft_is_not_closed_and_a_won_quote_is_not_revised()
    {
        Sample.Try(Sample.Quote(), Quote.Type, q => q.Close(QuoteStatus.Lost, Now)).ShouldBe("quote.not-now");
        var won = Sample.ActiveQuote();
        won.Win(Now);
        Sample.Try(won, Quote.Type, q => q.Revise(Sample.New<QuoteId>(), Now)).ShouldBe("quote.not-now");
    }

    [Fact]
    public void An_active_quote_is_read_only_lines_included()
    {
        var quote = Sample.ActiveQuote(QuoteLine.WriteIn("Chair", 1, 1));

        Sample.Try(quote, Quote.Type, q => q.AddLine(QuoteLine.WriteIn("Chair", 1, 1), Now)).ShouldBe("quote.read-only");
        Sample.Try(quote, Quote.Type, q => q.RemoveLine(1, Now)).ShouldBe("quote.read-only");
        Sample.Try(quote, Quote.Type, q => q.Set(QuoteFields.Name, "x")).ShouldBe("quote.read-only");
        Sample.Try(quote, Quote.Type, q => q.RefreshPrices(new Dictionary<int, CurrentPrice>(), Now)).ShouldBe("quote.read-only");
    }

    [Fact]
    public void An_offer_does_not_end_before_it_begins() =>
        Sample
            .Try(
                Sample.Quote(),
                Quote.Type,
                q =>
                    q.Edit(e =>
                        e.Set(QuoteFields.EffectiveFrom, new LocalDate(2026, 3, 2)).Set(QuoteFields.EffectiveTo, new LocalDate(2026, 3, 1))
                    )
            )
            .ShouldBe("quote.ends-before-start");

    [Fact]
    public void A_revision_has_the_number_the_content_and_the_next_revision_number()
    {
        var quote = Sample.ActiveQuote(QuoteLine.WriteIn("Chair", 10, 5, e => e.Set(QuoteLineFields.ManualDiscount, 2m)));

        var next = quote.Revise(Sample.New<QuoteId>(), Now);

        (quote.Status, next.Status).ShouldBe((QuoteStatus.Revised, QuoteStatus.Draft));
        (next.QuoteNumber, next.RevisionNumber, next.RevisionOf).ShouldBe(("QUO-1", 1, quote.Id));
        (next.TotalAmount, next.Customer).ShouldBe((48, quote.Customer));
        quote.Made.ShouldBe([next]);
        quote.CompareTo(next).ShouldBeEmpty();
    }

    [Fact]
    public void Revisions_are_compared_field_by_field_and_an_older_one_comes_back()
    {
        var first = Sample.ActiveQuote(QuoteLine.WriteIn("Chair", 10, 5));
        var second = first.Revise(Sample.New<QuoteId>(), Now);
        second.ReplaceLine(1, QuoteLine.WriteIn("Chair", 10, 4), Now);
        second.Set(QuoteFields.Name, "Cheaper");
        second.Activate(Now);

        var differences = first.CompareTo(second);
        differences.ShouldContain(new QuoteDifference(null, QuoteFields.Name, "Ten chairs", "Cheaper"));
        differences.ShouldContain(new QuoteDifference(1, QuoteLineFields.PricePerUnit, 5m, 4m));
        var stranger = Quote.Create(Sample.New<QuoteId>(), "Tables", Sample.Acme, Currency.Eur, Now);
        stranger.AssignNumber("QUO-2");
        Sample.Try(second, Quote.Type, q => q.Restore(stranger, Sample.New<QuoteId>(), Now)).ShouldBe("quote.not-a-revision");

        var third = second.Restore(first, Sample.New<QuoteId>(), Now);

        (third.RevisionNumber, third.TotalAmount, third.RevisionOf, second.Status).ShouldBe((2, 50, first.Id, QuoteStatus.Revised));
        first.CompareTo(third).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_is_given_once_and_a_quote_without_one_is_not_revised()
    {
        Sample.Try(Sample.Quote(), Quote.Type, q => q.AssignNumber("QUO-2")).ShouldBe("document.number-fixed");
        QuoteFields.QuoteNumber.Numbered.ShouldBeTrue();
        QuoteFields.QuoteNumber.Write.ShouldBe(FieldWrite.System);
        var unnumbered = Quote.Create(Sample.New<QuoteId>(), "Chairs", Sample.Acme, Currency.Eur, Now);
        unnumbered.Activate(Now);
        Sample.Try(unnumbered, Quote.Type, q => q.Revise(Sample.New<QuoteId>(), Now)).ShouldBe("quote.number-missing");
    }
}
