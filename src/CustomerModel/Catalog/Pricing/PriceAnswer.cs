using CustomerModel.Sales;

namespace CustomerModel.Catalog;

/// <summary>The price of one unit, or why there is none, and how it came about.</summary>
public sealed class PriceAnswer
{
    private PriceAnswer(decimal? amount, PricingError error, PriceListItem? item, IReadOnlyList<PriceStep> trace) =>
        (Amount, Error, Item, Trace) = (amount, error, item, trace);

    /// <summary>The price in the currency that was asked for; <see langword="null"/> with an error.</summary>
    public decimal? Amount { get; }

    /// <summary>Why there is no price; <see cref="PricingError.None"/> when there is one.</summary>
    public PricingError Error { get; }

    /// <summary>The item it was taken from; <see langword="null"/> when no list names the product, or with an error.</summary>
    public PriceListItem? Item { get; }

    /// <summary>Every step in order; as far as it got, with an error.</summary>
    public IReadOnlyList<PriceStep> Trace { get; }

    /// <summary>The trace as text, a line for each step and one for the error.</summary>
    public override string ToString() =>
        string.Join('\n', Trace.Select(step => step.ToString()).Concat(Error == PricingError.None ? [] : [$"No price: {Error}"]));

    internal static PriceAnswer Of(PriceListItem? item, IReadOnlyList<PriceStep> trace) =>
        new(trace[^1].Result, PricingError.None, item, [.. trace]);

    internal static PriceAnswer None(PricingError error, IReadOnlyList<PriceStep> trace) => new(null, error, null, [.. trace]);
}
