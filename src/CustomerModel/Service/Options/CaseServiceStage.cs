using System.Globalization;

namespace CustomerModel.Service;

/// <summary>How far the work on a case is.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseServiceStage(int Code) : IOption<CaseServiceStage>
{
    /// <summary>Finding out what it is.</summary>
    public static CaseServiceStage Identify => new(0);

    /// <summary>Finding out what helps.</summary>
    public static CaseServiceStage Research => new(1);

    /// <summary>Doing it.</summary>
    public static CaseServiceStage Resolve => new(2);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("servicestage", (0, "Identify"), (1, "Research"), (2, "Resolve"));

    /// <inheritdoc/>
    public static CaseServiceStage From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
