using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a product.</summary>
public static class ProductFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Product> All { get; } = [];

    /// <inheritdoc cref="Product.Name"/>
    public static Field<Product, string> Name { get; } =
        All.Text("name", "Name", 100, p => p.Name, (p, v) => p.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Product.Number"/>
    public static Field<Product, string> Number { get; } =
        All.Text("productnumber", "Product ID", 100, p => p.Number, (p, v) => p.Number = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Product.Description"/>
    public static Field<Product, string> Description { get; } =
        All.Text("description", "Description", 2000, p => p.Description, (p, v) => p.Description = v);

    /// <inheritdoc cref="Product.Structure"/>
    public static Field<Product, ProductStructure> Structure { get; } =
        All.Always("productstructure", "Product Structure", p => p.Structure, (p, v) => p.Structure = v, ByCommand | Indexed);

    /// <inheritdoc cref="Product.ProductType"/>
    public static Field<Product, ProductType> ProductType { get; } =
        All.Option("producttypecode", "Product Type", p => p.ProductType, (p, v) => p.ProductType = v, traits: Indexed);

    /// <inheritdoc cref="Product.Family"/>
    public static Field<Product, ProductId> Family { get; } =
        All.Value("parentproductid", "Parent", p => p.Family, (p, v) => p.Family = v, traits: ByCommand | Indexed, targets: ["product"]);

    /// <inheritdoc cref="Product.HierarchyPath"/>
    public static Field<Product, string> HierarchyPath { get; } =
        All.Text("hierarchypath", "Hierarchy Path", 450, p => p.HierarchyPath, (p, v) => p.HierarchyPath = v, BySystem);

    /// <inheritdoc cref="Product.UnitGroup"/>
    public static Field<Product, UnitGroupId> UnitGroup { get; } =
        All.Value(
            "defaultuomscheduleid",
            "Unit Group",
            p => p.UnitGroup,
            (p, v) => p.UnitGroup = v,
            traits: Indexed,
            targets: ["uomschedule"]
        );

    /// <inheritdoc cref="Product.DefaultUnit"/>
    public static Field<Product, UnitId> DefaultUnit { get; } =
        All.Value("defaultuomid", "Default Unit", p => p.DefaultUnit, (p, v) => p.DefaultUnit = v, targets: ["uom"]);

    /// <inheritdoc cref="Product.QuantityDecimals"/>
    public static Field<Product, int> QuantityDecimals { get; } =
        All.Always("quantitydecimal", "Decimals Supported", p => p.QuantityDecimals, (p, v) => p.QuantityDecimals = v, range: (0, 5));

    /// <inheritdoc cref="Product.Currency"/>
    public static Field<Product, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", p => p.Currency, (p, v) => p.Currency = v);

    /// <inheritdoc cref="Product.ExchangeRate"/>
    public static Field<Product, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", p => p.ExchangeRate, (p, v) => p.ExchangeRate = v);

    /// <inheritdoc cref="Product.ListPrice"/>
    public static Field<Product, decimal> ListPrice { get; } =
        All.Value("price", "List Price", p => p.ListPrice, (p, v) => p.ListPrice = v, (0, 1_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="Product.StandardCost"/>
    public static Field<Product, decimal> StandardCost { get; } =
        All.Value("standardcost", "Standard Cost", p => p.StandardCost, (p, v) => p.StandardCost = v, (0, 1_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="Product.CurrentCost"/>
    public static Field<Product, decimal> CurrentCost { get; } =
        All.Value("currentcost", "Current Cost", p => p.CurrentCost, (p, v) => p.CurrentCost = v, (0, 1_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="Product.DefaultPriceList"/>
    public static Field<Product, PriceListId> DefaultPriceList { get; } =
        All.Value(
            "pricelevelid",
            "Default Price List",
            p => p.DefaultPriceList,
            (p, v) => p.DefaultPriceList = v,
            traits: Indexed,
            targets: ["pricelevel"]
        );

    /// <inheritdoc cref="Product.ValidFrom"/>
    public static Field<Product, LocalDate> ValidFrom { get; } =
        All.Value("validfromdate", "Valid From", p => p.ValidFrom, (p, v) => p.ValidFrom = v);

    /// <inheritdoc cref="Product.ValidTo"/>
    public static Field<Product, LocalDate> ValidTo { get; } =
        All.Value("validtodate", "Valid To", p => p.ValidTo, (p, v) => p.ValidTo = v);

    /// <inheritdoc cref="Product.IsKit"/>
    public static Field<Product, bool> IsKit { get; } = All.Always("iskit", "Is Kit", p => p.IsKit, (p, v) => p.IsKit = v);

    /// <inheritdoc cref="Product.IsStockItem"/>
    public static Field<Product, bool> IsStockItem { get; } =
        All.Always("isstockitem", "Stock Item", p => p.IsStockItem, (p, v) => p.IsStockItem = v);

    /// <inheritdoc cref="Product.QuantityOnHand"/>
    public static Field<Product, decimal> QuantityOnHand { get; } =
        All.Value(
            "quantityonhand",
            "Quantity On Hand",
            p => p.QuantityOnHand,
            (p, v) => p.QuantityOnHand = v,
            (0, 1_000_000_000m),
            scale: 5
        );

    /// <inheritdoc cref="Product.StockVolume"/>
    public static Field<Product, decimal> StockVolume { get; } =
        All.Value("stockvolume", "Stock Volume", p => p.StockVolume, (p, v) => p.StockVolume = v, (0, 1_000_000_000m), scale: 5);

    /// <inheritdoc cref="Product.StockWeight"/>
    public static Field<Product, decimal> StockWeight { get; } =
        All.Value("stockweight", "Stock Weight", p => p.StockWeight, (p, v) => p.StockWeight = v, (0, 1_000_000_000m), scale: 5);

    /// <inheritdoc cref="Product.Size"/>
    public static Field<Product, string> Size { get; } = All.Text("size", "Size", 200, p => p.Size, (p, v) => p.Size = v);

    /// <inheritdoc cref="Product.Url"/>
    public static Field<Product, WebAddress> Url { get; } = All.Of<WebAddress>("producturl", "URL", 255, p => p.Url, (p, v) => p.Url = v);

    /// <inheritdoc cref="Product.Subject"/>
    public static Field<Product, SubjectId> Subject { get; } =
        All.Value("subjectid", "Subject", p => p.Subject, (p, v) => p.Subject = v, targets: ["subject"]);

    /// <inheritdoc cref="Product.SupplierName"/>
    public static Field<Product, string> SupplierName { get; } =
        All.Text("suppliername", "Supplier Name", 100, p => p.SupplierName, (p, v) => p.SupplierName = v);

    /// <inheritdoc cref="Product.VendorId"/>
    public static Field<Product, string> VendorId { get; } =
        All.Text("vendorid", "Vendor ID", 100, p => p.VendorId, (p, v) => p.VendorId = v);

    /// <inheritdoc cref="Product.VendorName"/>
    public static Field<Product, string> VendorName { get; } =
        All.Text("vendorname", "Vendor", 100, p => p.VendorName, (p, v) => p.VendorName = v);

    /// <inheritdoc cref="Product.VendorPartNumber"/>
    public static Field<Product, string> VendorPartNumber { get; } =
        All.Text("vendorpartnumber", "Vendor Name", 100, p => p.VendorPartNumber, (p, v) => p.VendorPartNumber = v);

    /// <inheritdoc cref="Product.Image"/>
    public static Field<Product, Guid> Image { get; } = All.Value("entityimageid", "Image", p => p.Image, (p, v) => p.Image = v);

    /// <inheritdoc cref="Product.Status"/>
    public static Field<Product, ProductStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", p => p.Status, (p, v) => p.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Product.State"/>
    public static Field<Product, ProductState> State { get; } =
        All.Always("statecode", "Status", p => p.State, (p, v) => p.State = v, Derived | Indexed);

    /// <summary>What bundles and kits hold.</summary>
    public static PartList<Product, BundleComponent> Components { get; } =
        new(
            "productassociation",
            p => p.Components,
            (p, v) => p.PutComponents(v),
            number => new BundleComponent(number),
            BundleComponentFields.All
        )
        {
            Label = "Product in Bundle",
        };

    internal static Field[] Amounts { get; } = [ListPrice, StandardCost, CurrentCost];
}
