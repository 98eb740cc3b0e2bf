using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>The gender of a contact as Dynamics ships it; hosts may add choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct Gender(int Code) : IOption<Gender>
{
    /// <summary>Code 1.</summary>
    public static Gender Male => new(1);

    /// <summary>Code 2.</summary>
    public static Gender Female => new(2);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("gendercode", (1, "Male"), (2, "Female"));

    /// <inheritdoc/>
    public static Gender From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
