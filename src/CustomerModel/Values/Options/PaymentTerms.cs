using System.Globalization;

namespace CustomerModel;

/// <summary>When the customer is due to pay.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PaymentTerms(int Code) : IOption<PaymentTerms>
{
    /// <summary>In full within 30 days.</summary>
    public static PaymentTerms Net30 => new(1);

    /// <summary>Two per cent discount within 10 days, else in full within 30.</summary>
    public static PaymentTerms TwoPercent10Net30 => new(2);

    /// <summary>In full within 45 days.</summary>
    public static PaymentTerms Net45 => new(3);

    /// <summary>In full within 60 days.</summary>
    public static PaymentTerms Net60 => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("paymenttermscode", (1, "Net 30"), (2, "2% 10, Net 30"), (3, "Net 45"), (4, "Net 60"));

    /// <inheritdoc/>
    public static PaymentTerms From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
