using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields that all sales documents share; read them as <c>QuoteFields.TotalAmount</c>.</summary>
/// <typeparam name="TRecord">The document.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TLine">Its kind of line.</typeparam>
public abstract class SalesDocumentFields<TRecord, TId, TLine>
    where TRecord : SalesDocument<TId, TLine>
    where TId : struct, IEntityId<TId>
    where TLine : SalesLine
{
    private static readonly FieldList<TRecord> Shared = [];

    private protected SalesDocumentFields() { }

    /// <summary>Contacts who have to do with the document besides its customer.</summary>
    public static PartList<TRecord, DocumentContact> Contacts { get; } =
        new(
            typeof(TRecord) == typeof(Opportunity) ? "contactopportunities"
                : typeof(TRecord) == typeof(Quote) ? "contactquotes"
                : typeof(TRecord) == typeof(Order) ? "contactorders"
                : "contactinvoices",
            c => c.Contacts,
            (c, v) => c.PutContacts(v),
            number => new DocumentContact(number),
            DocumentContactFields.All
        )
        {
            Label = "Contact",
        };

    /// <inheritdoc cref="SalesDocument{TId, TLine}.Name"/>
    public static Field<TRecord, string> Name { get; } =
        Shared.Text(
            "name",
            typeof(TRecord) == typeof(Opportunity) ? "Topic" : "Name",
            300,
            c => c.Name,
            (c, v) => c.Name = v!,
            Required | Indexed | Searchable
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.Description"/>
    public static Field<TRecord, string> Description { get; } =
        Shared.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.EmailAddress"/>
    public static Field<TRecord, string> EmailAddress { get; } =
        Shared.Text("emailaddress", "Email Address", 100, c => c.EmailAddress, (c, v) => c.EmailAddress = v, Personal);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.Customer"/>
    public static Field<TRecord, CustomerId> Customer { get; } =
        Shared.Value("customerid", "Customer", c => c.Customer, (c, v) => c.Customer = v, traits: Indexed, targets: ["account", "contact"]);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.PriceList"/>
    public static Field<TRecord, PriceListId> PriceList { get; } =
        Shared.Value("pricelevelid", "Price List", c => c.PriceList, (c, v) => c.PriceList = v, traits: ByCommand, targets: ["pricelevel"]);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.Currency"/>
    public static Field<TRecord, Currency> Currency { get; } =
        Shared.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v, traits: Required);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.ExchangeRate"/>
    public static Field<TRecord, decimal> ExchangeRate { get; } =
        Shared.Value("exchangerate", "Exchange Rate", c => c.ExchangeRate, (c, v) => c.ExchangeRate = v, (0.0000000001m, 100_000_000_000m));

    /// <inheritdoc cref="SalesDocument{TId, TLine}.DiscountPercentage"/>
    public static Field<TRecord, decimal> DiscountPercentage { get; } =
        Shared.Value(
            "discountpercentage",
            "Discount (%)",
            c => c.DiscountPercentage,
            (c, v) => c.DiscountPercentage = v,
            (0m, 100m),
            scale: 6
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.DiscountAmount"/>
    public static Field<TRecord, decimal> DiscountAmount { get; } =
        Shared.Value(
            "discountamount",
            "Discount Amount",
            c => c.DiscountAmount,
            (c, v) => c.DiscountAmount = v,
            (0m, 1_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.FreightAmount"/>
    public static Field<TRecord, decimal> FreightAmount { get; } =
        Shared.Value(
            "freightamount",
            "Freight Amount",
            c => c.FreightAmount,
            (c, v) => c.FreightAmount = v,
            (0m, 1_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.HeaderTax"/>
    public static Field<TRecord, decimal> HeaderTax { get; } =
        Shared.Value(
            "headertax",
            "Header Tax",
            c => c.HeaderTax,
            (c, v) => c.HeaderTax = v,
            (-1_000_000_000_000m, 1_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalLineItemAmount"/>
    public static Field<TRecord, decimal> TotalLineItemAmount { get; } =
        Shared.Value(
            "totallineitemamount",
            "Total Detail Amount",
            c => c.TotalLineItemAmount,
            (c, v) => c.TotalLineItemAmount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalLineItemDiscount"/>
    public static Field<TRecord, decimal> TotalLineItemDiscount { get; } =
        Shared.Value(
            "totallineitemdiscountamount",
            "Total Line Item Discount Amount",
            c => c.TotalLineItemDiscount,
            (c, v) => c.TotalLineItemDiscount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalDiscount"/>
    public static Field<TRecord, decimal> TotalDiscount { get; } =
        Shared.Value(
            "totaldiscountamount",
            "Total Discount Amount",
            c => c.TotalDiscount,
            (c, v) => c.TotalDiscount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalAmountLessFreight"/>
    public static Field<TRecord, decimal> TotalAmountLessFreight { get; } =
        Shared.Value(
            "totalamountlessfreight",
            "Total Pre-Freight Amount",
            c => c.TotalAmountLessFreight,
            (c, v) => c.TotalAmountLessFreight = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalTax"/>
    public static Field<TRecord, decimal> TotalTax { get; } =
        Shared.Value(
            "totaltax",
            "Total Tax",
            c => c.TotalTax,
            (c, v) => c.TotalTax = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.TotalAmount"/>
    public static Field<TRecord, decimal> TotalAmount { get; } =
        Shared.Value(
            "totalamount",
            "Total Amount",
            c => c.TotalAmount,
            (c, v) => c.TotalAmount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="SalesDocument{TId, TLine}.PricingError"/>
    public static Field<TRecord, PricingError> PricingError { get; } =
        Shared.Always("pricingerrorcode", "Pricing Error", c => c.PricingError, (c, v) => c.PricingError = v, traits: Derived);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.AreTotalsStated"/>
    public static Field<TRecord, bool> AreTotalsStated { get; } =
        Shared.Always("totalsstated", "Totals Are Stated", c => c.AreTotalsStated, (c, v) => c.AreTotalsStated = v, traits: ByCommand);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.Sla"/>
    public static Field<TRecord, SlaId> Sla { get; } = Shared.Value("slaid", "SLA", c => c.Sla, (c, v) => c.Sla = v, targets: ["sla"]);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.SlaInvoked"/>
    public static Field<TRecord, SlaId> SlaInvoked { get; } =
        Shared.Value("slainvokedid", "Last SLA applied", c => c.SlaInvoked, (c, v) => c.SlaInvoked = v, traits: BySystem, targets: ["sla"]);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.OnHoldTime"/>
    public static Field<TRecord, int> OnHoldTime { get; } =
        Shared.Value("onholdtime", "On Hold Time (Minutes)", c => c.OnHoldTime, (c, v) => c.OnHoldTime = v, traits: BySystem);

    /// <inheritdoc cref="SalesDocument{TId, TLine}.LastOnHoldTime"/>
    public static Field<TRecord, Instant> LastOnHoldTime { get; } =
        Shared.Value("lastonholdtime", "Last On Hold Time", c => c.LastOnHoldTime, (c, v) => c.LastOnHoldTime = v, traits: BySystem);

    /// <summary>The shared fields, for the list of a kind of document to begin with.</summary>
    private protected static FieldList<TRecord> Begin()
    {
        var all = new FieldList<TRecord>();
        foreach (var field in Shared)
        {
            all.Add(field);
        }

        return all;
    }
}
