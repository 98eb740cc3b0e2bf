using System.Globalization;

namespace CustomerModel.Service;

/// <summary>What a line of a contract is counted in; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ServiceContractUnits(int Code) : IOption<ServiceContractUnits>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static ServiceContractUnits DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("servicecontractunitscode", (1, "Default Value"));

    /// <inheritdoc/>
    public static ServiceContractUnits From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
