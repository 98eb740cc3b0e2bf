namespace CustomerModel.Sales;

/// <summary>For what a computed tax is computed and rounded; the default value is <see cref="Line"/>.</summary>
public enum TaxGranularity
{
    /// <summary>For each line.</summary>
    Line,

    /// <summary>For all lines of one rate and category together, then shared out to them.</summary>
    RateGroup,
}
