using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Who made a lead.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct LeadSourceType(int Code) : IOption<LeadSourceType>
{
    /// <summary>Marketing; such a lead hangs on a contact.</summary>
    public static LeadSourceType Marketing => new(192350000);

    /// <summary>Sales.</summary>
    public static LeadSourceType Sales => new(192350001);

    /// <summary>Prospecting by telephone.</summary>
    public static LeadSourceType Teleprospect => new(192350002);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("msdyncrm_leadsourcetype", (192350000, "Marketing"), (192350001, "Sales"), (192350002, "Teleprospect"));

    /// <inheritdoc/>
    public static LeadSourceType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
