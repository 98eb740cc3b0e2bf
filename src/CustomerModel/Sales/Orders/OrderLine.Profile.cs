namespace CustomerModel.Sales;

// The plain attributes of a line of an order.
public sealed partial record OrderLine
{
    /// <summary>What the line is called: the product's name or the write-in text, unless stated.</summary>
    public string? Name { get; internal set; }

    /// <summary>When the customer wants it.</summary>
    public LocalDate? RequestDeliveryBy { get; internal set; }

    /// <summary>The address it was copied from.</summary>
    public Guid? ShipToAddressId { get; internal set; }

    /// <summary>Whom to ask for there.</summary>
    public string? ShipToContactName { get; internal set; }

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
}
