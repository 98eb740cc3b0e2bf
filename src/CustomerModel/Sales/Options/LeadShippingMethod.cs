using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How goods go to an address of a lead; Dynamics ships a placeholder, hosts register their own.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct LeadShippingMethod(int Code) : IOption<LeadShippingMethod>
{
    /// <summary>The placeholder.</summary>
    public static LeadShippingMethod DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("leadaddress_shippingmethodcode", (1, "Default Value"));

    /// <inheritdoc/>
    public static LeadShippingMethod From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
