using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a contact that an entitlement lists.</summary>
public static class EntitlementContactFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<EntitlementContact> All { get; } = [];

    /// <inheritdoc cref="EntitlementContact.Contact"/>
    public static Field<EntitlementContact, ContactId> Contact { get; } =
        All.Always("contactid", "Contact", c => c.Contact, (c, v) => c.Contact = v, ByCommand | Indexed, targets: ["contact"]);
}
