namespace CustomerModel.Sales;

/// <summary>Turns prices and quantities into amounts; a host may put its own in place of <see cref="PricingEngine"/>.</summary>
/// <remarks>A pure function: the same document and options give the same amounts, and nothing is remembered.</remarks>
public interface IPricingEngine
{
    /// <summary>Prices a document into buffers of the caller.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="header">All else.</param>
    /// <param name="options">How.</param>
    /// <param name="priced">One for each line, overwritten.</param>
    /// <param name="totals">The totals; nothing when the document cannot be priced.</param>
    /// <returns>Why it cannot be priced, or <see langword="null"/>; a line that lacks a price is no such reason but has its error.</returns>
    /// <exception cref="ArgumentException">There are fewer priced lines than lines.</exception>
    DomainError? Price(
        ReadOnlySpan<PricingLine> lines,
        in PricingHeader header,
        PricingOptions options,
        Span<PricedLine> priced,
        out PriceTotals totals
    );

    /// <summary>How a total comes about, down to the lines.</summary>
    /// <remarks>
    /// An engine with formulas of its own tells them here. One that does not is told in the terms of <see cref="PricingEngine"/>
    /// with its own amounts; what those terms do not account for is named as the engine's.
    /// </remarks>
    /// <param name="lines">The lines.</param>
    /// <param name="header">All else.</param>
    /// <param name="options">How.</param>
    /// <param name="total">Which total.</param>
    /// <exception cref="RefusedException">The document cannot be priced.</exception>
    PriceStep Explain(IReadOnlyList<PricingLine> lines, in PricingHeader header, PricingOptions options, PriceTotal total) =>
        new PriceExplanation(lines, header, options, this).Explain(total);
}
