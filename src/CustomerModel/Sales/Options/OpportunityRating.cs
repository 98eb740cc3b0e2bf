using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How likely a sale is.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct OpportunityRating(int Code) : IOption<OpportunityRating>
{
    /// <summary>Very likely.</summary>
    public static OpportunityRating Hot => new(1);

    /// <summary>Likely.</summary>
    public static OpportunityRating Warm => new(2);

    /// <summary>Not likely.</summary>
    public static OpportunityRating Cold => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("opportunityratingcode", (1, "Hot"), (2, "Warm"), (3, "Cold"));

    /// <inheritdoc/>
    public static OpportunityRating From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
