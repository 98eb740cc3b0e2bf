using System.Globalization;

namespace CustomerModel.Catalog;

/// <summary>What kind of thing a product is.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ProductType(int Code) : IOption<ProductType>
{
    /// <summary>Goods.</summary>
    public static ProductType SalesInventory => new(1);

    /// <summary>Charges of all kinds.</summary>
    public static ProductType MiscellaneousCharges => new(2);

    /// <summary>Work.</summary>
    public static ProductType Services => new(3);

    /// <summary>A fee whatever the effort.</summary>
    public static ProductType FlatFees => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("producttypecode", (1, "Sales Inventory"), (2, "Miscellaneous Charges"), (3, "Services"), (4, "Flat Fees"));

    /// <inheritdoc/>
    public static ProductType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
