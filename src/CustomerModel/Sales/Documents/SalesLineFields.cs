using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields that lines of every document share; read them as <c>QuoteLineFields.Quantity</c>.</summary>
/// <typeparam name="TLine">The kind of line.</typeparam>
public abstract class SalesLineFields<TLine>
    where TLine : SalesLine
{
    private static readonly FieldList<TLine> Shared = [];

    private protected SalesLineFields() { }

    /// <inheritdoc cref="SalesLine.Product"/>
    public static Field<TLine, ProductId> Product { get; } =
        Shared.Value("productid", "Existing Product", c => c.Product, (c, v) => c.Product = v, traits: Indexed, targets: ["product"]);

    /// <inheritdoc cref="SalesLine.WriteInProduct"/>
    public static Field<TLine, string> WriteInProduct { get; } =
        Shared.Text("productdescription", "Write-In Product", 500, c => c.WriteInProduct, (c, v) => c.WriteInProduct = v);

    /// <inheritdoc cref="SalesLine.ProductName"/>
    public static Field<TLine, string> ProductName { get; } =
        Shared.Text("productname", "Product Name", 500, c => c.ProductName, (c, v) => c.ProductName = v);

    /// <inheritdoc cref="SalesLine.IsProductOverridden"/>
    public static Field<TLine, bool> IsProductOverridden { get; } =
        Shared.Always(
            "isproductoverridden",
            "Select Product",
            c => c.IsProductOverridden,
            (c, v) => c.IsProductOverridden = v,
            traits: ByCommand
        );

    /// <inheritdoc cref="SalesLine.IsPriceOverridden"/>
    public static Field<TLine, bool> IsPriceOverridden { get; } =
        Shared.Always("ispriceoverridden", "Pricing", c => c.IsPriceOverridden, (c, v) => c.IsPriceOverridden = v);

    /// <inheritdoc cref="SalesLine.Unit"/>
    public static Field<TLine, UnitId> Unit { get; } = Shared.Value("uomid", "Unit", c => c.Unit, (c, v) => c.Unit = v, targets: ["uom"]);

    /// <inheritdoc cref="SalesLine.QuantityDecimals"/>
    public static Field<TLine, int> QuantityDecimals { get; } =
        Shared.Value("quantitydecimal", "Decimals Supported", c => c.QuantityDecimals, (c, v) => c.QuantityDecimals = v, (0, 5));

    /// <inheritdoc cref="SalesLine.Quantity"/>
    public static Field<TLine, decimal> Quantity { get; } =
        Shared.Always(
            "quantity",
            "Quantity",
            c => c.Quantity,
            (c, v) => c.Quantity = v,
            range: (-100_000_000_000m, 100_000_000_000m),
            scale: 5
        );

    /// <inheritdoc cref="SalesLine.PricePerUnit"/>
    public static Field<TLine, decimal> PricePerUnit { get; } =
        Shared.Value(
            "priceperunit",
            "Price Per Unit",
            c => c.PricePerUnit,
            (c, v) => c.PricePerUnit = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 8
        );

    /// <inheritdoc cref="SalesLine.VolumeDiscount"/>
    public static Field<TLine, decimal> VolumeDiscount { get; } =
        Shared.Value(
            "volumediscountamount",
            "Volume Discount",
            c => c.VolumeDiscount,
            (c, v) => c.VolumeDiscount = v,
            (0m, 922_337_203_685_477m),
            scale: 8
        );

    /// <inheritdoc cref="SalesLine.ManualDiscount"/>
    public static Field<TLine, decimal> ManualDiscount { get; } =
        Shared.Value(
            "manualdiscountamount",
            "Manual Discount",
            c => c.ManualDiscount,
            (c, v) => c.ManualDiscount = v,
            (0m, 1_000_000_000_000m),
            scale: 8
        );

    /// <inheritdoc cref="SalesLine.DiscountPercentage"/>
    public static Field<TLine, decimal> DiscountPercentage { get; } =
        Shared.Value(
            "manualdiscountpercentage",
            "Manual Discount (%)",
            c => c.DiscountPercentage,
            (c, v) => c.DiscountPercentage = v,
            (0m, 100m),
            scale: 6
        );

    /// <inheritdoc cref="SalesLine.Tax"/>
    public static Field<TLine, decimal> Tax { get; } =
        Shared.Value("tax", "Tax", c => c.Tax, (c, v) => c.Tax = v, (-1_000_000_000_000m, 1_000_000_000_000m), scale: 8);

    /// <inheritdoc cref="SalesLine.TaxRate"/>
    public static Field<TLine, decimal> TaxRate { get; } =
        Shared.Value("taxrate", "Tax Rate (%)", c => c.TaxRate, (c, v) => c.TaxRate = v, (0m, 1_000m), scale: 6);

    /// <inheritdoc cref="SalesLine.TaxCategory"/>
    public static Field<TLine, TaxCategory> TaxCategory { get; } =
        Shared.Always("taxcategory", "Tax Category", c => c.TaxCategory, (c, v) => c.TaxCategory = v);

    /// <inheritdoc cref="SalesLine.BaseAmount"/>
    public static Field<TLine, decimal> BaseAmount { get; } =
        Shared.Value(
            "baseamount",
            "Amount",
            c => c.BaseAmount,
            (c, v) => c.BaseAmount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 8,
            traits: Derived
        );

    /// <inheritdoc cref="SalesLine.ExtendedAmount"/>
    public static Field<TLine, decimal> ExtendedAmount { get; } =
        Shared.Value(
            "extendedamount",
            "Extended Amount",
            c => c.ExtendedAmount,
            (c, v) => c.ExtendedAmount = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 8,
            traits: Derived
        );

    /// <inheritdoc cref="SalesLine.PricingError"/>
    public static Field<TLine, PricingError> PricingError { get; } =
        Shared.Always("pricingerrorcode", "Pricing Error", c => c.PricingError, (c, v) => c.PricingError = v);

    /// <inheritdoc cref="SalesLine.Description"/>
    public static Field<TLine, string> Description { get; } =
        Shared.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v);

    /// <inheritdoc cref="SalesLine.LineItemNumber"/>
    public static Field<TLine, int> LineItemNumber { get; } =
        Shared.Value("lineitemnumber", "Line Item Number", c => c.LineItemNumber, (c, v) => c.LineItemNumber = v, (0, 1_000_000_000));

    /// <inheritdoc cref="SalesLine.SequenceNumber"/>
    public static Field<TLine, int> SequenceNumber { get; } =
        Shared.Value("sequencenumber", "Sequence Number", c => c.SequenceNumber, (c, v) => c.SequenceNumber = v);

    /// <inheritdoc cref="SalesLine.ProductType"/>
    public static Field<TLine, LineProductType> ProductType { get; } =
        Shared.Always("producttypecode", "Product type", c => c.ProductType, (c, v) => c.ProductType = v);

    /// <inheritdoc cref="SalesLine.ParentBundle"/>
    public static Field<TLine, int> ParentBundle { get; } =
        Shared.Value("parentbundleid", "Parent Bundle", c => c.ParentBundle, (c, v) => c.ParentBundle = v);

    /// <inheritdoc cref="SalesLine.ProductAssociation"/>
    public static Field<TLine, Guid> ProductAssociation { get; } =
        Shared.Value("productassociationid", "Bundle Item Association", c => c.ProductAssociation, (c, v) => c.ProductAssociation = v);

    /// <inheritdoc cref="SalesLine.PropertyConfiguration"/>
    public static Field<TLine, PropertyConfiguration> PropertyConfiguration { get; } =
        Shared.Always(
            "propertyconfigurationstatus",
            "Property Configuration",
            c => c.PropertyConfiguration,
            (c, v) => c.PropertyConfiguration = v
        );

    /// <summary>The shared fields, for the list of a kind of line to begin with.</summary>
    private protected static FieldList<TLine> Begin()
    {
        var all = new FieldList<TLine>();
        foreach (var field in Shared)
        {
            all.Add(field);
        }

        return all;
    }
}
