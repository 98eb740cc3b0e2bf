namespace CustomerModel.Service;

/// <summary>What support a customer has a right to: a number of cases or hours, on certain days, by certain channels, for certain products and contacts.</summary>
/// <remarks>
/// Dates are days on the wall clock of <see cref="TimeZone"/>, the first and the last one included. What is used is the sum of what the
/// ledger of allotments entered, see <see cref="Count"/>. Rules that span records hold at commit: one default for each customer,
/// and contacts of the customer alone.
/// </remarks>
public sealed partial class Entitlement : AggregateRoot<EntitlementId>, ITimed
{
    private Entitlement(EntitlementId id)
        : base(id) { }

    /// <summary>What there is to know about entitlements.</summary>
    public static RecordType<Entitlement, EntitlementId> Type { get; } =
        new(
            "entitlement",
            id => new(id),
            EntitlementFields.All,
            [EntitlementFields.Channels, EntitlementFields.Products, EntitlementFields.Contacts],
            EntitlementFields.Name
        )
        {
            ObjectTypeCode = 9700,
            Table = "entitlements",
            ActiveStates = [(int)EntitlementState.Draft, (int)EntitlementState.Active, (int)EntitlementState.Waiting],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("entitlement", Id.Value);

    /// <summary>Where it stands.</summary>
    public EntitlementStatus Status { get; internal set; } = EntitlementLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public EntitlementState State { get; internal set; }

    /// <summary>A draft for a number of cases, counted when they are resolved, without a limit yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="startDate">The first day.</param>
    /// <param name="endDate">The last day.</param>
    /// <param name="now">The moment; its time zone is that of the entitlement until another one is set.</param>
    /// <param name="customer">Whose it is; <see langword="null"/>: set before it is activated.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean, or the last day is before the first.</exception>
    /// <exception cref="ArgumentException">The zone of the moment is not one of the IANA database.</exception>
    public static Entitlement Create(
        EntitlementId id,
        string name,
        LocalDate startDate,
        LocalDate endDate,
        ZonedDateTime now,
        CustomerId? customer = null
    )
    {
        var entitlement = new Entitlement(id);
        entitlement.Begin(edit =>
            edit.Set(EntitlementFields.Name, name)
                .Set(EntitlementFields.Customer, (object?)customer)
                .Set(EntitlementFields.TimeZone, ZoneId.Of(now.Zone))
                .Set(EntitlementFields.StartDate, startDate)
                .Set(EntitlementFields.EndDate, endDate)
        );
        entitlement.Raise(new EntitlementCreated(id, customer, now.ToInstant()));
        return entitlement;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == EntitlementState.Draft ? null : EntitlementErrors.ReadOnly;

    /// <inheritdoc/>
    protected override DomainError? WhyNotChange(Field field) =>
        field == EntitlementFields.AllocationType && UsedTerms > 0 ? EntitlementErrors.AllocationFixed : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (EndDate < StartDate)
        {
            yield return EntitlementErrors.InvalidDates;
        }

        if (AllocationType == AllocationType.NumberOfHours && DecreaseRemainingOn == DecreaseRemainingOn.CaseCreation)
        {
            yield return EntitlementErrors.HoursAtCreation;
        }

        if (WhyNotSplit(_channels) is { } split)
        {
            yield return split;
        }
    }

    /// <inheritdoc/>
    protected override void OnEdited()
    {
        RemainingTerms = TotalTerms - EntitlementTerms.Of(UsedTerms, AllocationType);
        if (_channels.Length > 0)
        {
            _channels = [.. _channels.Select(channel => channel.With(AllocationType))];
        }
    }

    /// <summary>A customer who was merged into another one brings it along, but not as the default: that one may have its own.</summary>
    protected override void OnRepointed(Field field) => IsDefault = IsDefault && field != EntitlementFields.Customer;

    private DomainError? WhyNot(EntitlementAction action) =>
        EntitlementLifecycle.Table.Allows(Status, action) ? null : EntitlementErrors.NotNow(action, Status);
}
