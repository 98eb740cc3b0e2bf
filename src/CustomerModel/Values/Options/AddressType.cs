using System.Globalization;

namespace CustomerModel;

/// <summary>What an address is used for.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct AddressType(int Code) : IOption<AddressType>
{
    /// <summary>Where invoices go.</summary>
    public static AddressType BillTo => new(1);

    /// <summary>Where goods go.</summary>
    public static AddressType ShipTo => new(2);

    /// <summary>Where the customer is reached.</summary>
    public static AddressType Primary => new(3);

    /// <summary>Any other use.</summary>
    public static AddressType Other => new(4);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of("address1_addresstypecode", (1, "Bill To"), (2, "Ship To"), (3, "Primary"), (4, "Other"));

    /// <inheritdoc/>
    public static AddressType From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
