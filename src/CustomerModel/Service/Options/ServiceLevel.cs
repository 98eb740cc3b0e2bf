using System.Globalization;

namespace CustomerModel.Service;

/// <summary>How much service a customer has a right to; contracts and cases share the choices.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ServiceLevel(int Code) : IOption<ServiceLevel>
{
    /// <summary>The best.</summary>
    public static ServiceLevel Gold => new(1);

    /// <summary>The second.</summary>
    public static ServiceLevel Silver => new(2);

    /// <summary>The third.</summary>
    public static ServiceLevel Bronze => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("contractservicelevelcode", (1, "Gold"), (2, "Silver"), (3, "Bronze"));

    /// <inheritdoc/>
    public static ServiceLevel From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
