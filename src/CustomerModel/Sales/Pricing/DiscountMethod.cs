namespace CustomerModel.Sales;

/// <summary>What a manual discount amount on a line is taken from; the default value is <see cref="LineItem"/>.</summary>
public enum DiscountMethod
{
    /// <summary>Once from the line.</summary>
    LineItem,

    /// <summary>From every unit of the line.</summary>
    PerUnit,
}
