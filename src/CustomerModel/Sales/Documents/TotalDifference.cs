namespace CustomerModel.Sales;

/// <summary>A total that an import stated and that does not follow from the lines.</summary>
/// <param name="Field">Logical name of the total.</param>
/// <param name="Stated">What the document says.</param>
/// <param name="Computed">What follows from its lines.</param>
public sealed record TotalDifference(string Field, decimal Stated, decimal Computed);
