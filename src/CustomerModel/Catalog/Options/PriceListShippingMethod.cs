using System.Globalization;

namespace CustomerModel.Catalog;

/// <summary>The way of shipping that a price list is meant for; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PriceListShippingMethod(int Code) : IOption<PriceListShippingMethod>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static PriceListShippingMethod DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("pricelevel_shippingmethodcode", (1, "Default Value"));

    /// <inheritdoc/>
    public static PriceListShippingMethod From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
