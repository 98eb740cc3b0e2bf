using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How likely a lead is to become a customer; carried to the rating of the opportunity.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct LeadRating(int Code) : IOption<LeadRating>
{
    /// <summary>Very likely.</summary>
    public static LeadRating Hot => new(1);

    /// <summary>Likely.</summary>
    public static LeadRating Warm => new(2);

    /// <summary>Not likely.</summary>
    public static LeadRating Cold => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("leadqualitycode", (1, "Hot"), (2, "Warm"), (3, "Cold"));

    /// <inheritdoc/>
    public static LeadRating From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
