namespace CustomerModel.Catalog;

// The plain attributes of products; Edit changes them through ProductFields.
public sealed partial class Product
{
    /// <summary>What the product is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The host's number for it, unique within the tenant whatever the case.</summary>
    public string Number { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>By itself, a family or a bundle; never changes.</summary>
    public ProductStructure Structure { get; internal set; } = ProductStructure.Product;

    /// <summary>What kind of thing it is.</summary>
    public ProductType? ProductType { get; internal set; }

    /// <summary>The family it belongs to; no family is above itself at any depth.</summary>
    public ProductId? Family { get; internal set; }

    /// <summary>The families above it, as a path; kept up by the system.</summary>
    public string? HierarchyPath { get; internal set; }

    /// <summary>The units it is counted in; a family has none.</summary>
    public UnitGroupId? UnitGroup { get; internal set; }

    /// <summary>The unit of its group it is counted in first.</summary>
    public UnitId? DefaultUnit { get; internal set; }

    /// <summary>Decimals a quantity of it may have, from 0 to 5.</summary>
    public int QuantityDecimals { get; internal set; }

    /// <summary>The currency of its amounts; needed as soon as there is one.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>What one default unit costs before any price list.</summary>
    public decimal? ListPrice { get; internal set; }

    /// <summary>What one default unit should cost us.</summary>
    public decimal? StandardCost { get; internal set; }

    /// <summary>What one default unit costs us now.</summary>
    public decimal? CurrentCost { get; internal set; }

    /// <summary>The price list to turn to when a document has none; it stays active.</summary>
    public PriceListId? DefaultPriceList { get; internal set; }

    /// <summary>The first day on which it is sold; <see langword="null"/>: since ever.</summary>
    public LocalDate? ValidFrom { get; internal set; }

    /// <summary>The last day on which it is sold; <see langword="null"/>: without end.</summary>
    public LocalDate? ValidTo { get; internal set; }

    /// <summary>A product that holds others, in the way before bundles.</summary>
    public bool IsKit { get; internal set; }

    /// <summary>Kept in stock.</summary>
    public bool IsStockItem { get; internal set; }

    /// <summary>How much is in stock.</summary>
    public decimal? QuantityOnHand { get; internal set; }

    /// <summary>Volume of one default unit.</summary>
    public decimal? StockVolume { get; internal set; }

    /// <summary>Weight of one default unit.</summary>
    public decimal? StockWeight { get; internal set; }

    /// <summary>Size, as written.</summary>
    public string? Size { get; internal set; }

    /// <summary>Where it is shown.</summary>
    public WebAddress? Url { get; internal set; }

    /// <summary>The subject it is filed under.</summary>
    public SubjectId? Subject { get; internal set; }

    /// <summary>Who supplies it.</summary>
    public string? SupplierName { get; internal set; }

    /// <summary>The vendor's number.</summary>
    public string? VendorId { get; internal set; }

    /// <summary>Who makes it.</summary>
    public string? VendorName { get; internal set; }

    /// <summary>The vendor's number for it.</summary>
    public string? VendorPartNumber { get; internal set; }

    /// <summary>Where the host keeps the picture.</summary>
    public Guid? Image { get; internal set; }
}
