namespace CustomerModel.Sales;

// The plain attributes of a quote alone; Edit changes them through QuoteFields.
public sealed partial class Quote
{
    /// <summary>The number it and its revisions share; given when it is first stored.</summary>
    public string? QuoteNumber { get; internal set; }

    /// <summary>0 for the first, one more for each revision.</summary>
    public int RevisionNumber { get; internal set; }

    /// <summary>The first day the offer holds.</summary>
    public LocalDate? EffectiveFrom { get; internal set; }

    /// <summary>The last day on which the customer may accept.</summary>
    public LocalDate? EffectiveTo { get; internal set; }

    /// <summary>When an answer is due.</summary>
    public LocalDate? ExpiresOn { get; internal set; }

    /// <summary>When it was closed.</summary>
    public Instant? ClosedOn { get; internal set; }

    /// <summary>The quote this one was made from.</summary>
    public QuoteId? RevisionOf { get; internal set; }

    /// <summary>Who pays the freight.</summary>
    public FreightTerms? FreightTerms { get; internal set; }

    /// <summary>When the customer wants it.</summary>
    public LocalDate? RequestDeliveryBy { get; internal set; }

    /// <summary>The campaign it came from.</summary>
    public CampaignId? Campaign { get; internal set; }

    /// <summary>The address it was copied from.</summary>
    public Guid? BillToAddressId { get; internal set; }

    /// <summary>Whom to ask for at the bill-to address.</summary>
    public string? BillToContactName { get; internal set; }

    /// <summary>The address it was copied from.</summary>
    public Guid? ShipToAddressId { get; internal set; }

    /// <summary>Whom to ask for at the ship-to address.</summary>
    public string? ShipToContactName { get; internal set; }
}
