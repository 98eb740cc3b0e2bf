using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>Who owns the company.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct Ownership(int Code) : IOption<Ownership>
{
    /// <summary>Its shares are traded.</summary>
    public static Ownership Public => new(1);

    /// <summary>It is held privately.</summary>
    public static Ownership Private => new(2);

    /// <summary>Another company owns it.</summary>
    public static Ownership Subsidiary => new(3);

    /// <summary>None of these.</summary>
    public static Ownership Other => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("ownershipcode", (1, "Public"), (2, "Private"), (3, "Subsidiary"), (4, "Other"));

    /// <inheritdoc/>
    public static Ownership From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
