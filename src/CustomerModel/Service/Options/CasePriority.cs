using System.Globalization;

namespace CustomerModel.Service;

/// <summary>How urgent a case is.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CasePriority(int Code) : IOption<CasePriority>
{
    /// <summary>Before others.</summary>
    public static CasePriority High => new(1);

    /// <summary>As usual.</summary>
    public static CasePriority Normal => new(2);

    /// <summary>When there is time.</summary>
    public static CasePriority Low => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("incident_prioritycode", (1, "High"), (2, "Normal"), (3, "Low"));

    /// <inheritdoc/>
    public static CasePriority From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
