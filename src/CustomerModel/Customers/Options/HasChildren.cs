using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>Whether a contact has children; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct HasChildren(int Code) : IOption<HasChildren>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static HasChildren DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("haschildrencode", (1, "Default Value"));

    /// <inheritdoc/>
    public static HasChildren From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
