using System.Globalization;

namespace CustomerModel.Service;

/// <summary>How content the customer is with what was done.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseSatisfaction(int Code) : IOption<CaseSatisfaction>
{
    /// <summary>Most content.</summary>
    public static CaseSatisfaction VerySatisfied => new(5);

    /// <summary>Content.</summary>
    public static CaseSatisfaction Satisfied => new(4);

    /// <summary>Neither.</summary>
    public static CaseSatisfaction Neutral => new(3);

    /// <summary>Discontent.</summary>
    public static CaseSatisfaction Dissatisfied => new(2);

    /// <summary>Least content.</summary>
    public static CaseSatisfaction VeryDissatisfied => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "customersatisfactioncode",
            (5, "Very Satisfied"),
            (4, "Satisfied"),
            (3, "Neutral"),
            (2, "Dissatisfied"),
            (1, "Very Dissatisfied")
        );

    /// <inheritdoc/>
    public static CaseSatisfaction From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
