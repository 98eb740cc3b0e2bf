using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of an entitlement.</summary>
public static class EntitlementFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Entitlement> All { get; } = [];

    /// <inheritdoc cref="Entitlement.Name"/>
    public static Field<Entitlement, string> Name { get; } =
        All.Text("name", "Entitlement Name", 100, e => e.Name, (e, v) => e.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Entitlement.Customer"/>
    public static Field<Entitlement, CustomerId> Customer { get; } =
        All.Value("customerid", "Customer", e => e.Customer, (e, v) => e.Customer = v, traits: Indexed, targets: ["account", "contact"]);

    /// <inheritdoc cref="Entitlement.EmailAddress"/>
    public static Field<Entitlement, string> EmailAddress { get; } =
        All.Text("emailaddress", "Email Address", 100, e => e.EmailAddress, (e, v) => e.EmailAddress = v, Personal);

    /// <inheritdoc cref="Entitlement.Description"/>
    public static Field<Entitlement, string> Description { get; } =
        All.Text("description", "Description", 2000, e => e.Description, (e, v) => e.Description = v);

    /// <inheritdoc cref="Entitlement.AllocationType"/>
    public static Field<Entitlement, AllocationType> AllocationType { get; } =
        All.Always("allocationtypecode", "Allocation Type", e => e.AllocationType, (e, v) => e.AllocationType = v);

    /// <inheritdoc cref="Entitlement.DecreaseRemainingOn"/>
    public static Field<Entitlement, DecreaseRemainingOn> DecreaseRemainingOn { get; } =
        All.Always("decreaseremainingon", "Decrease Remaining On", e => e.DecreaseRemainingOn, (e, v) => e.DecreaseRemainingOn = v);

    /// <inheritdoc cref="Entitlement.TotalTerms"/>
    public static Field<Entitlement, decimal> TotalTerms { get; } =
        All.Value(
            "totalterms",
            "Total Terms",
            e => e.TotalTerms,
            (e, v) => e.TotalTerms = v,
            EntitlementTerms.Total,
            scale: EntitlementTerms.Scale
        );

    /// <inheritdoc cref="Entitlement.UsedTerms"/>
    public static Field<Entitlement, int> UsedTerms { get; } =
        All.Always("usedterms", "Used Terms", e => e.UsedTerms, (e, v) => e.UsedTerms = v, ByCommand, EntitlementTerms.Used);

    /// <inheritdoc cref="Entitlement.RemainingTerms"/>
    public static Field<Entitlement, decimal> RemainingTerms { get; } =
        All.Value(
            "remainingterms",
            "Remaining Terms",
            e => e.RemainingTerms,
            (e, v) => e.RemainingTerms = v,
            EntitlementTerms.Remaining,
            scale: EntitlementTerms.Scale,
            traits: Derived
        );

    /// <inheritdoc cref="Entitlement.RestrictsCaseCreation"/>
    public static Field<Entitlement, bool> RestrictsCaseCreation { get; } =
        All.Always(
            "restrictcasecreation",
            "Restrict based on entitlement terms",
            e => e.RestrictsCaseCreation,
            (e, v) => e.RestrictsCaseCreation = v
        );

    /// <inheritdoc cref="Entitlement.TimeZone"/>
    public static Field<Entitlement, ZoneId> TimeZone { get; } =
        All.Of<ZoneId>("timezone", "Time Zone", 64, e => e.TimeZone, (e, v) => e.TimeZone = v!, Required);

    /// <inheritdoc cref="Entitlement.StartDate"/>
    public static Field<Entitlement, LocalDate> StartDate { get; } =
        All.Always("startdate", "Start Date", e => e.StartDate, (e, v) => e.StartDate = v, Indexed);

    /// <inheritdoc cref="Entitlement.EndDate"/>
    public static Field<Entitlement, LocalDate> EndDate { get; } =
        All.Always("enddate", "End Date", e => e.EndDate, (e, v) => e.EndDate = v, Indexed);

    /// <inheritdoc cref="Entitlement.AdvancesOn"/>
    public static Field<Entitlement, Instant> AdvancesOn { get; } =
        All.Value("advanceson", "Advances On", e => e.AdvancesOn, (e, v) => e.AdvancesOn = v, traits: Derived | Indexed);

    /// <inheritdoc cref="Entitlement.IsDefault"/>
    public static Field<Entitlement, bool> IsDefault { get; } =
        All.Always("isdefault", "Is Default", e => e.IsDefault, (e, v) => e.IsDefault = v, ByCommand);

    /// <inheritdoc cref="Entitlement.Sla"/>
    public static Field<Entitlement, SlaId> Sla { get; } =
        All.Value("slaid", "SLA", e => e.Sla, (e, v) => e.Sla = v, traits: Indexed, targets: ["sla"]);

    /// <inheritdoc cref="Entitlement.KnowledgeBaseAccess"/>
    public static Field<Entitlement, KnowledgeBaseAccess> KnowledgeBaseAccess { get; } =
        All.Value("kbaccesslevel", "KB Access Level", e => e.KnowledgeBaseAccess, (e, v) => e.KnowledgeBaseAccess = v);

    /// <inheritdoc cref="Entitlement.Template"/>
    public static Field<Entitlement, Guid> Template { get; } =
        All.Value("entitlementtemplateid", "Entitlement Template", e => e.Template, (e, v) => e.Template = v);

    /// <inheritdoc cref="Entitlement.Currency"/>
    public static Field<Entitlement, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", e => e.Currency, (e, v) => e.Currency = v);

    /// <inheritdoc cref="Entitlement.ExchangeRate"/>
    public static Field<Entitlement, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", e => e.ExchangeRate, (e, v) => e.ExchangeRate = v, (0.0000000001m, 100_000_000_000m));

    /// <inheritdoc cref="Entitlement.Status"/>
    public static Field<Entitlement, EntitlementStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", e => e.Status, (e, v) => e.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Entitlement.State"/>
    public static Field<Entitlement, EntitlementState> State { get; } =
        All.Always("statecode", "Status", e => e.State, (e, v) => e.State = v, Derived | Indexed);

    /// <summary>How its terms are split by what cases come in by.</summary>
    public static PartList<Entitlement, EntitlementChannel> Channels { get; } =
        new(
            "entitlementchannel",
            e => e.Channels,
            (e, v) => e.PutChannels(v),
            number => new EntitlementChannel(number),
            EntitlementChannelFields.All
        )
        {
            Label = "Entitlement Channel",
        };

    /// <summary>The products it covers.</summary>
    public static PartList<Entitlement, EntitlementProduct> Products { get; } =
        new(
            "entitlementproducts",
            e => e.Products,
            (e, v) => e.PutProducts(v),
            number => new EntitlementProduct(number),
            EntitlementProductFields.All
        )
        {
            Label = "Entitlement Product",
        };

    /// <summary>The contacts it holds for.</summary>
    public static PartList<Entitlement, EntitlementContact> Contacts { get; } =
        new(
            "entitlementcontacts",
            e => e.Contacts,
            (e, v) => e.PutContacts(v),
            number => new EntitlementContact(number),
            EntitlementContactFields.All
        )
        {
            Label = "Entitlement Contact",
        };
}
