using CustomerModel.Access;

namespace CustomerModel.Storage;

/// <summary>What units of work do to shares and settings beside commands: they keep up what follows from other records.</summary>
public static class AccessStorage
{
    /// <summary>A share that a record has because of the record above it.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="record">The record below.</param>
    /// <param name="principal">With whom the record above is shared, or to whom it belongs.</param>
    /// <param name="rights">The rights.</param>
    /// <param name="source">The record above.</param>
    /// <param name="via">The reference by which the one stands under the other.</param>
    public static RecordShare Inherit(
        RecordShareId id,
        RecordRef record,
        OwnerId principal,
        AccessRight rights,
        RecordRef source,
        string via
    ) => RecordShare.Follow(id, record, principal, rights, source, via);

    /// <summary>A share by which the former owner of a record keeps every right.</summary>
    public static RecordShare Keep(RecordShareId id, RecordRef record, OwnerId principal) => RecordShare.Keep(id, record, principal);

    /// <summary>Gives an inherited share the rights that the record above has now.</summary>
    public static void Follow(RecordShare share, AccessRight rights)
    {
        ArgumentNullException.ThrowIfNull(share);
        share.Rights = rights;
    }

    /// <summary>Tells everyone that what they remember of users, teams, roles and business units is old.</summary>
    public static void Touch(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        organization.Touch();
    }
}
