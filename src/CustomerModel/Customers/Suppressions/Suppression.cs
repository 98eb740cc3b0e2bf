namespace CustomerModel.Customers;

/// <summary>Somebody asked to be forgotten, and an e-mail address or telephone number of theirs must not come back.</summary>
/// <remarks>The record holds neither: its id is a keyed hash, so that it recognises what it cannot tell.</remarks>
public sealed class Suppression : AggregateRoot<SuppressionId>
{
    private Suppression(SuppressionId id)
        : base(id) { }

    /// <summary>What there is to know about suppressions.</summary>
    public static RecordType<Suppression, SuppressionId> Type { get; } =
        new("suppression", id => new(id), SuppressionFields.All) { Table = "suppressions", Ownership = OwnershipType.Organization };

    /// <inheritdoc/>
    public override RecordRef Ref => new("suppression", Id.Value);

    /// <summary>When it was asked for.</summary>
    public Instant Since { get; internal set; }

    /// <summary>Suppresses what the id was made from.</summary>
    public static Suppression Create(SuppressionId id, ZonedDateTime now) => new(id) { Since = now.ToInstant() };
}
