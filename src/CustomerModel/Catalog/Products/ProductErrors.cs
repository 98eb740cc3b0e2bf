namespace CustomerModel.Catalog;

/// <summary>Every reason a product can be refused for.</summary>
public static class ProductErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(ProductAction action, ProductStatus status) =>
        new("product.not-now", $"A product that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>A retired product is read-only.</summary>
    public static DomainError Retired { get; } = new("product.retired", "A retired product is read-only.");

    /// <summary>Only a product without family and a kit are sold again after they were retired.</summary>
    public static DomainError NotActivated { get; } =
        new("product.not-activated", "A retired bundle, family or member of a family is not activated.") { Fields = ["statuscode"] };

    /// <summary>Amounts need a currency (Dynamics: CurrencyCannotBeNullDueToNonNullMoneyFields).</summary>
    public static DomainError CurrencyMissing(IReadOnlyList<string> fields) =>
        new("product.currency-missing", "A product with amounts has a currency.") { Fields = [.. fields, "transactioncurrencyid"] };

    /// <summary>What is sold is counted in a unit of a group.</summary>
    public static DomainError UnitsMissing { get; } =
        new("product.units-missing", "A product has a unit group and a default unit of it.")
        {
            Fields = ["defaultuomid", "defaultuomscheduleid"],
        };

    /// <summary>The product ends before it begins.</summary>
    public static DomainError EndsBeforeItBegins(LocalDate end) =>
        new("product.ends-before-it-begins", "The last day lies before the first one.")
        {
            Fields = ["validfromdate", "validtodate"],
            Value = end,
        };

    /// <summary>A product in its own family, at any depth.</summary>
    public static DomainError FamilyLoop(ProductId family) =>
        new("product.family-loop", "The family stands below this product already.") { Fields = ["parentproductid"], Value = family };

    /// <summary>The parent of a product is a family.</summary>
    public static DomainError NoFamily(ProductId parent) =>
        new("product.no-family", "The parent of a product is a product family.") { Fields = ["parentproductid"], Value = parent };

    /// <summary>A product is sold while its family is.</summary>
    public static DomainError FamilyNotActive(ProductId family) =>
        new("product.family-not-active", "The product family is not published.") { Fields = ["parentproductid"], Value = family };

    /// <summary>What a bundle holds, and the family of a product, change before it is published or while it is revised.</summary>
    public static DomainError NotInRevision { get; } =
        new("product.not-in-revision", "Revise the product first.") { Fields = ["statuscode"] };

    /// <summary>Only a bundle or a kit holds products.</summary>
    public static DomainError NoBundle { get; } =
        new("product.no-bundle", "The product is neither a bundle nor a kit.") { Fields = ["productstructure"] };

    /// <summary>A bundle holds so many products and no more.</summary>
    public static DomainError BundleFull(int most) =>
        new("product.bundle-full", "The bundle holds as many products as it may.") { Value = most };

    /// <summary>A bundle holds a product once, in a quantity.</summary>
    public static DomainError ComponentTwice(ProductId product) =>
        new("product.component-twice", "The bundle holds the product already.") { Fields = ["associatedproduct"], Value = product };

    /// <summary>The bundle holds nothing under this number.</summary>
    public static DomainError ComponentMissing(int number) =>
        new("product.component-missing", "The bundle holds nothing under this number.") { Value = number };

    /// <summary>A bundle or kit holds itself, at any depth.</summary>
    public static DomainError ContainsItself(ProductId product) =>
        new("product.contains-itself", "The bundle would hold itself.") { Fields = ["associatedproduct"], Value = product };

    /// <summary>A bundle holds what is sold: no family, nothing retired.</summary>
    public static DomainError ComponentNotSold(ProductId product) =>
        new("product.component-not-sold", "A product family or a retired product is not part of a bundle.")
        {
            Fields = ["associatedproduct"],
            Value = product,
        };

    /// <summary>What an active bundle holds is not retired.</summary>
    public static DomainError InActiveBundle(ProductId bundle) =>
        new("product.in-active-bundle", "The product is part of an active bundle.") { Fields = ["statuscode"], Value = bundle };

    /// <summary>A bundle holds more than nothing of a product.</summary>
    public static DomainError QuantityNotPositive(decimal quantity) =>
        new("product.quantity-not-positive", "The quantity in a bundle is above zero.") { Fields = ["quantity"], Value = quantity };

    /// <summary>The quantity has more decimals than the product (Dynamics: ProductInvalidQuantityDecimal).</summary>
    public static DomainError QuantityDecimals(Quantity quantity) =>
        new("product.quantity-decimals", "The quantity has more decimals than the product supports.")
        {
            Fields = ["quantity"],
            Value = quantity,
        };

    /// <summary>Only what is active, no family and valid on the day is sold.</summary>
    public static DomainError NotSellable(ProductStatus status) =>
        new("product.not-sellable", "The product is not for sale.") { Fields = ["statuscode"], Value = status };

    /// <summary>The day lies outside the time in which the product is sold.</summary>
    public static DomainError NotValid(LocalDate day) =>
        new("product.not-valid", "The product is not sold on this day.") { Fields = ["validfromdate", "validtodate"], Value = day };
}
