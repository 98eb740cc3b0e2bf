namespace CustomerModel.Sales;

/// <summary>What lines of opportunities, quotes, orders and invoices have in common.</summary>
public abstract partial record SalesLine : RecordPart
{
    private protected SalesLine(int number)
        : base(number) { }

    /// <summary>Without tax.</summary>
    public decimal? NetAmount => ExtendedAmount - (Tax ?? 0);

    /// <summary>Why the line cannot stand on a document, or <see langword="null"/>.</summary>
    internal DomainError? WhyNot() => (IsProductOverridden ? WhyNotWriteIn() : WhyNotExisting()) ?? WhyNotAmounts();

    internal PricingLine ToPricing() =>
        new()
        {
            Quantity = Quantity,
            PricePerUnit = PricePerUnit ?? 0,
            VolumeDiscount = VolumeDiscount ?? 0,
            ManualDiscount = ManualDiscount ?? 0,
            DiscountPercentage = DiscountPercentage ?? 0,
            Tax = Tax ?? 0,
            TaxRate = TaxRate ?? 0,
            TaxCategory = TaxCategory,
            Error =
                PricePerUnit is not null ? PricingError.None
                : PricingError == PricingError.None ? PricingError.MissingUnitPrice
                : PricingError,
        };

    /// <summary>The line with the amounts it was given; itself if it has them already.</summary>
    internal SalesLine Priced(in PricedLine priced)
    {
        var tax = Tax is null && priced.Tax == 0 ? null : (decimal?)priced.Tax;
        var (amount, extended) = IsWithout(priced.Error) ? (null, null) : ((decimal?)priced.BaseAmount, (decimal?)priced.ExtendedAmount);
        if ((BaseAmount, ExtendedAmount, Tax, PricingError) == (amount, extended, tax, priced.Error))
        {
            return this;
        }

        var copy = (SalesLine)Copy();
        (copy.BaseAmount, copy.ExtendedAmount, copy.PricingError) = (amount, extended, priced.Error);
        copy.Tax = IsWithout(priced.Error) ? Tax : tax;
        return copy;
    }

    /// <summary>A copy with one thing changed by its document.</summary>
    internal TLine Changed<TLine>(Action<TLine> change)
        where TLine : SalesLine
    {
        var copy = (TLine)Copy();
        change(copy);
        return copy;
    }

    /// <summary>Fills in what follows from the rest.</summary>
    internal abstract void Derive();

    private protected string? NameOfProduct(int longest) =>
        (IsProductOverridden ? WriteInProduct : ProductName) is { } text ? PlainText.Cut(text, longest) : null;

    private static bool IsWithout(PricingError error) => error != PricingError.None;

    private DomainError? WhyNotWriteIn() =>
        Product is not null ? LineErrors.BothProductAndWriteIn
        : Unit is not null ? LineErrors.BothUnitAndWriteIn
        : WriteInProduct is null ? LineErrors.WriteInMissing
        : PricePerUnit is null ? LineErrors.PriceMissing
        : null;

    private DomainError? WhyNotExisting() =>
        WriteInProduct is not null
            ? (Product is null && Unit is not null ? LineErrors.BothUnitAndWriteIn : LineErrors.BothProductAndWriteIn)
        : Product is null ? LineErrors.ProductMissing
        : Unit is null ? LineErrors.UnitMissing
        : null;

    private DomainError? WhyNotAmounts() =>
        QuantityDecimals is { } decimals && decimal.Round(Quantity, decimals) != Quantity ? LineErrors.QuantityDecimals(decimals, Quantity)
        : ManualDiscount is not (null or 0) && DiscountPercentage is not (null or 0) ? LineErrors.AmountAndPercentage
        : null;
}
