using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a contact named on a document.</summary>
public static class DocumentContactFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<DocumentContact> All { get; } = [];

    /// <inheritdoc cref="DocumentContact.Contact"/>
    public static Field<DocumentContact, ContactId> Contact { get; } =
        All.Always("contactid", "Contact", c => c.Contact, (c, v) => c.Contact = v, ByCommand | Indexed, targets: ["contact"]);
}
