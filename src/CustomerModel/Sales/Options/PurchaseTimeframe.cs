using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>When a customer will buy.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PurchaseTimeframe(int Code) : IOption<PurchaseTimeframe>
{
    /// <summary>At once.</summary>
    public static PurchaseTimeframe Immediate => new(0);

    /// <summary>In this quarter.</summary>
    public static PurchaseTimeframe ThisQuarter => new(1);

    /// <summary>In the next quarter.</summary>
    public static PurchaseTimeframe NextQuarter => new(2);

    /// <summary>In this year.</summary>
    public static PurchaseTimeframe ThisYear => new(3);

    /// <summary>Nobody knows.</summary>
    public static PurchaseTimeframe Unknown => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("purchasetimeframe", (0, "Immediate"), (1, "This Quarter"), (2, "Next Quarter"), (3, "This Year"), (4, "Unknown"));

    /// <inheritdoc/>
    public static PurchaseTimeframe From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
