using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>Which part of life a connection role belongs to.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ConnectionRoleCategory(int Code) : IOption<ConnectionRoleCategory>
{
    /// <summary>Between firms and those who work there.</summary>
    public static ConnectionRoleCategory Business => new(1);

    /// <summary>Between relatives.</summary>
    public static ConnectionRoleCategory Family => new(2);

    /// <summary>Between acquaintances.</summary>
    public static ConnectionRoleCategory Social => new(3);

    /// <summary>In a sale.</summary>
    public static ConnectionRoleCategory Sales => new(4);

    /// <summary>Anything else.</summary>
    public static ConnectionRoleCategory Other => new(5);

    /// <summary>The customer's people in a sale.</summary>
    public static ConnectionRoleCategory Stakeholder => new(1000);

    /// <summary>Our people in a sale.</summary>
    public static ConnectionRoleCategory SalesTeam => new(1001);

    /// <summary>In customer service.</summary>
    public static ConnectionRoleCategory Service => new(1002);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "connectionrole_category",
            (1, "Business"),
            (2, "Family"),
            (3, "Social"),
            (4, "Sales"),
            (5, "Other"),
            (1000, "Stakeholder"),
            (1001, "Sales Team"),
            (1002, "Service")
        );

    /// <inheritdoc/>
    public static ConnectionRoleCategory From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
