using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How far the sale has come while it is a lead.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct LeadSalesStage(int Code) : IOption<LeadSalesStage>
{
    /// <summary>It is being qualified.</summary>
    public static LeadSalesStage Qualify => new(0);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("lead_salesstage", (0, "Qualify"));

    /// <inheritdoc/>
    public static LeadSalesStage From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
