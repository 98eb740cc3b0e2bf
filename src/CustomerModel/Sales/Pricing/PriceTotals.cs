namespace CustomerModel.Sales;

/// <summary>The totals of a document.</summary>
public readonly record struct PriceTotals
{
    /// <summary>The largest amount a document can hold, either way: 64-bit ten-thousandths, as in Dynamics.</summary>
    public const decimal Largest = 922_337_203_685_477.5807m;

    /// <summary>Detail amount: the net amounts of all lines.</summary>
    public decimal TotalLineItemAmount { get; init; }

    /// <summary>Manual discounts of all lines; volume discounts are not in it.</summary>
    public decimal TotalLineItemDiscount { get; init; }

    /// <summary>The part of the header discount that the percentage makes.</summary>
    public decimal PercentageDiscount { get; init; }

    /// <summary>What percentage and amount of the header take off the detail amount.</summary>
    public decimal HeaderDiscount { get; init; }

    /// <summary>Line discounts and header discount.</summary>
    public decimal TotalDiscount { get; init; }

    /// <summary>Pre-freight amount: detail amount less header discount.</summary>
    public decimal TotalAmountLessFreight { get; init; }

    /// <summary>Freight.</summary>
    public decimal FreightAmount { get; init; }

    /// <summary>Tax of all lines.</summary>
    public decimal TotalTax { get; init; }

    /// <summary>Pre-freight amount, freight and tax.</summary>
    public decimal TotalAmount { get; init; }

    /// <summary>What rounding added at each level; nothing when lines are rounded like the header.</summary>
    public RoundingParts Rounding { get; init; }

    /// <summary>Why the document is not fully priced, if it is not.</summary>
    public PricingError Error { get; init; }
}
