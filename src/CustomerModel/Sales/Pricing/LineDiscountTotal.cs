namespace CustomerModel.Sales;

/// <summary>What the total line item discount is the sum of; differs only with <see cref="DiscountMethod.PerUnit"/>.</summary>
public enum LineDiscountTotal
{
    /// <summary>What the lines were reduced by: base amounts less this are the detail amount.</summary>
    Reconciled,

    /// <summary>The amounts as they were entered, per unit or not.</summary>
    AsEntered,
}
