using System.Globalization;

namespace CustomerModel;

/// <summary>Who pays for the freight.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct FreightTerms(int Code) : IOption<FreightTerms>
{
    /// <summary>Free on board: the customer pays from the place of dispatch.</summary>
    public static FreightTerms Fob => new(1);

    /// <summary>The seller pays.</summary>
    public static FreightTerms NoCharge => new(2);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("address1_freighttermscode", (1, "FOB"), (2, "No Charge"));

    /// <inheritdoc/>
    public static FreightTerms From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
