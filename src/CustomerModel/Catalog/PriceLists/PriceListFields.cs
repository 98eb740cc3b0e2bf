using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a price list.</summary>
public static class PriceListFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<PriceList> All { get; } = [];

    /// <inheritdoc cref="PriceList.Name"/>
    public static Field<PriceList, string> Name { get; } =
        All.Text("name", "Name", 100, l => l.Name, (l, v) => l.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="PriceList.Description"/>
    public static Field<PriceList, string> Description { get; } =
        All.Text("description", "Description", 2000, l => l.Description, (l, v) => l.Description = v);

    /// <inheritdoc cref="PriceList.Begin"/>
    public static Field<PriceList, LocalDate> Begin { get; } =
        All.Value("begindate", "Start Date", l => l.Begin, (l, v) => l.Begin = v, traits: Indexed);

    /// <inheritdoc cref="PriceList.End"/>
    public static Field<PriceList, LocalDate> End { get; } =
        All.Value("enddate", "End Date", l => l.End, (l, v) => l.End = v, traits: Indexed);

    /// <inheritdoc cref="PriceList.Currency"/>
    public static Field<PriceList, Currency> Currency { get; } =
        All.Always("transactioncurrencyid", "Currency", l => l.Currency, (l, v) => l.Currency = v, ByCommand | Indexed);

    /// <inheritdoc cref="PriceList.ExchangeRate"/>
    public static Field<PriceList, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", l => l.ExchangeRate, (l, v) => l.ExchangeRate = v);

    /// <inheritdoc cref="PriceList.FreightTerms"/>
    public static Field<PriceList, PriceListFreightTerms> FreightTerms { get; } =
        All.Option("freighttermscode", "Freight Terms", l => l.FreightTerms, (l, v) => l.FreightTerms = v);

    /// <inheritdoc cref="PriceList.PaymentMethod"/>
    public static Field<PriceList, PriceListPaymentMethod> PaymentMethod { get; } =
        All.Option("paymentmethodcode", "Payment Method", l => l.PaymentMethod, (l, v) => l.PaymentMethod = v);

    /// <inheritdoc cref="PriceList.ShippingMethod"/>
    public static Field<PriceList, PriceListShippingMethod> ShippingMethod { get; } =
        All.Option("shippingmethodcode", "Shipping Method", l => l.ShippingMethod, (l, v) => l.ShippingMethod = v);

    /// <inheritdoc cref="PriceList.Status"/>
    public static Field<PriceList, PriceListStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", l => l.Status, (l, v) => l.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="PriceList.State"/>
    public static Field<PriceList, CatalogState> State { get; } =
        All.Always("statecode", "Status", l => l.State, (l, v) => l.State = v, Derived | Indexed);

    /// <inheritdoc cref="PriceList.AdvancesOn"/>
    public static Field<PriceList, Instant> AdvancesOn { get; } =
        All.Value("advanceson", "Advances On", l => l.AdvancesOn, (l, v) => l.AdvancesOn = v, traits: Derived | Indexed);
}
