namespace CustomerModel.Sales;

// A credit note: an invoice of its own with everything the other way round.
public sealed partial class Invoice
{
    /// <summary>Why it cannot be credited, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCredit(InvoiceId creditNote, ZonedDateTime now) =>
        Credits is not null || Status == InvoiceStatus.Canceled ? InvoiceErrors.NotCreditable : null;

    /// <summary>Makes a credit note over the whole invoice: quantities, discounts, freight and tax the other way round; the invoice stays as it is.</summary>
    /// <param name="creditNote">Identity of the credit note.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The credit note; it commits with this invoice.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotCredit"/>.</exception>
    public Invoice Credit(InvoiceId creditNote, ZonedDateTime now)
    {
        Demand(WhyNotCredit(creditNote, now));
        var note = new Invoice(creditNote) { Owner = Owner, Custom = Custom };
        foreach (var field in Creditable)
        {
            field.Restore(note, field.Read(this));
        }

        note.PutLines([.. Lines.Select(line => line.Changed<InvoiceLine>(Reverse))]);
        (note.DiscountAmount, note.FreightAmount, note.HeaderTax) = (-DiscountAmount, -FreightAmount, -HeaderTax);
        note.Credits = Id;
        note.Price(now, Pricing);
        if (AreTotalsStated)
        {
            note.StateTotals(StatedTheOtherWay(), now);
        }

        note.Raise(new InvoiceCreated(creditNote, note.Customer!.Value, now.ToInstant()));
        Bring(note);
        Raise(new InvoiceCredited(Id, creditNote, note.TotalAmount ?? 0, Currency!.Value, now.ToInstant()));
        return note;
    }

    private static readonly Field<Invoice>[] Creditable =
    [
        .. InvoiceFields.All.Where(field =>
            field.Name
                is not (
                    "invoicenumber"
                    or "statuscode"
                    or "statecode"
                    or "duedate"
                    or "amountpaid"
                    or "creditsinvoiceid"
                    or "onholdtime"
                    or "lastonholdtime"
                    or "lastbackofficesubmit"
                )
        ),
    ];

    private StatedTotals StatedTheOtherWay() =>
        new()
        {
            TotalLineItemAmount = -TotalLineItemAmount,
            TotalDiscount = -TotalDiscount,
            TotalAmountLessFreight = -TotalAmountLessFreight,
            TotalTax = -TotalTax,
            TotalAmount = -TotalAmount,
        };

    private static void Reverse(InvoiceLine line)
    {
        line.Quantity = -line.Quantity;
        (line.ManualDiscount, line.Tax) = (-line.ManualDiscount, -line.Tax);
        (line.QuantityShipped, line.QuantityBackOrdered, line.QuantityCancelled) = (null, null, null);
    }
}
