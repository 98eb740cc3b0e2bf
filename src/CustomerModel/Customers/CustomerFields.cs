using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>The fields that accounts and contacts share; read them as <c>AccountFields.Website</c>, <c>ContactFields.Website</c>.</summary>
/// <typeparam name="TRecord">Account or contact.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
public abstract partial class CustomerFields<TRecord, TId>
    where TRecord : Customer<TId>
    where TId : struct, IEntityId<TId>
{
    private static readonly FieldList<TRecord> Shared = new();
    private static readonly bool IsAccount = typeof(TRecord) == typeof(Account);

    private protected CustomerFields() { }

    /// <inheritdoc cref="Customer{TId}.EmailAddress1"/>
    public static Field<TRecord, EmailAddress> EmailAddress1 { get; } =
        Shared.Of<EmailAddress>(
            "emailaddress1",
            "Email",
            100,
            c => c.EmailAddress1,
            (c, v) => c.EmailAddress1 = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Customer{TId}.EmailAddress2"/>
    public static Field<TRecord, EmailAddress> EmailAddress2 { get; } =
        Shared.Of<EmailAddress>("emailaddress2", "Email Address 2", 100, c => c.EmailAddress2, (c, v) => c.EmailAddress2 = v, Personal);

    /// <inheritdoc cref="Customer{TId}.EmailAddress3"/>
    public static Field<TRecord, EmailAddress> EmailAddress3 { get; } =
        Shared.Of<EmailAddress>("emailaddress3", "Email Address 3", 100, c => c.EmailAddress3, (c, v) => c.EmailAddress3 = v, Personal);

    /// <inheritdoc cref="Customer{TId}.Telephone1"/>
    public static Field<TRecord, PhoneNumber> Telephone1 { get; } =
        Shared.Of<PhoneNumber>(
            "telephone1",
            IsAccount ? "Main Phone" : "Business Phone",
            50,
            c => c.Telephone1,
            (c, v) => c.Telephone1 = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Customer{TId}.Telephone2"/>
    public static Field<TRecord, PhoneNumber> Telephone2 { get; } =
        Shared.Of<PhoneNumber>(
            "telephone2",
            IsAccount ? "Other Phone" : "Home Phone",
            50,
            c => c.Telephone2,
            (c, v) => c.Telephone2 = v,
            Personal
        );

    /// <inheritdoc cref="Customer{TId}.Telephone3"/>
    public static Field<TRecord, PhoneNumber> Telephone3 { get; } =
        Shared.Of<PhoneNumber>("telephone3", "Telephone 3", 50, c => c.Telephone3, (c, v) => c.Telephone3 = v, Personal);

    /// <inheritdoc cref="Customer{TId}.Fax"/>
    public static Field<TRecord, PhoneNumber> Fax { get; } =
        Shared.Of<PhoneNumber>("fax", "Fax", 50, c => c.Fax, (c, v) => c.Fax = v, Personal);

    /// <inheritdoc cref="Customer{TId}.Website"/>
    public static Field<TRecord, WebAddress> Website { get; } =
        Shared.Of<WebAddress>("websiteurl", "Website", 200, c => c.Website, (c, v) => c.Website = v, Searchable);

    /// <inheritdoc cref="Customer{TId}.FtpSite"/>
    public static Field<TRecord, WebAddress> FtpSite { get; } =
        Shared.Of<WebAddress>("ftpsiteurl", "FTP Site", 200, c => c.FtpSite, (c, v) => c.FtpSite = v);

    /// <inheritdoc cref="Customer{TId}.Description"/>
    public static Field<TRecord, string> Description { get; } =
        Shared.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v, Personal);

    /// <inheritdoc cref="Customer{TId}.Image"/>
    public static Field<TRecord, Guid> Image { get; } =
        Shared.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Customer{TId}.PreferredContactMethod"/>
    public static Field<TRecord, PreferredContactMethod> PreferredContactMethod { get; } =
        Shared.Option(
            "preferredcontactmethodcode",
            "Preferred Method of Contact",
            c => c.PreferredContactMethod,
            (c, v) => c.PreferredContactMethod = v
        );

    /// <inheritdoc cref="Customer{TId}.PreferredDay"/>
    public static Field<TRecord, PreferredDay> PreferredDay { get; } =
        Shared.Option("preferredappointmentdaycode", "Preferred Day", c => c.PreferredDay, (c, v) => c.PreferredDay = v);

    /// <inheritdoc cref="Customer{TId}.PreferredTime"/>
    public static Field<TRecord, PreferredTime> PreferredTime { get; } =
        Shared.Option("preferredappointmenttimecode", "Preferred Time", c => c.PreferredTime, (c, v) => c.PreferredTime = v);

    /// <inheritdoc cref="Customer{TId}.PreferredUser"/>
    public static Field<TRecord, UserId> PreferredUser { get; } =
        Shared.Value(
            "preferredsystemuserid",
            "Preferred User",
            c => c.PreferredUser,
            (c, v) => c.PreferredUser = v,
            targets: ["systemuser"]
        );

    /// <inheritdoc cref="Customer{TId}.PreferredService"/>
    public static Field<TRecord, ServiceId> PreferredService { get; } =
        Shared.Value(
            "preferredserviceid",
            "Preferred Service",
            c => c.PreferredService,
            (c, v) => c.PreferredService = v,
            targets: ["service"]
        );

    /// <inheritdoc cref="Customer{TId}.PreferredFacility"/>
    public static Field<TRecord, FacilityId> PreferredFacility { get; } =
        Shared.Value(
            "preferredequipmentid",
            "Preferred Facility/Equipment",
            c => c.PreferredFacility,
            (c, v) => c.PreferredFacility = v,
            targets: ["equipment"]
        );

    /// <inheritdoc cref="Customer{TId}.DoNotPhone"/>
    public static Field<TRecord, bool> DoNotPhone { get; } =
        Shared.Always("donotphone", "Do not allow Phone Calls", c => c.DoNotPhone, (c, v) => c.DoNotPhone = v, traits: Personal);

    /// <inheritdoc cref="Customer{TId}.DoNotFax"/>
    public static Field<TRecord, bool> DoNotFax { get; } =
        Shared.Always("donotfax", "Do not allow Faxes", c => c.DoNotFax, (c, v) => c.DoNotFax = v, traits: Personal);

    /// <inheritdoc cref="Customer{TId}.DoNotEmail"/>
    public static Field<TRecord, bool> DoNotEmail { get; } =
        Shared.Always("donotemail", "Do not allow Emails", c => c.DoNotEmail, (c, v) => c.DoNotEmail = v, traits: Personal);

    /// <inheritdoc cref="Customer{TId}.DoNotBulkEmail"/>
    public static Field<TRecord, bool> DoNotBulkEmail { get; } =
        Shared.Always(
            "donotbulkemail",
            "Do not allow Bulk Emails",
            c => c.DoNotBulkEmail,
            (c, v) => c.DoNotBulkEmail = v,
            traits: Personal
        );

    /// <inheritdoc cref="Customer{TId}.DoNotPostalMail"/>
    public static Field<TRecord, bool> DoNotPostalMail { get; } =
        Shared.Always("donotpostalmail", "Do not allow Mails", c => c.DoNotPostalMail, (c, v) => c.DoNotPostalMail = v, traits: Personal);

    /// <inheritdoc cref="Customer{TId}.DoNotBulkPostalMail"/>
    public static Field<TRecord, bool> DoNotBulkPostalMail { get; } =
        Shared.Always(
            "donotbulkpostalmail",
            "Do not allow Bulk Mails",
            c => c.DoNotBulkPostalMail,
            (c, v) => c.DoNotBulkPostalMail = v,
            traits: Personal
        );

    /// <inheritdoc cref="Customer{TId}.DoNotSendMarketing"/>
    public static Field<TRecord, bool> DoNotSendMarketing { get; } =
        Shared.Always(
            "donotsendmm",
            "Send Marketing Materials",
            c => c.DoNotSendMarketing,
            (c, v) => c.DoNotSendMarketing = v,
            traits: Personal
        );

    /// <inheritdoc cref="Customer{TId}.FollowEmail"/>
    public static Field<TRecord, bool> FollowEmail { get; } =
        Shared.Always("followemail", "Follow Email Activity", c => c.FollowEmail, (c, v) => c.FollowEmail = v);

    /// <inheritdoc cref="Customer{TId}.MarketingOnly"/>
    public static Field<TRecord, bool> MarketingOnly { get; } =
        Shared.Always("marketingonly", "Marketing Only", c => c.MarketingOnly, (c, v) => c.MarketingOnly = v);

    /// <inheritdoc cref="Customer{TId}.Currency"/>
    public static Field<TRecord, Currency> Currency { get; } =
        Shared.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v);

    /// <inheritdoc cref="Customer{TId}.ExchangeRate"/>
    public static Field<TRecord, decimal> ExchangeRate { get; } =
        Shared.Value("exchangerate", "Exchange Rate", c => c.ExchangeRate, (c, v) => c.ExchangeRate = v);

    /// <inheritdoc cref="Customer{TId}.CreditLimit"/>
    public static Field<TRecord, decimal> CreditLimit { get; } =
        Shared.Amount("creditlimit", "Credit Limit", c => c.CreditLimit, (c, v) => c.CreditLimit = v);

    /// <inheritdoc cref="Customer{TId}.CreditOnHold"/>
    public static Field<TRecord, bool> CreditOnHold { get; } =
        Shared.Always("creditonhold", "Credit Hold", c => c.CreditOnHold, (c, v) => c.CreditOnHold = v);

    /// <inheritdoc cref="Customer{TId}.Aging30"/>
    public static Field<TRecord, decimal> Aging30 { get; } =
        Shared.Amount("aging30", "Aging 30", c => c.Aging30, (c, v) => c.Aging30 = v, BySystem);

    /// <inheritdoc cref="Customer{TId}.Aging60"/>
    public static Field<TRecord, decimal> Aging60 { get; } =
        Shared.Amount("aging60", "Aging 60", c => c.Aging60, (c, v) => c.Aging60 = v, BySystem);

    /// <inheritdoc cref="Customer{TId}.Aging90"/>
    public static Field<TRecord, decimal> Aging90 { get; } =
        Shared.Amount("aging90", "Aging 90", c => c.Aging90, (c, v) => c.Aging90 = v, BySystem);

    /// <inheritdoc cref="Customer{TId}.PaymentTerms"/>
    public static Field<TRecord, PaymentTerms> PaymentTerms { get; } =
        Shared.Option("paymenttermscode", "Payment Terms", c => c.PaymentTerms, (c, v) => c.PaymentTerms = v);

    /// <inheritdoc cref="Customer{TId}.ShippingMethod"/>
    public static Field<TRecord, CustomerShippingMethod> ShippingMethod { get; } =
        Shared.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);

    /// <inheritdoc cref="Customer{TId}.CustomerSize"/>
    public static Field<TRecord, CustomerSize> CustomerSize { get; } =
        Shared.Option("customersizecode", "Customer Size", c => c.CustomerSize, (c, v) => c.CustomerSize = v);

    /// <inheritdoc cref="Customer{TId}.TerritoryCode"/>
    public static Field<TRecord, TerritoryCode> TerritoryCode { get; } =
        Shared.Option("territorycode", IsAccount ? "Territory Code" : "Territory", c => c.TerritoryCode, (c, v) => c.TerritoryCode = v);

    /// <inheritdoc cref="Customer{TId}.DefaultPriceList"/>
    public static Field<TRecord, PriceListId> DefaultPriceList { get; } =
        Shared.Value(
            "defaultpricelevelid",
            "Price List",
            c => c.DefaultPriceList,
            (c, v) => c.DefaultPriceList = v,
            targets: ["pricelevel"]
        );

    /// <inheritdoc cref="Customer{TId}.OriginatingLead"/>
    public static Field<TRecord, LeadId> OriginatingLead { get; } =
        Shared.Value(
            "originatingleadid",
            "Originating Lead",
            c => c.OriginatingLead,
            (c, v) => c.OriginatingLead = v,
            traits: ByCommand,
            targets: ["lead"]
        );

    /// <inheritdoc cref="Customer{TId}.Sla"/>
    public static Field<TRecord, SlaId> Sla { get; } = Shared.Value("slaid", "SLA", c => c.Sla, (c, v) => c.Sla = v, targets: ["sla"]);

    /// <inheritdoc cref="Customer{TId}.SlaInvoked"/>
    public static Field<TRecord, SlaId> SlaInvoked { get; } =
        Shared.Value("slainvokedid", "Last SLA applied", c => c.SlaInvoked, (c, v) => c.SlaInvoked = v, traits: BySystem, targets: ["sla"]);

    /// <inheritdoc cref="Customer{TId}.OnHoldTime"/>
    public static Field<TRecord, int> OnHoldTime { get; } =
        Shared.Value("onholdtime", "On Hold Time (Minutes)", c => c.OnHoldTime, (c, v) => c.OnHoldTime = v, traits: BySystem);

    /// <inheritdoc cref="Customer{TId}.LastOnHoldTime"/>
    public static Field<TRecord, Instant> LastOnHoldTime { get; } =
        Shared.Value("lastonholdtime", "Last On Hold Time", c => c.LastOnHoldTime, (c, v) => c.LastOnHoldTime = v, traits: BySystem);

    /// <inheritdoc cref="Customer{TId}.LastUsedInCampaign"/>
    public static Field<TRecord, Instant> LastUsedInCampaign { get; } =
        Shared.Value(
            "lastusedincampaign",
            "Last Date Included in Campaign",
            c => c.LastUsedInCampaign,
            (c, v) => c.LastUsedInCampaign = v,
            traits: BySystem
        );

    /// <inheritdoc cref="Customer{TId}.Merged"/>
    public static Field<TRecord, bool> Merged { get; } =
        Shared.Always("merged", "Merged", c => c.Merged, (c, v) => c.Merged = v, traits: ByCommand);

    /// <inheritdoc cref="Customer{TId}.Status"/>
    public static Field<TRecord, CustomerStatus> Status { get; } =
        Shared.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Customer{TId}.State"/>
    public static Field<TRecord, CustomerState> State { get; } =
        Shared.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, Derived | Indexed);

    /// <summary>The addresses of a party.</summary>
    public static PartList<TRecord, CustomerAddress> Addresses { get; } =
        new("customeraddress", c => c.Addresses, (c, v) => c.PutAddresses(v), number => new CustomerAddress(number), AddressFields.All)
        {
            Label = "Address",
        };

    /// <summary>How many addresses are also seen as fields of the party: two of an account, three of a contact.</summary>
    public static int InlineAddresses => IsAccount ? 2 : 3;

    /// <summary>A field of an inline address as a field of the party: <c>Address(1, AddressFields.City)</c> is <c>address1_city</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The party has no inline address of this number.</exception>
    public static Field<TRecord, TValue> Address<TValue>(int number, Field<CustomerAddress, TValue> field)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, InlineAddresses);
        var name = InlineName(number, field);
        return (Field<TRecord, TValue>)Inline.First(own => own.Name == name);
    }

    /// <summary>The shared fields and those of the inline addresses, for the list of a kind of customer to begin with.</summary>
    private protected static FieldList<TRecord> Begin()
    {
        var all = new FieldList<TRecord>();
        foreach (var field in Shared.Concat(Inline))
        {
            all.Add(field);
        }

        return all;
    }

    private static readonly Field<TRecord>[] Inline =
    [
        .. from number in Enumerable.Range(1, InlineAddresses)
        from field in AddressFields.All
        select field.OfPart(InlineName(number, field), Addresses, number),
    ];

    private protected static bool IsAmount(Field field) => field.ValueType == typeof(decimal) && field.Scale == 4;

    private static string InlineName(int number, Field field) =>
        field == AddressFields.AddressId ? $"address{number}_addressid" : $"address{number}_{field.Name}";
}
