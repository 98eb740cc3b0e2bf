using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What a contact does in the account.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct AccountRole(int Code) : IOption<AccountRole>
{
    /// <summary>Decides what is bought.</summary>
    public static AccountRole DecisionMaker => new(1);

    /// <summary>Works there.</summary>
    public static AccountRole Employee => new(2);

    /// <summary>Is listened to by those who decide.</summary>
    public static AccountRole Influencer => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("accountrolecode", (1, "Decision Maker"), (2, "Employee"), (3, "Influencer"));

    /// <inheritdoc/>
    public static AccountRole From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
