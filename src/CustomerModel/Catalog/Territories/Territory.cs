namespace CustomerModel.Catalog;

/// <summary>A sales area: who manages it, which accounts lie in it.</summary>
public sealed class Territory : AggregateRoot<TerritoryId>
{
    private Territory(TerritoryId id)
        : base(id) { }

    /// <summary>What there is to know about territories.</summary>
    public static RecordType<Territory, TerritoryId> Type { get; } =
        new("territory", id => new(id), TerritoryFields.All, primaryName: TerritoryFields.Name)
        {
            ObjectTypeCode = 2013,
            Table = "territories",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("territory", Id.Value);

    /// <summary>What the area is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Who is responsible for the area.</summary>
    public UserId? Manager { get; internal set; }

    /// <summary>Where the host keeps the picture.</summary>
    public Guid? Image { get; internal set; }

    /// <summary>The currency people deal in there.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>A territory without a manager.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Territory Create(TerritoryId id, string name, ZonedDateTime now)
    {
        var territory = new Territory(id);
        territory.Begin(edit => edit.Set(TerritoryFields.Name, name));
        territory.Raise(new TerritoryCreated(id, now.ToInstant()));
        return territory;
    }
}
