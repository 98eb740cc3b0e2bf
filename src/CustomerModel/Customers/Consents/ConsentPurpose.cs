using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What a customer is reached for.</summary>
/// <param name="Code">The number of the choice; any number is legal, zero too.</param>
public readonly record struct ConsentPurpose(int Code) : IOption<ConsentPurpose>
{
    /// <summary>Whatever it is: the channel as such.</summary>
    public static ConsentPurpose Any => new(1);

    /// <summary>Offers, newsletters, campaigns.</summary>
    public static ConsentPurpose Marketing => new(2);

    /// <summary>Cases, maintenance, recalls.</summary>
    public static ConsentPurpose Service => new(3);

    /// <summary>What a contract or an order asks for.</summary>
    public static ConsentPurpose Contract => new(4);

    /// <summary>Questions about satisfaction and the market.</summary>
    public static ConsentPurpose Survey => new(5);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("consent_purpose", (1, "Any"), (2, "Marketing"), (3, "Service"), (4, "Contract"), (5, "Survey"));

    /// <inheritdoc/>
    public static ConsentPurpose From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
