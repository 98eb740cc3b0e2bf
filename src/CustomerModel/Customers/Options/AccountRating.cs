using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>A rating of accounts that the host defines.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct AccountRating(int Code) : IOption<AccountRating>
{
    /// <summary>The placeholder Dynamics ships; hosts add their own codes.</summary>
    public static AccountRating DefaultValue => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("accountratingcode", (1, "Default Value"));

    /// <inheritdoc/>
    public static AccountRating From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
