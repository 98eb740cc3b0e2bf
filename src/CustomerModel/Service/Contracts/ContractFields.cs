using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a contract.</summary>
public static class ContractFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Contract> All { get; } = [];

    /// <inheritdoc cref="Contract.ContractNumber"/>
    public static Field<Contract, string> ContractNumber { get; } =
        All.Text(
            "contractnumber",
            "Contract ID",
            100,
            c => c.ContractNumber,
            (c, v) => c.ContractNumber = v,
            Numbered | Indexed | Searchable
        );

    /// <inheritdoc cref="Contract.Title"/>
    public static Field<Contract, string> Title { get; } =
        All.Text("title", "Contract Name", 100, c => c.Title, (c, v) => c.Title = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Contract.Template"/>
    public static Field<Contract, ContractTemplateId> Template { get; } =
        All.Always(
            "contracttemplateid",
            "Contract Template",
            c => c.Template,
            (c, v) => c.Template = v,
            ByCommand | Indexed,
            targets: ["contracttemplate"]
        );

    /// <inheritdoc cref="Contract.TemplateAbbreviation"/>
    public static Field<Contract, string> TemplateAbbreviation { get; } =
        All.Text(
            "contracttemplateabbreviation",
            "Template Abbreviation",
            20,
            c => c.TemplateAbbreviation,
            (c, v) => c.TemplateAbbreviation = v!,
            ByCommand | Required
        );

    /// <inheritdoc cref="Contract.Language"/>
    public static Field<Contract, string> Language { get; } =
        All.Text("contractlanguage", "Description", 2000, c => c.Language, (c, v) => c.Language = v);

    /// <inheritdoc cref="Contract.Customer"/>
    public static Field<Contract, CustomerId> Customer { get; } =
        All.Value(
            "customerid",
            "Customer",
            c => c.Customer,
            (c, v) => c.Customer = v,
            traits: Required | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="Contract.BillingCustomer"/>
    public static Field<Contract, CustomerId> BillingCustomer { get; } =
        All.Value(
            "billingcustomerid",
            "Bill To Customer",
            c => c.BillingCustomer,
            (c, v) => c.BillingCustomer = v,
            traits: Required | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="Contract.BillToAddress"/>
    public static Field<Contract, CustomerAddressId> BillToAddress { get; } =
        All.Value("billtoaddress", "Bill To Address", c => c.BillToAddress, (c, v) => c.BillToAddress = v);

    /// <inheritdoc cref="Contract.ServiceAddress"/>
    public static Field<Contract, CustomerAddressId> ServiceAddress { get; } =
        All.Value("serviceaddress", "Contract Address", c => c.ServiceAddress, (c, v) => c.ServiceAddress = v);

    /// <inheritdoc cref="Contract.EmailAddress"/>
    public static Field<Contract, string> EmailAddress { get; } =
        All.Text("emailaddress", "Email Address", 100, c => c.EmailAddress, (c, v) => c.EmailAddress = v, Personal);

    /// <inheritdoc cref="Contract.OriginatingContract"/>
    public static Field<Contract, ContractId> OriginatingContract { get; } =
        All.Value(
            "originatingcontract",
            "Originating Contract",
            c => c.OriginatingContract,
            (c, v) => c.OriginatingContract = v,
            traits: ByCommand | Indexed,
            targets: ["contract"]
        );

    /// <inheritdoc cref="Contract.AllotmentType"/>
    public static Field<Contract, AllotmentType> AllotmentType { get; } =
        All.Value("allotmenttypecode", "Allotment Type", c => c.AllotmentType, (c, v) => c.AllotmentType = v);

    /// <inheritdoc cref="Contract.ServiceLevel"/>
    public static Field<Contract, ServiceLevel> ServiceLevel { get; } =
        All.Option("contractservicelevelcode", "Service Level", c => c.ServiceLevel, (c, v) => c.ServiceLevel = v);

    /// <inheritdoc cref="Contract.BillingFrequency"/>
    public static Field<Contract, BillingFrequency> BillingFrequency { get; } =
        All.Value("billingfrequencycode", "Billing Frequency", c => c.BillingFrequency, (c, v) => c.BillingFrequency = v);

    /// <inheritdoc cref="Contract.UsesDiscountPercentage"/>
    public static Field<Contract, bool> UsesDiscountPercentage { get; } =
        All.Always("usediscountaspercentage", "Discount", c => c.UsesDiscountPercentage, (c, v) => c.UsesDiscountPercentage = v);

    /// <inheritdoc cref="Contract.Calendar"/>
    public static Field<Contract, SupportCalendar> Calendar { get; } =
        All.Of<SupportCalendar>(
            "effectivitycalendar",
            "Support Calendar",
            SupportCalendar.HoursOfWeek,
            c => c.Calendar,
            (c, v) => c.Calendar = v
        );

    /// <inheritdoc cref="Contract.TimeZone"/>
    public static Field<Contract, ZoneId> TimeZone { get; } =
        All.Of<ZoneId>("timezone", "Time Zone", 64, c => c.TimeZone, (c, v) => c.TimeZone = v!, Required);

    /// <inheritdoc cref="Contract.ActiveOn"/>
    public static Field<Contract, LocalDate> ActiveOn { get; } =
        All.Always("activeon", "Contract Start Date", c => c.ActiveOn, (c, v) => c.ActiveOn = v, Indexed);

    /// <inheritdoc cref="Contract.ExpiresOn"/>
    public static Field<Contract, LocalDate> ExpiresOn { get; } =
        All.Always("expireson", "Contract End Date", c => c.ExpiresOn, (c, v) => c.ExpiresOn = v, Indexed);

    /// <inheritdoc cref="Contract.DurationInDays"/>
    public static Field<Contract, int> DurationInDays { get; } =
        All.Value("duration", "Duration", c => c.DurationInDays, (c, v) => c.DurationInDays = v, traits: Derived);

    /// <inheritdoc cref="Contract.BillingStartOn"/>
    public static Field<Contract, LocalDate> BillingStartOn { get; } =
        All.Value("billingstarton", "Billing Start Date", c => c.BillingStartOn, (c, v) => c.BillingStartOn = v);

    /// <inheritdoc cref="Contract.BillingEndOn"/>
    public static Field<Contract, LocalDate> BillingEndOn { get; } =
        All.Value("billingendon", "Billing End Date", c => c.BillingEndOn, (c, v) => c.BillingEndOn = v);

    /// <inheritdoc cref="Contract.CancelOn"/>
    public static Field<Contract, LocalDate> CancelOn { get; } =
        All.Value("cancelon", "Cancellation Date", c => c.CancelOn, (c, v) => c.CancelOn = v, traits: ByCommand);

    /// <inheritdoc cref="Contract.Currency"/>
    public static Field<Contract, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v, traits: Required);

    /// <inheritdoc cref="Contract.ExchangeRate"/>
    public static Field<Contract, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", c => c.ExchangeRate, (c, v) => c.ExchangeRate = v, (0.0000000001m, 100_000_000_000m));

    /// <inheritdoc cref="Contract.TotalPrice"/>
    public static Field<Contract, decimal> TotalPrice { get; } =
        All.Amount("totalprice", "Total Price", c => c.TotalPrice, (c, v) => c.TotalPrice = v, Derived);

    /// <inheritdoc cref="Contract.TotalDiscount"/>
    public static Field<Contract, decimal> TotalDiscount { get; } =
        All.Amount("totaldiscount", "Total Discount", c => c.TotalDiscount, (c, v) => c.TotalDiscount = v, Derived);

    /// <inheritdoc cref="Contract.NetPrice"/>
    public static Field<Contract, decimal> NetPrice { get; } =
        All.Amount("netprice", "Net Price", c => c.NetPrice, (c, v) => c.NetPrice = v, Derived);

    /// <inheritdoc cref="Contract.Image"/>
    public static Field<Contract, Guid> Image { get; } = All.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Contract.Status"/>
    public static Field<Contract, ContractStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Contract.State"/>
    public static Field<Contract, ContractState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, Derived | Indexed);

    /// <inheritdoc cref="Contract.AdvancesOn"/>
    public static Field<Contract, Instant> AdvancesOn { get; } =
        All.Value("advanceson", "Advances On", c => c.AdvancesOn, (c, v) => c.AdvancesOn = v, traits: Derived | Indexed);

    /// <summary>The lines.</summary>
    public static PartList<Contract, ContractLine> Lines { get; } =
        new("contractdetail", c => c.Lines, (c, v) => c.PutLines(v), number => new ContractLine(number), ContractLineFields.All)
        {
            Label = "Contract Line",
        };
}
