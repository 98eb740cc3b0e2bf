using System.Globalization;

namespace CustomerModel.Service;

/// <summary>How bad it is; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseSeverity(int Code) : IOption<CaseSeverity>
{
    /// <summary>The placeholder Dynamics ships.</summary>
    public static CaseSeverity DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("severitycode", (1, "Default Value"));

    /// <inheritdoc/>
    public static CaseSeverity From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
