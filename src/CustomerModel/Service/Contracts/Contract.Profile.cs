namespace CustomerModel.Service;

// The plain attributes of a contract; Edit changes them through ContractFields while it is a draft.
public sealed partial class Contract
{
    /// <summary>Its number; given when it is first stored. Renewals keep it.</summary>
    public string? ContractNumber { get; internal set; }

    /// <summary>What it is called.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>The template it began with.</summary>
    public ContractTemplateId Template { get; internal set; }

    /// <summary>The short name of the template at that time.</summary>
    public string TemplateAbbreviation { get; internal set; } = "";

    /// <summary>Its wording.</summary>
    public string? Language { get; internal set; }

    /// <summary>Who is supported.</summary>
    public CustomerId? Customer { get; internal set; }

    /// <summary>Who pays.</summary>
    public CustomerId? BillingCustomer { get; internal set; }

    /// <summary>Where bills go: an address of who pays.</summary>
    public CustomerAddressId? BillToAddress { get; internal set; }

    /// <summary>Where the service is given: an address of the customer.</summary>
    public CustomerAddressId? ServiceAddress { get; internal set; }

    /// <summary>How the customer is written to about it.</summary>
    public string? EmailAddress { get; internal set; }

    /// <summary>The contract that this one continues.</summary>
    public ContractId? OriginatingContract { get; internal set; }

    /// <summary>What it is used up by.</summary>
    public AllotmentType? AllotmentType { get; internal set; }

    /// <summary>How much service it gives.</summary>
    public ServiceLevel? ServiceLevel { get; internal set; }

    /// <summary>How often it is billed; <see langword="null"/>: once, on the first day of billing.</summary>
    public BillingFrequency? BillingFrequency { get; internal set; }

    /// <summary>Whether discounts of lines are percentages and not amounts.</summary>
    public bool UsesDiscountPercentage { get; internal set; }

    /// <summary>The hours of a week in which there is support; <see langword="null"/>: always.</summary>
    public SupportCalendar? Calendar { get; internal set; }

    /// <summary>Whose wall clock its days and hours are read from.</summary>
    public ZoneId TimeZone { get; internal set; } = ZoneId.Utc;

    /// <summary>The first day.</summary>
    public LocalDate ActiveOn { get; internal set; }

    /// <summary>The last day.</summary>
    public LocalDate ExpiresOn { get; internal set; }

    /// <summary>Days from the first to the last, which is 0 for a contract over one day.</summary>
    public int? DurationInDays { get; internal set; }

    /// <summary>The first day of billing; <see langword="null"/>: that of the contract.</summary>
    public LocalDate? BillingStartOn { get; internal set; }

    /// <summary>The last day of billing; <see langword="null"/>: that of the contract.</summary>
    public LocalDate? BillingEndOn { get; internal set; }

    /// <summary>As of when it was called off.</summary>
    public LocalDate? CancelOn { get; internal set; }

    /// <summary>The currency of its prices.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency for one unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>Prices of all lines that are not called off.</summary>
    public decimal? TotalPrice { get; internal set; }

    /// <summary>Discounts of those lines.</summary>
    public decimal? TotalDiscount { get; internal set; }

    /// <summary>Price less discount.</summary>
    public decimal? NetPrice { get; internal set; }

    /// <summary>Names the picture.</summary>
    public Guid? Image { get; internal set; }

    /// <summary>When there is support, on the contract's own clock.</summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The zone was stored under a name that is gone.</exception>
    public SupportHours SupportHours => new(Calendar ?? SupportCalendar.Always, TimeZone.Zone);
}
