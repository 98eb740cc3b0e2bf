namespace CustomerModel.Sales;

// The plain attributes of a line.
public abstract partial record SalesLine
{
    /// <summary>The product of the catalogue; none on a write-in line.</summary>
    public ProductId? Product { get; internal set; }

    /// <summary>What is sold when it is no product of the catalogue.</summary>
    public string? WriteInProduct { get; internal set; }

    /// <summary>The name of the product when the line was made.</summary>
    public string? ProductName { get; internal set; }

    /// <summary>Whether this is a write-in line.</summary>
    public bool IsProductOverridden { get; internal set; }

    /// <summary>Whether the price was typed, so that the price list no longer moves it.</summary>
    public bool IsPriceOverridden { get; internal set; }

    /// <summary>The unit that is counted; none on a write-in line.</summary>
    public UnitId? Unit { get; internal set; }

    /// <summary>Decimals that the product and its selling option allow in the quantity; 0 for whole units.</summary>
    public int? QuantityDecimals { get; internal set; }

    /// <summary>How many units; negative for what comes back.</summary>
    public decimal Quantity { get; internal set; }

    /// <summary>Price of one unit.</summary>
    public decimal? PricePerUnit { get; internal set; }

    /// <summary>What the discount list takes off each unit; moves with the quantity only.</summary>
    public decimal? VolumeDiscount { get; internal set; }

    /// <summary>Discount as an amount, on the line or on each unit.</summary>
    public decimal? ManualDiscount { get; internal set; }

    /// <summary>Discount in points of the base amount; excludes an amount.</summary>
    public decimal? DiscountPercentage { get; internal set; }

    /// <summary>Tax, typed or computed.</summary>
    public decimal? Tax { get; internal set; }

    /// <summary>Tax rate in points, where tax is computed.</summary>
    public decimal? TaxRate { get; internal set; }

    /// <summary>Why it is taxed as it is.</summary>
    public TaxCategory TaxCategory { get; internal set; }

    /// <summary>Price less volume discount, times quantity.</summary>
    public decimal? BaseAmount { get; internal set; }

    /// <summary>Base amount less manual discount, plus tax.</summary>
    public decimal? ExtendedAmount { get; internal set; }

    /// <summary>Why the line has no amounts, if it has none.</summary>
    public PricingError PricingError { get; internal set; }

    /// <summary>Anything else.</summary>
    public string? Description { get; internal set; }

    /// <summary>Where the line stands when printed.</summary>
    public int? LineItemNumber { get; internal set; }

    /// <summary>Order within a bundle.</summary>
    public int? SequenceNumber { get; internal set; }

    /// <summary>Product, bundle or part of one.</summary>
    public LineProductType ProductType { get; internal set; } = LineProductType.Product;

    /// <summary>Number of the bundle's line that the line is part of.</summary>
    public int? ParentBundle { get; internal set; }

    /// <summary>What ties the product to its bundle.</summary>
    public Guid? ProductAssociation { get; internal set; }

    /// <summary>Whether the properties of the product are filled in.</summary>
    public PropertyConfiguration PropertyConfiguration { get; internal set; } = PropertyConfiguration.NotConfigured;
}
