using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>When a sale will close.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct Timeline(int Code) : IOption<Timeline>
{
    /// <summary>At once.</summary>
    public static Timeline Immediate => new(0);

    /// <summary>In this quarter.</summary>
    public static Timeline ThisQuarter => new(1);

    /// <summary>In the next quarter.</summary>
    public static Timeline NextQuarter => new(2);

    /// <summary>In this year.</summary>
    public static Timeline ThisYear => new(3);

    /// <summary>Nobody knows.</summary>
    public static Timeline NotKnown => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("timeline", (0, "Immediate"), (1, "This Quarter"), (2, "Next Quarter"), (3, "This Year"), (4, "Not known"));

    /// <inheritdoc/>
    public static Timeline From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
