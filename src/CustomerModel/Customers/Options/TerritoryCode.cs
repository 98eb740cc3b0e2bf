using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>The sales area as a plain code; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct TerritoryCode(int Code) : IOption<TerritoryCode>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static TerritoryCode DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("territorycode", (1, "Default Value"));

    /// <inheritdoc/>
    public static TerritoryCode From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
