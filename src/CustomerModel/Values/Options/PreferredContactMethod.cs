using System.Globalization;

namespace CustomerModel;

/// <summary>How the customer wishes to be reached; a wish, not a consent.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct PreferredContactMethod(int Code) : IOption<PreferredContactMethod>
{
    /// <summary>No preference.</summary>
    public static PreferredContactMethod Any => new(1);

    /// <summary>By e-mail.</summary>
    public static PreferredContactMethod Email => new(2);

    /// <summary>By telephone.</summary>
    public static PreferredContactMethod Phone => new(3);

    /// <summary>By fax.</summary>
    public static PreferredContactMethod Fax => new(4);

    /// <summary>By letter.</summary>
    public static PreferredContactMethod Mail => new(5);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("preferredcontactmethodcode", (1, "Any"), (2, "Email"), (3, "Phone"), (4, "Fax"), (5, "Mail"));

    /// <inheritdoc/>
    public static PreferredContactMethod From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
