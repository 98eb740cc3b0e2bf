namespace CustomerModel.Catalog;

/// <summary>What products cost, in one currency, for some time or some customers; its prices are <see cref="PriceListItem"/>s.</summary>
/// <remarks>Rules that span records hold at commit: a default price list of an account, a contact or a product stays active (A7).</remarks>
public sealed partial class PriceList : AggregateRoot<PriceListId>
{
    private PriceList(PriceListId id)
        : base(id) { }

    /// <summary>What there is to know about price lists.</summary>
    public static RecordType<PriceList, PriceListId> Type { get; } =
        new("pricelevel", id => new(id), PriceListFields.All, primaryName: PriceListFields.Name)
        {
            ObjectTypeCode = 1022,
            Table = "pricelists",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("pricelevel", Id.Value);

    /// <summary>An active price list without prices.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="currency">Of every price in it, for good.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean, or the currency is none.</exception>
    public static PriceList Create(PriceListId id, string name, Currency currency, ZonedDateTime now)
    {
        var list = new PriceList(id) { Currency = currency };
        list.Begin(edit => edit.Set(PriceListFields.Name, name));
        list.Raise(new PriceListCreated(id, currency, now.ToInstant()));
        return list;
    }

    /// <summary>Whether it is meant for the day; its first and last day belong to it.</summary>
    public bool IsValidOn(LocalDate day) => !(day < Begin) && !(day > End);

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(CatalogAction.Deactivate);

    /// <summary>Takes it out of use: read-only and still found.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(PriceListStatus.Inactive);
        Raise(new PriceListDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(CatalogAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(PriceListStatus.Active);
        Raise(new PriceListActivated(Id, now.ToInstant()));
    }

    /// <summary>Why the list cannot be the default of a record, or <see langword="null"/>; asked when either of them changes.</summary>
    /// <param name="record">The account, contact or product that names it as default.</param>
    public DomainError? WhyNotBeDefaultOf(RecordRef record) =>
        Status == PriceListStatus.Active ? null : PriceListErrors.IsDefault(record) with { Record = Ref };

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == PriceListStatus.Inactive ? PriceListErrors.Inactive : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (Currency == Currency.None)
        {
            yield return PriceListErrors.CurrencyMissing;
        }

        if (End < Begin)
        {
            yield return PriceListErrors.EndsBeforeItBegins(End.Value);
        }
    }

    private void Stand(PriceListStatus status)
    {
        (Status, State) = (status, (CatalogState)PriceListLifecycle.Table.StateOf(status));
        Plan(DayStart.Earliest);
    }

    private DomainError? WhyNot(CatalogAction action) =>
        PriceListLifecycle.Table.Allows(Status, action) ? null : PriceListErrors.NotNow(action, Status);
}
