using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What an account is to us.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct AccountRelationshipType(int Code) : IOption<AccountRelationshipType>
{
    /// <summary>Sells what we sell.</summary>
    public static AccountRelationshipType Competitor => new(1);

    /// <summary>Advises us or our customers.</summary>
    public static AccountRelationshipType Consultant => new(2);

    /// <summary>Buys from us.</summary>
    public static AccountRelationshipType Customer => new(3);

    /// <summary>Has a stake in us.</summary>
    public static AccountRelationshipType Investor => new(4);

    /// <summary>Works with us.</summary>
    public static AccountRelationshipType Partner => new(5);

    /// <summary>Sways those who buy.</summary>
    public static AccountRelationshipType Influencer => new(6);

    /// <summary>Reports on us.</summary>
    public static AccountRelationshipType Press => new(7);

    /// <summary>May become a customer.</summary>
    public static AccountRelationshipType Prospect => new(8);

    /// <summary>Sells our products on.</summary>
    public static AccountRelationshipType Reseller => new(9);

    /// <summary>Supplies what we use.</summary>
    public static AccountRelationshipType Supplier => new(10);

    /// <summary>Sells to us.</summary>
    public static AccountRelationshipType Vendor => new(11);

    /// <summary>None of these.</summary>
    public static AccountRelationshipType Other => new(12);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "customertypecode",
            (1, "Competitor"),
            (2, "Consultant"),
            (3, "Customer"),
            (4, "Investor"),
            (5, "Partner"),
            (6, "Influencer"),
            (7, "Press"),
            (8, "Prospect"),
            (9, "Reseller"),
            (10, "Supplier"),
            (11, "Vendor"),
            (12, "Other")
        );

    /// <inheritdoc/>
    public static AccountRelationshipType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
