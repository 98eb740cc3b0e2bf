using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Whether a customer has a budget.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct BudgetStatus(int Code) : IOption<BudgetStatus>
{
    /// <summary>None.</summary>
    public static BudgetStatus NoCommittedBudget => new(0);

    /// <summary>Perhaps.</summary>
    public static BudgetStatus MayBuy => new(1);

    /// <summary>There is one.</summary>
    public static BudgetStatus CanBuy => new(2);

    /// <summary>It is committed.</summary>
    public static BudgetStatus WillBuy => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("budgetstatus", (0, "No Committed Budget"), (1, "May Buy"), (2, "Can Buy"), (3, "Will Buy"));

    /// <inheritdoc/>
    public static BudgetStatus From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
