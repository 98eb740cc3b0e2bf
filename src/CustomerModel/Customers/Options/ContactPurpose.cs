using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What an account is turned to a certain contact for.</summary>
/// <param name="Code">The number of the choice; any number is legal, zero too.</param>
public readonly record struct ContactPurpose(int Code) : IOption<ContactPurpose>
{
    /// <summary>Invoices and payments.</summary>
    public static ContactPurpose Billing => new(1);

    /// <summary>Questions about what was delivered.</summary>
    public static ContactPurpose Technical => new(2);

    /// <summary>Whoever decides about buying.</summary>
    public static ContactPurpose Decision => new(3);

    /// <summary>Deliveries.</summary>
    public static ContactPurpose Delivery => new(4);

    /// <summary>Contracts and the law.</summary>
    public static ContactPurpose Legal => new(5);

    /// <summary>Personal data.</summary>
    public static ContactPurpose DataProtection => new(6);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "contact_purpose",
            (1, "Billing"),
            (2, "Technical"),
            (3, "Decision"),
            (4, "Delivery"),
            (5, "Legal"),
            (6, "Data Protection")
        );

    /// <inheritdoc/>
    public static ContactPurpose From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
