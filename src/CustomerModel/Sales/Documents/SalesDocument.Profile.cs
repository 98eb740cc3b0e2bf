namespace CustomerModel.Sales;

// The plain attributes that every sales document has.
public abstract partial class SalesDocument<TId, TLine>
{
    /// <summary>Anything else.</summary>
    public string? Description { get; internal set; }

    /// <summary>Where the document goes by e-mail, as written.</summary>
    public string? EmailAddress { get; internal set; }

    /// <summary>The account or contact it is for.</summary>
    public CustomerId? Customer { get; internal set; }

    /// <summary>The list its prices come from.</summary>
    public PriceListId? PriceList { get; internal set; }

    /// <summary>The currency of all its amounts; stays while there are lines.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency for one of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>Discount in points of the detail amount; comes before the amount.</summary>
    public decimal? DiscountPercentage { get; internal set; }

    /// <summary>Discount as an amount.</summary>
    public decimal? DiscountAmount { get; internal set; }

    /// <summary>Freight; neither discounted nor taxed.</summary>
    public decimal? FreightAmount { get; internal set; }

    /// <summary>Tax of the whole document, where it is typed here and not on the lines.</summary>
    public decimal? HeaderTax { get; internal set; }

    /// <summary>Net amounts of all lines.</summary>
    public decimal? TotalLineItemAmount { get; internal set; }

    /// <summary>Manual discounts of all lines.</summary>
    public decimal? TotalLineItemDiscount { get; internal set; }

    /// <summary>Line discounts and header discount.</summary>
    public decimal? TotalDiscount { get; internal set; }

    /// <summary>Detail amount less header discount.</summary>
    public decimal? TotalAmountLessFreight { get; internal set; }

    /// <summary>Tax of all lines.</summary>
    public decimal? TotalTax { get; internal set; }

    /// <summary>Pre-freight amount, freight and tax.</summary>
    public decimal? TotalAmount { get; internal set; }

    /// <summary>Why the document is not fully priced, if it is not.</summary>
    public PricingError PricingError { get; internal set; }

    /// <summary>Whether the totals are those that an import stated, whatever the lines say.</summary>
    public bool AreTotalsStated { get; internal set; }

    /// <summary>The service level it is kept to.</summary>
    public SlaId? Sla { get; internal set; }

    /// <summary>The service level that was applied last.</summary>
    public SlaId? SlaInvoked { get; internal set; }

    /// <summary>Minutes it has been on hold.</summary>
    public int? OnHoldTime { get; internal set; }

    /// <summary>When it was put on hold last.</summary>
    public Instant? LastOnHoldTime { get; internal set; }
}
