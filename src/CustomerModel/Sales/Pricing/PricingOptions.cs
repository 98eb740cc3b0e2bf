namespace CustomerModel.Sales;

/// <summary>How documents are priced; the defaults are those of Dynamics but for half away from zero.</summary>
public sealed record PricingOptions
{
    private const int FinestScale = 8;

    /// <summary>Two decimals, rounded line by line, half away from zero, tax typed on the lines.</summary>
    public static PricingOptions Default { get; } = new();

    /// <summary>Where amounts are rounded.</summary>
    public RoundingScope Rounding { get; init; }

    /// <summary>Decimals of every header amount, from 0 to 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more.</exception>
    public int Decimals
    {
        get;
        init => field = Checked(value);
    } = 2;

    /// <summary>Decimals of the amounts on lines, from 0 to 8; <see langword="null"/>: those of the header.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more.</exception>
    public int? LineDecimals
    {
        get;
        init => field = value is { } decimals ? Checked(decimals) : null;
    }

    /// <summary>Where an amount in the middle goes.</summary>
    public RoundingProfile Profile { get; init; }

    /// <summary>What a manual discount amount is taken from.</summary>
    public DiscountMethod DiscountMethod { get; init; }

    /// <summary>What the total line item discount is the sum of.</summary>
    public LineDiscountTotal LineDiscountTotal { get; init; }

    /// <summary>Where the tax comes from; freight is not taxed, and a header discount does not reduce the tax.</summary>
    public TaxMethod TaxMethod { get; init; }

    /// <summary>For what a computed tax is rounded; always for the group when nothing is rounded before the end.</summary>
    public TaxGranularity TaxGranularity { get; init; }

    /// <summary>The same options with the decimals of a currency's minor unit.</summary>
    public PricingOptions For(Currency currency) =>
        currency.MinorUnits is { } decimals && decimals != Decimals ? this with { Decimals = decimals } : this;

    internal bool IsTaxByGroup =>
        TaxMethod >= TaxMethod.ComputedExclusive && (TaxGranularity == TaxGranularity.RateGroup || Rounding == RoundingScope.End);

    internal decimal Round(decimal amount) => Profile.Round(amount, Decimals);

    private static int Checked(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, FinestScale);
        return decimals;
    }
}
