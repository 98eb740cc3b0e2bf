namespace CustomerModel.Sales;

/// <summary>What became of the quantity of a line; the three are together what was ordered.</summary>
/// <param name="Shipped">Units that were shipped.</param>
/// <param name="BackOrdered">Units that will be shipped later.</param>
/// <param name="Cancelled">Units that will not be shipped.</param>
public readonly record struct LineFulfilment(decimal Shipped, decimal BackOrdered = 0, decimal Cancelled = 0)
{
    /// <summary>All of it.</summary>
    public decimal Total => Shipped + BackOrdered + Cancelled;
}
