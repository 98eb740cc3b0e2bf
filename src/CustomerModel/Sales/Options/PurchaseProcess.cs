using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Who decides about a purchase.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PurchaseProcess(int Code) : IOption<PurchaseProcess>
{
    /// <summary>One person.</summary>
    public static PurchaseProcess Individual => new(0);

    /// <summary>Several.</summary>
    public static PurchaseProcess Committee => new(1);

    /// <summary>Nobody knows.</summary>
    public static PurchaseProcess Unknown => new(2);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("purchaseprocess", (0, "Individual"), (1, "Committee"), (2, "Unknown"));

    /// <inheritdoc/>
    public static PurchaseProcess From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
