namespace CustomerModel.Sales;

/// <summary>A document as it would be, priced but not taken yet.</summary>
internal readonly record struct DocumentDraft<TLine>(
    DomainError? Refusal,
    TLine[] Lines,
    PricedLine[] Priced,
    PriceTotals Totals,
    DocumentPricing Pricing
)
    where TLine : SalesLine;
