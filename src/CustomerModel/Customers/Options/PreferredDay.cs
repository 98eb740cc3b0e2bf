using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>The day of the week the customer prefers for appointments.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PreferredDay(int Code) : IOption<PreferredDay>
{
    /// <summary>Code 0, and so the default value.</summary>
    public static PreferredDay Sunday => new(0);

    /// <summary>Code 1.</summary>
    public static PreferredDay Monday => new(1);

    /// <summary>Code 2.</summary>
    public static PreferredDay Tuesday => new(2);

    /// <summary>Code 3.</summary>
    public static PreferredDay Wednesday => new(3);

    /// <summary>Code 4.</summary>
    public static PreferredDay Thursday => new(4);

    /// <summary>Code 5.</summary>
    public static PreferredDay Friday => new(5);

    /// <summary>Code 6.</summary>
    public static PreferredDay Saturday => new(6);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "preferredappointmentdaycode",
            (0, "Sunday"),
            (1, "Monday"),
            (2, "Tuesday"),
            (3, "Wednesday"),
            (4, "Thursday"),
            (5, "Friday"),
            (6, "Saturday")
        );

    /// <inheritdoc/>
    public static PreferredDay From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
