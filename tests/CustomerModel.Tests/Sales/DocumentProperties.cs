using CustomerModel.Sales;
using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Sales;

/// <summary>Whatever is done to a document: what its twin says is what the command does, a refusal changes nothing, and the totals follow from the lines.</summary>
public sealed class DocumentProperties
{
    private static readonly ZonedDateTime Now = Sample.Now;

    private static readonly Gen<Step<Quote>> OfQuote = Gen.OneOf(
        from line in Lines<QuoteLine>((q, p) => QuoteLine.WriteIn("Chair", q, p))
        select new Step<Quote>("add", r => r.WhyNotAddLine(line, Now), r => r.AddLine(line, Now)),
        from line in Lines<QuoteLine>((q, p) => QuoteLine.Of(Sample.Chair, Sample.Piece, q, p))
        from number in Gen.Choose(1, 4)
        select new Step<Quote>("replace", r => r.WhyNotReplaceLine(number, line, Now), r => r.ReplaceLine(number, line, Now)),
        from number in Gen.Choose(1, 4)
        select new Step<Quote>("remove", r => r.WhyNotRemoveLine(number, Now), r => r.RemoveLine(number, Now)),
        from points in Gen.Choose(0, 110)
        select new Step<Quote>(
            "discount",
            r => r.WhyNotSet(QuoteFields.DiscountPercentage, points),
            r => r.Set(QuoteFields.DiscountPercentage, points)
        ),
        Gen.Elements(
            new Step<Quote>(
                "currency",
                r => r.WhyNotSet(QuoteFields.Currency, Currency.Jpy),
                r => r.Set(QuoteFields.Currency, Currency.Jpy)
            ),
            new Step<Quote>("activate", r => r.WhyNotActivate(Now), r => r.Activate(Now)),
            new Step<Quote>("win", r => r.WhyNotWin(Now), r => r.Win(Now)),
            new Step<Quote>("price", r => r.WhyNotPrice(Now), r => r.Price(Now))
        )
    );

    private static readonly Gen<Step<Invoice>> OfInvoice = Gen.OneOf(
        from line in Lines<InvoiceLine>((q, p) => InvoiceLine.WriteIn("Chair", q, p))
        select new Step<Invoice>("add", r => r.WhyNotAddLine(line, Now), r => r.AddLine(line, Now)),
        from amount in Gen.Choose(-100, 500)
        select new Step<Invoice>("pay", r => r.WhyNotPay(amount, Now), r => r.Pay(amount, Now)),
        from number in Gen.Choose(1, 5)
        select new Step<Invoice>("reverse", r => r.WhyNotReversePayment(number, Now), r => r.ReversePayment(number, Now)),
        Gen.Elements(
            new Step<Invoice>("pay rest", r => r.WhyNotPay(r.AmountDue, Now), r => r.Pay(r.AmountDue, Now)),
            new Step<Invoice>("cancel", r => r.WhyNotCancel(Now), r => r.Cancel(Now)),
            new Step<Invoice>("reactivate", r => r.WhyNotReactivate(Now), r => r.Reactivate(Now)),
            new Step<Invoice>("lock", r => r.WhyNotLockPrices(Now), r => r.LockPrices(Now)),
            new Step<Invoice>("unlock", r => r.WhyNotUnlockPrices(Now), r => r.UnlockPrices(Now))
        )
    );

    [Fact]
    public void A_quote_does_what_it_said_and_its_totals_follow_from_its_lines() =>
        Law.ForAll(
            OfQuote.ArrayOf().ToArbitrary(),
            steps => KeepsItsWord(Sample.Quote(), Quote.Type, steps, quote => quote.Differences().Count == 0),
            cases: 300
        );

    [Fact]
    public void An_invoice_does_what_it_said_and_its_ledger_adds_up() =>
        Law.ForAll(
            OfInvoice.ArrayOf().ToArbitrary(),
            steps =>
                KeepsItsWord(
                    Sample.Invoice(InvoiceLine.WriteIn("Chair", 10, 10)),
                    Invoice.Type,
                    steps,
                    invoice =>
                        (invoice.AmountPaid ?? 0) == invoice.Payments.Sum(payment => payment.Amount)
                        && Math.Abs(invoice.AmountPaid ?? 0) <= Math.Abs(invoice.TotalAmount ?? 0)
                        && (invoice.Status != InvoiceStatus.Complete || invoice.AmountDue == 0)
                        && invoice.Differences().Count == 0
                ),
            cases: 300
        );

    private static Gen<TLine> Lines<TLine>(Func<decimal, decimal, TLine> make) =>
        from quantity in Gen.Choose(-3, 20)
        from price in Gen.OneOf(Gen.Choose(0, 9_999).Select(cents => cents / 100m), Gen.Constant(900_000_000_000_000m))
        select make(quantity, price);

    private static bool KeepsItsWord<TRecord>(TRecord record, RecordType type, Step<TRecord>[] steps, Func<TRecord, bool> holds)
        where TRecord : Record
    {
        foreach (var step in steps)
        {
            var said = step.WhyNot(record)?.Code;
            Sample.Try(record, type, step.Do).ShouldBe(said, step.Name);
            holds(record).ShouldBeTrue(step.Name);
            RecordStorage.BrokenRules(type, record).ShouldBeEmpty(step.Name);
        }

        return true;
    }

    private sealed record Step<TRecord>(string Name, Func<TRecord, DomainError?> WhyNot, Action<TRecord> Do)
    {
        public override string ToString() => Name;
    }
}
