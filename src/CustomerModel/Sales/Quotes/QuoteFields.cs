using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a quote, those that all documents share included.</summary>
public sealed class QuoteFields : TradeDocumentFields<Quote, QuoteId, QuoteLine>
{
    private QuoteFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Quote> All { get; } = BeginTrade();

    /// <inheritdoc cref="Quote.QuoteNumber"/>
    public static Field<Quote, string> QuoteNumber { get; } =
        All.Text("quotenumber", "Quote ID", 100, c => c.QuoteNumber, (c, v) => c.QuoteNumber = v, Numbered | Indexed | Searchable);

    /// <inheritdoc cref="Quote.RevisionNumber"/>
    public static Field<Quote, int> RevisionNumber { get; } =
        All.Always("revisionnumber", "Revision ID", c => c.RevisionNumber, (c, v) => c.RevisionNumber = v, traits: ByCommand);

    /// <inheritdoc cref="Quote.EffectiveFrom"/>
    public static Field<Quote, LocalDate> EffectiveFrom { get; } =
        All.Value("effectivefrom", "Effective From", c => c.EffectiveFrom, (c, v) => c.EffectiveFrom = v);

    /// <inheritdoc cref="Quote.EffectiveTo"/>
    public static Field<Quote, LocalDate> EffectiveTo { get; } =
        All.Value("effectiveto", "Effective To", c => c.EffectiveTo, (c, v) => c.EffectiveTo = v, traits: Indexed);

    /// <inheritdoc cref="Quote.ExpiresOn"/>
    public static Field<Quote, LocalDate> ExpiresOn { get; } =
        All.Value("expireson", "Due By", c => c.ExpiresOn, (c, v) => c.ExpiresOn = v);

    /// <inheritdoc cref="Quote.ClosedOn"/>
    public static Field<Quote, Instant> ClosedOn { get; } =
        All.Value("closedon", "Closed On", c => c.ClosedOn, (c, v) => c.ClosedOn = v, traits: ByCommand);

    /// <inheritdoc cref="Quote.RevisionOf"/>
    public static Field<Quote, QuoteId> RevisionOf { get; } =
        All.Value("revisionofid", "Revision Of", c => c.RevisionOf, (c, v) => c.RevisionOf = v, traits: ByCommand, targets: ["quote"]);

    /// <inheritdoc cref="Quote.FreightTerms"/>
    public static Field<Quote, FreightTerms> FreightTerms { get; } =
        All.Option("freighttermscode", "Freight Terms", c => c.FreightTerms, (c, v) => c.FreightTerms = v);

    /// <inheritdoc cref="Quote.RequestDeliveryBy"/>
    public static Field<Quote, LocalDate> RequestDeliveryBy { get; } =
        All.Value("requestdeliveryby", "Requested Delivery Date", c => c.RequestDeliveryBy, (c, v) => c.RequestDeliveryBy = v);

    /// <inheritdoc cref="Quote.Campaign"/>
    public static Field<Quote, CampaignId> Campaign { get; } =
        All.Value("campaignid", "Source Campaign", c => c.Campaign, (c, v) => c.Campaign = v, targets: ["campaign"]);

    /// <inheritdoc cref="Quote.BillToAddressId"/>
    public static Field<Quote, Guid> BillToAddressId { get; } =
        All.Value("billto_addressid", "Bill To Address ID", c => c.BillToAddressId, (c, v) => c.BillToAddressId = v);

    /// <inheritdoc cref="Quote.BillToContactName"/>
    public static Field<Quote, string> BillToContactName { get; } =
        All.Text("billto_contactname", "Bill To Contact Name", 150, c => c.BillToContactName, (c, v) => c.BillToContactName = v, Personal);

    /// <inheritdoc cref="Quote.ShipToAddressId"/>
    public static Field<Quote, Guid> ShipToAddressId { get; } =
        All.Value("shipto_addressid", "Ship To Address ID", c => c.ShipToAddressId, (c, v) => c.ShipToAddressId = v);

    /// <inheritdoc cref="Quote.ShipToContactName"/>
    public static Field<Quote, string> ShipToContactName { get; } =
        All.Text("shipto_contactname", "Ship To Contact Name", 150, c => c.ShipToContactName, (c, v) => c.ShipToContactName = v, Personal);

    /// <inheritdoc cref="Quote.Status"/>
    public static Field<Quote, QuoteStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Quote.State"/>
    public static Field<Quote, QuoteState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, traits: Derived | Indexed);

    /// <inheritdoc cref="Quote.AdvancesOn"/>
    public static Field<Quote, Instant> AdvancesOn { get; } =
        All.Value("advanceson", "Advances On", c => c.AdvancesOn, (c, v) => c.AdvancesOn = v, traits: Derived | Indexed);

    /// <summary>The lines.</summary>
    public static PartList<Quote, QuoteLine> Lines { get; } =
        new("quotedetail", c => c.Lines, (c, v) => c.PutLines(v), number => new QuoteLine(number), QuoteLineFields.All)
        {
            Label = "Quote Product",
        };
}
