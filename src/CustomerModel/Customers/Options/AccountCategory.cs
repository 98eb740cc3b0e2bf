using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>How the account is treated.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct AccountCategory(int Code) : IOption<AccountCategory>
{
    /// <summary>Served before others.</summary>
    public static AccountCategory PreferredCustomer => new(1);

    /// <summary>Served like everyone.</summary>
    public static AccountCategory Standard => new(2);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("accountcategorycode", (1, "Preferred Customer"), (2, "Standard"));

    /// <inheritdoc/>
    public static AccountCategory From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
