namespace CustomerModel.Catalog;

// The plain attributes of price lists; Edit changes them through PriceListFields.
public sealed partial class PriceList
{
    /// <summary>What the price list is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>The first day it is meant for; <see langword="null"/>: since ever.</summary>
    public LocalDate? Begin { get; internal set; }

    /// <summary>The last day it is meant for; <see langword="null"/>: without end.</summary>
    public LocalDate? End { get; internal set; }

    /// <summary>The currency of every price in it; never changes.</summary>
    public Currency Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>Freight terms it is meant for.</summary>
    public PriceListFreightTerms? FreightTerms { get; internal set; }

    /// <summary>The way of paying it is meant for.</summary>
    public PriceListPaymentMethod? PaymentMethod { get; internal set; }

    /// <summary>The way of shipping it is meant for.</summary>
    public PriceListShippingMethod? ShippingMethod { get; internal set; }

    /// <summary>Active or inactive.</summary>
    public PriceListStatus Status { get; internal set; } = PriceListLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public CatalogState State { get; internal set; } = (CatalogState)PriceListLifecycle.Table.StateOf(PriceListLifecycle.Table.Initial);
}
