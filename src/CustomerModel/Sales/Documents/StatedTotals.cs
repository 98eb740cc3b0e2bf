namespace CustomerModel.Sales;

/// <summary>The totals that an imported document brings along; what it does not say is <see langword="null"/>.</summary>
public sealed record StatedTotals
{
    /// <summary>Detail amount.</summary>
    public decimal? TotalLineItemAmount { get; init; }

    /// <summary>Line discounts and header discount.</summary>
    public decimal? TotalDiscount { get; init; }

    /// <summary>Pre-freight amount.</summary>
    public decimal? TotalAmountLessFreight { get; init; }

    /// <summary>Tax.</summary>
    public decimal? TotalTax { get; init; }

    /// <summary>Everything together.</summary>
    public decimal? TotalAmount { get; init; }
}
