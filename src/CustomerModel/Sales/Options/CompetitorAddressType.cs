using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>What an address of a competitor is for; Dynamics ships a placeholder, hosts register their own.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CompetitorAddressType(int Code) : IOption<CompetitorAddressType>
{
    /// <summary>The placeholder.</summary>
    public static CompetitorAddressType DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("competitoraddress_addresstypecode", (1, "Default Value"));

    /// <inheritdoc/>
    public static CompetitorAddressType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
