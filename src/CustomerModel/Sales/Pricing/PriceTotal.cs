namespace CustomerModel.Sales;

/// <summary>An amount that can be explained.</summary>
public enum PriceTotal
{
    /// <summary>Everything together.</summary>
    TotalAmount,

    /// <summary>The detail amount.</summary>
    TotalLineItemAmount,

    /// <summary>Manual discounts of the lines.</summary>
    TotalLineItemDiscount,

    /// <summary>Line discounts and header discount.</summary>
    TotalDiscount,

    /// <summary>The pre-freight amount.</summary>
    TotalAmountLessFreight,

    /// <summary>The tax of all lines.</summary>
    TotalTax,
}
