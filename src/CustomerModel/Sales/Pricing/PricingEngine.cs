namespace CustomerModel.Sales;

/// <summary>The formulas of Dynamics with every rounding and tax option; takes no memory beyond the caller's buffers.</summary>
public sealed class PricingEngine : IPricingEngine
{
    private PricingEngine() { }

    /// <summary>The one there is; it remembers nothing.</summary>
    public static PricingEngine Default { get; } = new();

    /// <inheritdoc/>
    public DomainError? Price(
        ReadOnlySpan<PricingLine> lines,
        in PricingHeader header,
        PricingOptions options,
        Span<PricedLine> priced,
        out PriceTotals totals
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        if (priced.Length < lines.Length)
        {
            throw new ArgumentException("There are fewer priced lines than lines.", nameof(priced));
        }

        var own = priced[..lines.Length];
        if (TryPrice(lines, header, options, own, out totals) && HeaderPricing.Fits(totals))
        {
            return null;
        }

        own.Clear();
        totals = default;
        return PricingErrors.Overflow;
    }

    private static bool TryPrice(
        ReadOnlySpan<PricingLine> lines,
        in PricingHeader header,
        PricingOptions options,
        Span<PricedLine> priced,
        out PriceTotals totals
    )
    {
        try
        {
            totals = Price(lines, header, options, priced);
            return true;
        }
        catch (OverflowException)
        {
            totals = default;
            return false;
        }
    }

    private static PriceTotals Price(
        ReadOnlySpan<PricingLine> lines,
        in PricingHeader header,
        PricingOptions options,
        Span<PricedLine> priced
    )
    {
        var rules = new LineRules(options);
        var sums = LinePricing.All(lines, rules, priced);
        if (options.IsTaxByGroup)
        {
            TaxSharing.ByGroup(lines, options, rules, priced, ref sums);
        }

        var totals = HeaderPricing.Of(sums, header, options);
        if (header.Error != PricingError.None)
        {
            return totals;
        }

        if (options.TaxMethod == TaxMethod.TypedOnHeader && totals.TotalTax != 0)
        {
            TaxSharing.OfHeader(totals.TotalTax, options.Decimals, priced);
        }

        HeaderSharing.Share(header, totals, options, priced);
        return totals;
    }
}
