using System.Globalization;

namespace CustomerModel.Service;

/// <summary>What a case is about.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseType(int Code) : IOption<CaseType>
{
    /// <summary>Somebody wants to know.</summary>
    public static CaseType Question => new(1);

    /// <summary>Something does not work.</summary>
    public static CaseType Problem => new(2);

    /// <summary>Somebody wants something done.</summary>
    public static CaseType Request => new(3);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("casetypecode", (1, "Question"), (2, "Problem"), (3, "Request"));

    /// <inheritdoc/>
    public static CaseType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
