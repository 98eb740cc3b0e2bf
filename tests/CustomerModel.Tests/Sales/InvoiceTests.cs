using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

public sealed class InvoiceTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void Payments_add_up_and_never_exceed_what_is_due()
    {
        var invoice = Chairs();

        invoice.Pay(30, Now, reference: "Bank 1").ShouldBe(1);
        (invoice.Status, invoice.State, invoice.AmountDue).ShouldBe((InvoiceStatus.Partial, InvoiceState.Paid, 70));
        Sample.Try(invoice, Invoice.Type, i => i.Pay(70.01m, Now)).ShouldBe("invoice.payment-above-due");
        Sample.Try(invoice, Invoice.Type, i => i.Pay(0, Now)).ShouldBe("invoice.payment-wrong-way");
        Sample.Try(invoice, Invoice.Type, i => i.Pay(-1, Now)).ShouldBe("invoice.payment-wrong-way");
        Sample.Try(invoice, Invoice.Type, i => i.Pay(0.00001m, Now)).ShouldBe("invoice.payment-too-precise");
        invoice.Pay(70, Now);

        (invoice.Status, invoice.AmountPaid).ShouldBe((InvoiceStatus.Complete, 100));
        Sample.Try(invoice, Invoice.Type, i => i.Pay(1, Now)).ShouldBe("invoice.not-now");
        Sample.Try(invoice, Invoice.Type, i => i.Set(InvoiceFields.Name, "x")).ShouldBe("invoice.read-only");
    }

    [Fact]
    public void A_payment_is_reversed_once_by_an_entry_against_it()
    {
        var invoice = Chairs();
        invoice.Pay(30, Now);
        invoice.Pay(70, Now);

        invoice.ReversePayment(2, Now).ShouldBe(3);
        (invoice.Status, invoice.AmountDue).ShouldBe((InvoiceStatus.Partial, 70));
        Sample.Try(invoice, Invoice.Type, i => i.ReversePayment(2, Now)).ShouldBe("invoice.payment-reversed");
        Sample.Try(invoice, Invoice.Type, i => i.ReversePayment(3, Now)).ShouldBe("invoice.payment-reversed");
        Sample.Try(invoice, Invoice.Type, i => i.ReversePayment(9, Now)).ShouldBe("invoice.payment-missing");
        invoice.ReversePayment(1, Now);

        (invoice.Status, invoice.AmountPaid).ShouldBe((InvoiceStatus.Billed, 0));
        invoice.Payments.Select(payment => payment.Amount).ShouldBe([30, 70, -70, -30]);
    }

    [Fact]
    public void Reactivating_reverses_what_was_paid_and_loses_nothing()
    {
        var invoice = Chairs();
        invoice.Pay(100, Now);

        invoice.Reactivate(Now);

        (invoice.Status, invoice.AmountDue, invoice.Payments.Count).ShouldBe((InvoiceStatus.New, 100, 2));
    }

    [Fact]
    public void A_credit_note_is_the_invoice_the_other_way_round()
    {
        var invoice = Sample.Invoice(
            InvoiceLine.WriteIn("Chair", 10, 10, e => e.Set(InvoiceLineFields.ManualDiscount, 5m).Set(InvoiceLineFields.Tax, 19m))
        );
        invoice.Edit(e =>
            e.Set(InvoiceFields.DiscountPercentage, 3m).Set(InvoiceFields.DiscountAmount, 1m).Set(InvoiceFields.FreightAmount, 7m)
        );

        var note = invoice.Credit(Sample.New<InvoiceId>(), Now);

        note.TotalAmount.ShouldBe(-invoice.TotalAmount);
        note.PricedLines().Zip(invoice.PricedLines()).ShouldAllBe(pair => pair.First.DiscountShare == -pair.Second.DiscountShare);
        (note.Credits, note.InvoiceNumber).ShouldBe((invoice.Id, null));
        invoice.Made.ShouldBe([note]);
        note.Pay(note.AmountDue, Now);
        note.Status.ShouldBe(InvoiceStatus.Complete);
        Sample.Try(note, Invoice.Type, i => i.Credit(Sample.New<InvoiceId>(), Now)).ShouldBe("invoice.not-creditable");
    }

    [Fact]
    public void A_credit_note_takes_back_what_was_stated()
    {
        var invoice = Chairs();
        invoice.StateTotals(new() { TotalAmount = 101 }, Now);

        var note = invoice.Credit(Sample.New<InvoiceId>(), Now);

        note.TotalAmount.ShouldBe(-101);
        note.Differences().ShouldBe([new("totalamount", -101, -100)]);
    }

    [Fact]
    public void It_is_due_by_its_payment_terms_from_the_day_it_is_billed()
    {
        foreach (
            var (terms, due) in new (PaymentTerms, LocalDate?)[]
            {
                (PaymentTerms.Net30, new(2026, 3, 31)),
                (PaymentTerms.TwoPercent10Net30, new(2026, 3, 31)),
                (PaymentTerms.Net45, new(2026, 4, 15)),
                (PaymentTerms.Net60, new(2026, 4, 30)),
                (new(77), null),
            }
        )
        {
            var invoice = Chairs();
            invoice.Set(InvoiceFields.PaymentTerms, terms);

            invoice.ChangeReason(InvoiceStatus.Billed, Now);

            invoice.DueDate.ShouldBe(due);
        }
    }

    private static Invoice Chairs() => Sample.Invoice(InvoiceLine.WriteIn("Chair", 10, 10));
}
