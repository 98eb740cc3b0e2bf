using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>The process a sale follows; Dynamics ships a placeholder, hosts register their own.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct SalesStageCode(int Code) : IOption<SalesStageCode>
{
    /// <summary>The placeholder.</summary>
    public static SalesStageCode Default => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("salesstagecode", (1, "Default Value"));

    /// <inheritdoc/>
    public static SalesStageCode From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
