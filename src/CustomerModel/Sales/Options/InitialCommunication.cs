using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Whether a customer was contacted.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct InitialCommunication(int Code) : IOption<InitialCommunication>
{
    /// <summary>Yes.</summary>
    public static InitialCommunication Contacted => new(0);

    /// <summary>Not yet.</summary>
    public static InitialCommunication NotContacted => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("initialcommunication", (0, "Contacted"), (1, "Not Contacted"));

    /// <inheritdoc/>
    public static InitialCommunication From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
