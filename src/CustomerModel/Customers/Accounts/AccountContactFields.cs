using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of the contact of an account for one purpose.</summary>
public static class AccountContactFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<AccountContact> All { get; } = [];

    /// <inheritdoc cref="AccountContact.Purpose"/>
    public static Field<AccountContact, ContactPurpose> Purpose { get; } =
        All.Choice("purpose", "Purpose", c => c.Purpose, (c, v) => c.Purpose = v, ByCommand);

    /// <inheritdoc cref="AccountContact.Contact"/>
    public static Field<AccountContact, ContactId> Contact { get; } =
        All.Always("contactid", "Contact", c => c.Contact, (c, v) => c.Contact = v, ByCommand | Indexed, targets: ["contact"]);
}
