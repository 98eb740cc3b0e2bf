using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How goods go to an address of a competitor; Dynamics ships a placeholder, hosts register their own.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CompetitorShippingMethod(int Code) : IOption<CompetitorShippingMethod>
{
    /// <summary>The placeholder.</summary>
    public static CompetitorShippingMethod DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("competitoraddress_shippingmethodcode", (1, "Default Value"));

    /// <inheritdoc/>
    public static CompetitorShippingMethod From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
