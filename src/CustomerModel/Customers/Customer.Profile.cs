namespace CustomerModel.Customers;

// The plain attributes that accounts and contacts share; Edit changes them through the fields of CustomerFields.
public abstract partial class Customer<TId>
{
    /// <summary>The e-mail address to write to.</summary>
    public EmailAddress? EmailAddress1 { get; internal set; }

    /// <summary>A second e-mail address.</summary>
    public EmailAddress? EmailAddress2 { get; internal set; }

    /// <summary>A third e-mail address.</summary>
    public EmailAddress? EmailAddress3 { get; internal set; }

    /// <summary>The number to call first.</summary>
    public PhoneNumber? Telephone1 { get; internal set; }

    /// <summary>A second number.</summary>
    public PhoneNumber? Telephone2 { get; internal set; }

    /// <summary>A third number.</summary>
    public PhoneNumber? Telephone3 { get; internal set; }

    /// <summary>A fax number.</summary>
    public PhoneNumber? Fax { get; internal set; }

    /// <summary>The web site.</summary>
    public WebAddress? Website { get; internal set; }

    /// <summary>Where files are exchanged.</summary>
    public WebAddress? FtpSite { get; internal set; }

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Where the host keeps the picture.</summary>
    public Guid? Image { get; internal set; }

    /// <summary>How the customer prefers to be reached.</summary>
    public PreferredContactMethod? PreferredContactMethod { get; internal set; }

    /// <summary>Day of the week the customer prefers for appointments.</summary>
    public PreferredDay? PreferredDay { get; internal set; }

    /// <summary>Time of the day the customer prefers for appointments.</summary>
    public PreferredTime? PreferredTime { get; internal set; }

    /// <summary>Who the customer prefers to deal with.</summary>
    public UserId? PreferredUser { get; internal set; }

    /// <summary>The service the customer prefers.</summary>
    public ServiceId? PreferredService { get; internal set; }

    /// <summary>The facility or equipment the customer prefers.</summary>
    public FacilityId? PreferredFacility { get; internal set; }

    /// <summary>The customer does not want calls.</summary>
    public bool DoNotPhone { get; internal set; }

    /// <summary>The customer does not want faxes.</summary>
    public bool DoNotFax { get; internal set; }

    /// <summary>The customer does not want e-mail.</summary>
    public bool DoNotEmail { get; internal set; }

    /// <summary>The customer stays on lists but is left out of bulk e-mail.</summary>
    public bool DoNotBulkEmail { get; internal set; }

    /// <summary>The customer does not want letters.</summary>
    public bool DoNotPostalMail { get; internal set; }

    /// <summary>The customer does not want bulk letters.</summary>
    public bool DoNotBulkPostalMail { get; internal set; }

    /// <summary>The customer does not want marketing material; Dynamics labels the flag by its opposite.</summary>
    public bool DoNotSendMarketing { get; internal set; }

    /// <summary>Whether opening and clicking of e-mail is followed.</summary>
    public bool FollowEmail { get; internal set; }

    /// <summary>Known to marketing only, not yet to sales.</summary>
    public bool MarketingOnly { get; internal set; }

    /// <summary>The currency of every amount of the record; needed as soon as there is one.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>How much the customer may owe.</summary>
    public decimal? CreditLimit { get; internal set; }

    /// <summary>For reference: it stops nothing by itself.</summary>
    public bool CreditOnHold { get; internal set; }

    /// <summary>Owed for up to 30 days; kept up by the system.</summary>
    public decimal? Aging30 { get; internal set; }

    /// <summary>Owed for 31 to 60 days; kept up by the system.</summary>
    public decimal? Aging60 { get; internal set; }

    /// <summary>Owed for longer than 60 days; kept up by the system.</summary>
    public decimal? Aging90 { get; internal set; }

    /// <summary>When invoices are due.</summary>
    public PaymentTerms? PaymentTerms { get; internal set; }

    /// <summary>How the customer wants goods shipped.</summary>
    public CustomerShippingMethod? ShippingMethod { get; internal set; }

    /// <summary>Size class of the customer.</summary>
    public CustomerSize? CustomerSize { get; internal set; }

    /// <summary>Region class of the customer.</summary>
    public TerritoryCode? TerritoryCode { get; internal set; }

    /// <summary>The price list that documents start with.</summary>
    public PriceListId? DefaultPriceList { get; internal set; }

    /// <summary>The lead the record was made from.</summary>
    public LeadId? OriginatingLead { get; internal set; }

    /// <summary>The service level agreement that applies.</summary>
    public SlaId? Sla { get; internal set; }

    /// <summary>The service level agreement that was applied last.</summary>
    public SlaId? SlaInvoked { get; internal set; }

    /// <summary>Minutes on hold so far.</summary>
    public int? OnHoldTime { get; internal set; }

    /// <summary>When it was put on hold last.</summary>
    public Instant? LastOnHoldTime { get; internal set; }

    /// <summary>When a campaign reached the customer last.</summary>
    public Instant? LastUsedInCampaign { get; internal set; }

    /// <summary>Merged into another record, which is its master.</summary>
    public bool Merged { get; internal set; }
}
