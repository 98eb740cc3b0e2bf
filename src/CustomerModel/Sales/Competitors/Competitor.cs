namespace CustomerModel.Sales;

/// <summary>Somebody who sells to the same customers: what is known of them, and which opportunities they are after.</summary>
/// <remarks>A competitor belongs to the organisation and has no life cycle; opportunities name it, and a lost one says who won.</remarks>
public sealed partial class Competitor : AggregateRoot<CompetitorId>
{
    /// <summary>Most addresses a competitor may have.</summary>
    public const int MostAddresses = InlineAddresses.Most;

    private CompetitorAddress[] _addresses = [];

    private Competitor(CompetitorId id)
        : base(id) { }

    /// <summary>What there is to know about competitors.</summary>
    public static RecordType<Competitor, CompetitorId> Type { get; } =
        new("competitor", id => new(id), CompetitorFields.All, [CompetitorFields.Addresses], CompetitorFields.Name)
        {
            ObjectTypeCode = 123,
            Table = "competitors",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("competitor", Id.Value);

    /// <summary>The addresses, by number: 1, 2 or both.</summary>
    public IReadOnlyList<CompetitorAddress> Addresses => _addresses;

    /// <summary>A competitor of whom only the name is known.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Competitor Create(CompetitorId id, string name, ZonedDateTime now)
    {
        var competitor = new Competitor(id);
        competitor.Begin(edit => edit.Set(CompetitorFields.Name, name));
        competitor.Raise(new CompetitorCreated(id, now.ToInstant()));
        return competitor;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        ReportedRevenue is not null && Currency is null ? [CompetitorErrors.CurrencyMissing] : [];

    internal void PutAddresses(CompetitorAddress[] addresses) => _addresses = addresses;
}
