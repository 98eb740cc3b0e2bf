namespace CustomerModel.Sales;

// The plain attributes of an order alone; Edit changes them through OrderFields.
public sealed partial class Order
{
    /// <summary>Its number; given when it is first stored.</summary>
    public string? OrderNumber { get; internal set; }

    /// <summary>The quote that was won.</summary>
    public QuoteId? Quote { get; internal set; }

    /// <summary>When it was submitted.</summary>
    public Instant? SubmitDate { get; internal set; }

    /// <summary>What the back office says, as a code.</summary>
    public int? SubmitStatus { get; internal set; }

    /// <summary>What the back office says.</summary>
    public string? SubmitStatusDescription { get; internal set; }

    /// <summary>When it was fulfilled.</summary>
    public LocalDate? DateFulfilled { get; internal set; }

    /// <summary>Whether the prices stay as agreed, whatever the price list says.</summary>
    public bool IsPriceLocked { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public DocumentPriority? Priority { get; internal set; }

    /// <summary>When it was handed to the back office last.</summary>
    public Instant? LastBackOfficeSubmit { get; internal set; }

    /// <summary>Names the picture.</summary>
    public Guid? Image { get; internal set; }

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
