namespace CustomerModel.Sales;

/// <summary>What rounding added to the parts of a document, so that parts and rounding always make the whole.</summary>
/// <param name="Detail">Detail amount less the net amounts that lines show.</param>
/// <param name="LineDiscount">Total line item discount less the discounts that count for it.</param>
/// <param name="Tax">Total tax less the taxes that lines show.</param>
/// <param name="PreFreight">Pre-freight amount less detail amount, plus header discount.</param>
/// <param name="Total">Total amount less pre-freight amount, freight and tax.</param>
public readonly record struct RoundingParts(decimal Detail, decimal LineDiscount, decimal Tax, decimal PreFreight, decimal Total);
