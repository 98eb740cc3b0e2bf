namespace CustomerModel.Sales;

/// <summary>Every reason a line can be refused for as a whole.</summary>
public static class LineErrors
{
    /// <summary>A product of the catalogue and a write-in text (Dynamics: CannotSpecifyBothProductAndProductDesc).</summary>
    public static DomainError BothProductAndWriteIn { get; } =
        new("line.both-product-and-write-in", "A line is for a product of the catalogue or a write-in one, not both.")
        {
            Fields = ["productid", "productdescription"],
        };

    /// <summary>A unit and a write-in text (Dynamics: CannotSpecifyBothUomAndProductDesc).</summary>
    public static DomainError BothUnitAndWriteIn { get; } =
        new("line.both-unit-and-write-in", "A write-in product has no unit.") { Fields = ["uomid", "productdescription"] };

    /// <summary>A write-in line without its text.</summary>
    public static DomainError WriteInMissing { get; } =
        new("line.write-in-missing", "A write-in line says what is sold.") { Fields = ["productdescription"] };

    /// <summary>A write-in line without its price.</summary>
    public static DomainError PriceMissing { get; } =
        new("line.price-missing", "A write-in line has a price.") { Fields = ["priceperunit"] };

    /// <summary>A line for no product.</summary>
    public static DomainError ProductMissing { get; } =
        new("line.product-missing", "A line is for a product of the catalogue or a write-in one.") { Fields = ["productid"] };

    /// <summary>A product without the unit it is counted in.</summary>
    public static DomainError UnitMissing { get; } = new("line.unit-missing", "A product is counted in a unit.") { Fields = ["uomid"] };

    /// <summary>The unit belongs to another unit group than the product's (Dynamics: ProductInvalidUnit, UnitNotInSchedule).</summary>
    public static DomainError UnitOfAnotherGroup(UnitId unit) =>
        new("line.unit-of-another-group", "The unit is not in the unit group of the product.") { Fields = ["uomid"], Value = unit };

    /// <summary>More decimals than product and selling option allow (Dynamics: ProductInvalidQuantityDecimal).</summary>
    public static DomainError QuantityDecimals(int decimals, decimal quantity) =>
        new("line.quantity-decimals", $"The quantity has more than {decimals} decimals.") { Fields = ["quantity"], Value = quantity };

    /// <summary>A manual discount as amount and percentage at once.</summary>
    public static DomainError AmountAndPercentage { get; } =
        new("line.amount-and-percentage", "A manual discount is an amount or a percentage, not both.")
        {
            Fields = ["manualdiscountamount", "manualdiscountpercentage"],
        };
}
