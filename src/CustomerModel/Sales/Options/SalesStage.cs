using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How far a sale has come.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct SalesStage(int Code) : IOption<SalesStage>
{
    /// <summary>It is being qualified.</summary>
    public static SalesStage Qualify => new(0);

    /// <summary>The need is being developed.</summary>
    public static SalesStage Develop => new(1);

    /// <summary>A proposal is made.</summary>
    public static SalesStage Propose => new(2);

    /// <summary>It is being closed.</summary>
    public static SalesStage Close => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("salesstage", (0, "Qualify"), (1, "Develop"), (2, "Propose"), (3, "Close"));

    /// <inheritdoc/>
    public static SalesStage From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
