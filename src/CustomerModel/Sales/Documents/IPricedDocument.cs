namespace CustomerModel.Sales;

/// <summary>A document whose totals follow from its lines by an engine and its options.</summary>
public interface IPricedDocument
{
    /// <summary>How the document is priced; a store does not keep it.</summary>
    DocumentPricing Pricing { get; }

    /// <summary>Goes by another engine or other options from now on; amounts stay as they are until the next change.</summary>
    void PriceBy(DocumentPricing pricing);

    /// <summary>Why the document cannot be priced anew, or <see langword="null"/>.</summary>
    DomainError? WhyNotPrice(ZonedDateTime now, DocumentPricing? pricing = null);

    /// <summary>Computes all amounts anew; totals that an import stated give way.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPrice"/>.</exception>
    void Price(ZonedDateTime now, DocumentPricing? pricing = null);

    /// <summary>Totals were stated by an import and do not follow from the lines.</summary>
    bool AreTotalsStated { get; }
}
