using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>How a grant or a withdrawal came to be known.</summary>
/// <param name="Code">The number of the choice; any number is legal, zero too.</param>
public readonly record struct ConsentSource(int Code) : IOption<ConsentSource>
{
    /// <summary>Somebody changed the flag of the customer; written by the unit of work.</summary>
    public static ConsentSource Profile => new(1);

    /// <summary>The customer filled in a form.</summary>
    public static ConsentSource WebForm => new(2);

    /// <summary>The customer followed the link in a message.</summary>
    public static ConsentSource UnsubscribeLink => new(3);

    /// <summary>The customer said so.</summary>
    public static ConsentSource Conversation => new(4);

    /// <summary>The customer signed something.</summary>
    public static ConsentSource Paper => new(5);

    /// <summary>It came along with data from elsewhere.</summary>
    public static ConsentSource Import => new(6);

    /// <summary>Two customers were merged, and one of them had withdrawn it.</summary>
    public static ConsentSource Merge => new(7);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "consent_source",
            (1, "Profile"),
            (2, "Web Form"),
            (3, "Unsubscribe Link"),
            (4, "Conversation"),
            (5, "Paper"),
            (6, "Import"),
            (7, "Merge")
        );

    /// <inheritdoc/>
    public static ConsentSource From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
