using System.Globalization;

namespace CustomerModel.Service;

/// <summary>By what a case came in; an entitlement may split its terms by it.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct CaseOrigin(int Code) : IOption<CaseOrigin>
{
    /// <summary>By telephone.</summary>
    public static CaseOrigin Phone => new(1);

    /// <summary>By e-mail.</summary>
    public static CaseOrigin Email => new(2);

    /// <summary>Through a site.</summary>
    public static CaseOrigin Web => new(3);

    /// <summary>On Facebook.</summary>
    public static CaseOrigin Facebook => new(2483);

    /// <summary>On Twitter.</summary>
    public static CaseOrigin Twitter => new(3986);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("caseorigincode", (1, "Phone"), (2, "Email"), (3, "Web"), (2483, "Facebook"), (3986, "Twitter"));

    /// <inheritdoc/>
    public static CaseOrigin From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
