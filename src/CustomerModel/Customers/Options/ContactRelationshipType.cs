using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What a contact is to us; the host defines the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ContactRelationshipType(int Code) : IOption<ContactRelationshipType>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static ContactRelationshipType DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("customertypecode", (1, "Default Value"));

    /// <inheritdoc/>
    public static ContactRelationshipType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
