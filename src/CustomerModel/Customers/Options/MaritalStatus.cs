using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>The marital status of a contact.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct MaritalStatus(int Code) : IOption<MaritalStatus>
{
    /// <summary>Never married.</summary>
    public static MaritalStatus Single => new(1);

    /// <summary>Married now.</summary>
    public static MaritalStatus Married => new(2);

    /// <summary>Married once, divorced.</summary>
    public static MaritalStatus Divorced => new(3);

    /// <summary>Married once, the spouse has died.</summary>
    public static MaritalStatus Widowed => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("familystatuscode", (1, "Single"), (2, "Married"), (3, "Divorced"), (4, "Widowed"));

    /// <inheritdoc/>
    public static MaritalStatus From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
