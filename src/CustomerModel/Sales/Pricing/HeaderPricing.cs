namespace CustomerModel.Sales;

/// <summary>The header's formula: detail amount, less percentage, less amount; then freight; then tax.</summary>
internal static class HeaderPricing
{
    public static PriceTotals Of(LineSums sums, in PricingHeader header, PricingOptions options)
    {
        if (header.Error != PricingError.None)
        {
            return new() { Error = header.Error };
        }

        var isHeaderTax = options.TaxMethod == TaxMethod.TypedOnHeader;
        var (detail, lineDiscount) = (options.Round(sums.Net), options.Round(sums.Discount));
        var (amount, freight) = (options.Round(header.DiscountAmount), options.Round(header.FreightAmount));
        var tax = options.Round(isHeaderTax ? header.Tax : sums.Tax);
        var totals = new PriceTotals
        {
            TotalLineItemAmount = detail,
            TotalLineItemDiscount = lineDiscount,
            FreightAmount = freight,
            TotalTax = tax,
            Rounding = new(detail - sums.ShownNet, lineDiscount - sums.ShownDiscount, isHeaderTax ? 0 : tax - sums.ShownTax, 0, 0),
            Error = sums.Errors == 0 ? PricingError.None : PricingError.DetailError,
        };
        return options.Rounding == RoundingScope.End
            ? AtEnd(totals, sums, header, options)
            : StepByStep(totals, options.Round(detail * header.DiscountPercentage / 100), amount);
    }

    /// <summary>Nothing in the document is beyond what a document can hold.</summary>
    public static bool Fits(in PriceTotals totals) =>
        Fits(totals.TotalLineItemAmount)
        && Fits(totals.TotalLineItemDiscount)
        && Fits(totals.HeaderDiscount)
        && Fits(totals.TotalDiscount)
        && Fits(totals.TotalAmountLessFreight)
        && Fits(totals.FreightAmount)
        && Fits(totals.TotalTax)
        && Fits(totals.TotalAmount);

    public static bool Fits(decimal amount) => amount is <= PriceTotals.Largest and >= -PriceTotals.Largest;

    private static PriceTotals StepByStep(in PriceTotals totals, decimal percentage, decimal amount)
    {
        var discount = percentage + amount;
        var preFreight = totals.TotalLineItemAmount - discount;
        return totals with
        {
            PercentageDiscount = percentage,
            HeaderDiscount = discount,
            TotalDiscount = totals.TotalLineItemDiscount + discount,
            TotalAmountLessFreight = preFreight,
            TotalAmount = preFreight + totals.FreightAmount + totals.TotalTax,
        };
    }

    private static PriceTotals AtEnd(in PriceTotals totals, LineSums sums, in PricingHeader header, PricingOptions options)
    {
        var exact = (sums.Net * header.DiscountPercentage / 100) + header.DiscountAmount;
        var tax = options.TaxMethod == TaxMethod.TypedOnHeader ? header.Tax : sums.Tax;
        var discount = options.Round(exact);
        var preFreight = options.Round(sums.Net - exact);
        var total = options.Round(sums.Net - exact + header.FreightAmount + tax);
        return totals with
        {
            PercentageDiscount = discount - options.Round(header.DiscountAmount),
            HeaderDiscount = discount,
            TotalDiscount = options.Round(sums.Discount + exact),
            TotalAmountLessFreight = preFreight,
            TotalAmount = total,
            Rounding = totals.Rounding with
            {
                PreFreight = preFreight - totals.TotalLineItemAmount + discount,
                Total = total - preFreight - totals.FreightAmount - totals.TotalTax,
            },
        };
    }
}
