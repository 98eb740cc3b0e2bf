using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>The time of day the customer prefers for appointments.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PreferredTime(int Code) : IOption<PreferredTime>
{
    /// <summary>Before noon.</summary>
    public static PreferredTime Morning => new(1);

    /// <summary>After noon.</summary>
    public static PreferredTime Afternoon => new(2);

    /// <summary>After work.</summary>
    public static PreferredTime Evening => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("preferredappointmenttimecode", (1, "Morning"), (2, "Afternoon"), (3, "Evening"));

    /// <inheritdoc/>
    public static PreferredTime From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
