using System.Globalization;

namespace CustomerModel.Service;

/// <summary>The stage of a case; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseStage(int Code) : IOption<CaseStage>
{
    /// <summary>The placeholder Dynamics ships.</summary>
    public static CaseStage DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("incidentstagecode", (1, "Default Value"));

    /// <inheritdoc/>
    public static CaseStage From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
