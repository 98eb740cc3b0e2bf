namespace CustomerModel.Sales;

// The plain attributes of a line of an invoice.
public sealed partial record InvoiceLine
{
    /// <summary>What the line is called: the product's name or the write-in text, unless stated.</summary>
    public string? Name { get; internal set; }

    /// <summary>Units that were shipped.</summary>
    public decimal? QuantityShipped { get; internal set; }

    /// <summary>Units that will be shipped later.</summary>
    public decimal? QuantityBackOrdered { get; internal set; }

    /// <summary>Units that will not be shipped.</summary>
    public decimal? QuantityCancelled { get; internal set; }

    /// <summary>Whether the line was copied from the document before.</summary>
    public bool IsCopied { get; internal set; }

    /// <summary>Number of the line it was copied from.</summary>
    public int? SourceLine { get; internal set; }

    /// <summary>When it was delivered.</summary>
    public LocalDate? ActualDeliveryOn { get; internal set; }

    /// <summary>How the carrier finds it.</summary>
    public string? ShippingTrackingNumber { get; internal set; }
}
