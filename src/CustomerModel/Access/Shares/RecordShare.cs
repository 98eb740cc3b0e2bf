namespace CustomerModel.Access;

/// <summary>Rights over one record for a user or a team who has them by no role: what Dynamics keeps as <c>principalobjectaccess</c>.</summary>
/// <remarks>
/// What somebody shared and what follows from the record above stand in records of their own, so that taking back the one leaves
/// the other; access is the union. Inherited shares are kept up by the unit of work, and nobody changes them by hand.
/// </remarks>
public sealed class RecordShare : AggregateRoot<RecordShareId>
{
    private RecordShare(RecordShareId id)
        : base(id) { }

    /// <summary>What there is to know about shares.</summary>
    public static RecordType<RecordShare, RecordShareId> Type { get; } =
        new("principalobjectaccess", id => new(id), RecordShareFields.All)
        {
            ObjectTypeCode = 11,
            Table = "principalobjectaccess",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("principalobjectaccess", Id.Value);

    /// <summary>The record that is shared.</summary>
    public RecordRef Shared => new(Kind, Record);

    /// <summary>Logical name of its kind.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Its id.</summary>
    public Guid Record { get; internal set; }

    /// <summary>With whom.</summary>
    public OwnerId Principal { get; internal set; }

    /// <summary>The rights, as far as a role of the principal knows them for the kind.</summary>
    public AccessRight Rights { get; internal set; }

    /// <summary>Where it comes from.</summary>
    public ShareOrigin Origin { get; internal set; }

    /// <summary>The record it is inherited from.</summary>
    public RecordRef? Source { get; internal set; }

    /// <summary>The reference by which the record stands under that one, <c>parentcustomerid</c>.</summary>
    public string? Via { get; internal set; }

    /// <summary>Shares a record.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="record">Which record.</param>
    /// <param name="principal">With whom.</param>
    /// <param name="rights">One or more, <see cref="AccessRight.Create"/> not among them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException"><c>share.not-shareable</c></exception>
    public static RecordShare Create(RecordShareId id, RecordRef record, OwnerId principal, AccessRight rights, ZonedDateTime now)
    {
        var share = Blank(id, record, principal, rights);
        share.Demand(WhyNotShare(rights));
        share.Raise(new RecordShared(record, principal, rights, now.ToInstant()));
        return share;
    }

    /// <summary>Why the rights cannot be others, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeRights(AccessRight rights, ZonedDateTime now) =>
        Origin == ShareOrigin.Inherited ? ShareErrors.Inherited(Shared) : WhyNotShare(rights);

    /// <summary>Shares the record with the same principal by other rights.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeRights"/>.</exception>
    public void ChangeRights(AccessRight rights, ZonedDateTime now)
    {
        Demand(WhyNotChangeRights(rights, now));
        Rights = rights;
        Raise(new RecordShared(Shared, Principal, rights, now.ToInstant()));
    }

    internal static RecordShare Follow(
        RecordShareId id,
        RecordRef record,
        OwnerId principal,
        AccessRight rights,
        RecordRef source,
        string via
    )
    {
        var share = Blank(id, record, principal, rights);
        (share.Origin, share.Source, share.Via) = (ShareOrigin.Inherited, source, via);
        return share;
    }

    internal static RecordShare Keep(RecordShareId id, RecordRef record, OwnerId principal)
    {
        var share = Blank(id, record, principal, AccessRights.Shareable);
        share.Origin = ShareOrigin.FormerOwner;
        return share;
    }

    private static RecordShare Blank(RecordShareId id, RecordRef record, OwnerId principal, AccessRight rights) =>
        new(id)
        {
            Kind = record.Type,
            Record = record.Id,
            Principal = principal,
            Rights = rights,
        };

    private static DomainError? WhyNotShare(AccessRight rights) =>
        rights == AccessRight.None || (rights & ~AccessRights.Shareable) != AccessRight.None ? ShareErrors.NotShareable(rights) : null;
}
