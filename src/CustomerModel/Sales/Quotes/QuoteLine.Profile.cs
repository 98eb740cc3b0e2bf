namespace CustomerModel.Sales;

// The plain attributes of a line of a quote.
public sealed partial record QuoteLine
{
    /// <summary>What the line is called: the product's name or the write-in text, unless stated.</summary>
    public string? Name { get; internal set; }

    /// <summary>When the customer wants it.</summary>
    public LocalDate? RequestDeliveryBy { get; internal set; }

    /// <summary>The address it was copied from.</summary>
    public Guid? ShipToAddressId { get; internal set; }

    /// <summary>Whom to ask for there.</summary>
    public string? ShipToContactName { get; internal set; }
}
