namespace CustomerModel.Service;

/// <summary>What a case took from a line of a contract or from an entitlement, or gave back. It is never changed: what is corrected stands beside it.</summary>
/// <remarks>
/// Written by the unit of work, so that the entries of a case are together what it is charged for (<see cref="CaseCharge"/>). Whatever an
/// agreement says of its use is the sum of its entries. A case that is deleted leaves its entries: what was used stays used.
/// </remarks>
public sealed class AllotmentEntry : AggregateRoot<AllotmentEntryId>
{
    private AllotmentEntry(AllotmentEntryId id)
        : base(id) { }

    /// <summary>What there is to know about entries of the ledger.</summary>
    public static RecordType<AllotmentEntry, AllotmentEntryId> Type { get; } =
        new("allotmententry", id => new(id), AllotmentEntryFields.All) { Table = "allotmententries" };

    /// <inheritdoc/>
    public override RecordRef Ref => new("allotmententry", Id.Value);

    /// <summary>The case that took or gave back.</summary>
    public CaseId? Case { get; internal set; }

    /// <summary>The resolution by which it did; <see langword="null"/> where opening the case counts.</summary>
    public ActivityId? Resolution { get; internal set; }

    /// <summary>The contract it is taken from.</summary>
    public ContractId? Contract { get; internal set; }

    /// <summary>The line of the contract.</summary>
    public ContractLineId? ContractLine { get; internal set; }

    /// <summary>The entitlement it is taken from, where it is no contract.</summary>
    public EntitlementId? Entitlement { get; internal set; }

    /// <summary>The channel of the entitlement it counts for as well, where the entitlement splits its terms.</summary>
    public CaseOrigin? Channel { get; internal set; }

    /// <summary>How many cases or minutes; below 0 they are given back.</summary>
    public int Amount { get; internal set; }

    /// <summary>When it was written.</summary>
    public Instant OccurredOn { get; internal set; }

    /// <summary>What it is taken from.</summary>
    public AllotmentSource Source => new(Contract, ContractLine, Entitlement, Channel);

    internal static AllotmentEntry Of(Case charged, AllotmentSource source, int amount, ZonedDateTime now) =>
        new(AllotmentEntryId.New(now.ToInstant()))
        {
            Owner = charged.Owner,
            Case = charged.Id,
            Resolution = charged.Resolution,
            Contract = source.Contract,
            ContractLine = source.ContractLine,
            Entitlement = source.Entitlement,
            Channel = source.Channel,
            Amount = amount,
            OccurredOn = now.ToInstant(),
        };

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => AllotmentErrors.AppendOnly;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        Amount == 0 || (Contract is null) == (Entitlement is null) || (Contract is null) != (ContractLine is null)
            ? [AllotmentErrors.Nothing]
            : [];
}
