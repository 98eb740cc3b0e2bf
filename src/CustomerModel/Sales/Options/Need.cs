using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How much a customer needs what we sell.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct Need(int Code) : IOption<Need>
{
    /// <summary>Cannot do without.</summary>
    public static Need MustHave => new(0);

    /// <summary>Would suffer without.</summary>
    public static Need ShouldHave => new(1);

    /// <summary>Would be better with.</summary>
    public static Need GoodToHave => new(2);

    /// <summary>Does not need it.</summary>
    public static Need NoNeed => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("need", (0, "Must have"), (1, "Should have"), (2, "Good to have"), (3, "No need"));

    /// <inheritdoc/>
    public static Need From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
