namespace CustomerModel.Customers;

/// <summary>One grant or withdrawal in the ledger of a customer's consents. It is never changed: what is said later stands beside it.</summary>
/// <remarks>Made by <see cref="Customer{TId}.Grant"/> and <see cref="Customer{TId}.Withdraw"/>, and by the unit of work when a do-not flag was edited.</remarks>
public sealed class ConsentEntry : AggregateRoot<ConsentEntryId>
{
    private ConsentEntry(ConsentEntryId id)
        : base(id) { }

    /// <summary>What there is to know about entries of the ledger.</summary>
    public static RecordType<ConsentEntry, ConsentEntryId> Type { get; } =
        new("consententry", id => new(id), ConsentEntryFields.All) { Table = "consententries" };

    /// <inheritdoc/>
    public override RecordRef Ref => new("consententry", Id.Value);

    /// <summary>Whose consent it is.</summary>
    public CustomerId Customer { get; internal set; }

    /// <summary>By what the customer is reached.</summary>
    public ConsentChannel Channel { get; internal set; } = ConsentChannel.Email;

    /// <summary>For what.</summary>
    public ConsentPurpose Purpose { get; internal set; } = ConsentPurpose.Any;

    /// <summary>Granted or withdrawn.</summary>
    public ConsentKind Kind { get; internal set; } = ConsentKind.Withdrawn;

    /// <summary>Since when it holds; <see cref="Record.CreatedOn"/> is when it was recorded.</summary>
    public Instant EffectiveOn { get; internal set; }

    /// <summary>From when on a grant holds no longer; <see langword="null"/>: until it is withdrawn.</summary>
    public Instant? ExpiresOn { get; internal set; }

    /// <summary>How it came to be known.</summary>
    public ConsentSource? Source { get; internal set; }

    /// <summary>What proves it.</summary>
    public string? Evidence { get; internal set; }

    /// <summary>What the unit of work writes when a do-not flag of a customer was edited.</summary>
    /// <param name="customer">Whose flag.</param>
    /// <param name="channel">Of which channel.</param>
    /// <param name="isBarred">What the flag says now.</param>
    /// <param name="now">When.</param>
    public static ConsentEntry OfFlag(CustomerId customer, ConsentChannel channel, bool isBarred, ZonedDateTime now)
    {
        var kind = isBarred ? ConsentKind.Withdrawn : ConsentKind.Granted;
        var entry = Of(customer, kind, new(channel, ConsentPurpose.Any, ConsentSource.Profile), now);
        entry.Raise(entry.Recorded(now));
        return entry;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => ConsentErrors.AppendOnly;

    internal ConsentRecorded Recorded(ZonedDateTime now) => new(Id, Customer, Channel, Purpose, Kind, EffectiveOn, now.ToInstant());

    internal static ConsentEntry Of(CustomerId customer, ConsentKind kind, ConsentStatement said, ZonedDateTime now)
    {
        var at = now.ToInstant();
        return new(ConsentEntryId.New(at))
        {
            Customer = customer,
            Channel = said.Channel,
            Purpose = said.Purpose,
            Kind = kind,
            EffectiveOn = said.EffectiveOn ?? at,
            ExpiresOn = kind == ConsentKind.Granted ? said.ExpiresOn : null,
            Source = said.Source,
            Evidence = PlainText.Normalize(said.Evidence),
        };
    }
}
