namespace CustomerModel.Catalog;

/// <summary>Volume discounts: what is taken off the price of each unit, by quantity; all amounts or all percentages.</summary>
public sealed class DiscountList : AggregateRoot<DiscountListId>
{
    private DiscountTier[] _tiers = [];

    private DiscountList(DiscountListId id)
        : base(id) { }

    /// <summary>What there is to know about discount lists.</summary>
    public static RecordType<DiscountList, DiscountListId> Type { get; } =
        new("discounttype", id => new(id), DiscountListFields.All, [DiscountListFields.Tiers], DiscountListFields.Name)
        {
            ObjectTypeCode = 1080,
            Table = "discountlists",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("discounttype", Id.Value);

    /// <summary>What the list is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Amounts, or else percentages; never changes.</summary>
    public bool IsAmountType { get; internal set; }

    /// <summary>The currency of amounts, never changes; percentages have none.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Active or inactive.</summary>
    public DiscountListStatus Status { get; internal set; } = DiscountListLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public CatalogState State { get; internal set; } =
        (CatalogState)DiscountListLifecycle.Table.StateOf(DiscountListLifecycle.Table.Initial);

    /// <summary>All discounts, by number.</summary>
    public IReadOnlyList<DiscountTier> Tiers => _tiers;

    /// <summary>A list of amounts off each unit.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean, or the currency is none.</exception>
    public static DiscountList CreateAmounts(DiscountListId id, string name, Currency currency, ZonedDateTime now) =>
        Create(id, name, isAmountType: true, currency, now);

    /// <summary>A list of percentages off the price per unit.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static DiscountList CreatePercentages(DiscountListId id, string name, ZonedDateTime now) =>
        Create(id, name, isAmountType: false, null, now);

    /// <summary>A list of one or the other kind; for importers and forms.</summary>
    /// <exception cref="RefusedException">The name is refused, amounts without a currency, or percentages with one.</exception>
    public static DiscountList Create(DiscountListId id, string name, bool isAmountType, Currency? currency, ZonedDateTime now)
    {
        var list = new DiscountList(id) { IsAmountType = isAmountType, Currency = currency };
        list.Begin(edit => edit.Set(DiscountListFields.Name, name));
        list.Raise(new DiscountListCreated(id, isAmountType, currency, now.ToInstant()));
        return list;
    }

    /// <summary>The discount for a quantity, or <see langword="null"/>; what comes back is discounted like what went out.</summary>
    /// <remarks>An inactive list still discounts, as Dynamics documents.</remarks>
    public DiscountTier? For(Quantity quantity)
    {
        var size = Math.Abs(quantity.Value);
        return Array.Find(_tiers, tier => tier.Holds(size));
    }

    /// <summary>Why a discount cannot be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddTier(DiscountTier tier, ZonedDateTime now) => WhyNotEdit() ?? WhyNotHold(tier, except: 0);

    /// <summary>Adds a discount under the lowest free number.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddTier"/>.</exception>
    public void AddTier(DiscountTier tier, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(tier);
        Demand(WhyNotAddTier(tier, now));
        var before = _tiers;
        _tiers = before.Plus(tier);
        Raise(
            new DiscountAdded(Id, _tiers.Select(held => held.Number).Except(before.Select(held => held.Number)).Single(), now.ToInstant())
        );
    }

    /// <summary>Why a discount cannot be replaced, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReplaceTier(int number, DiscountTier tier, ZonedDateTime now) =>
        WhyNotRemoveTier(number, now) ?? WhyNotHold(tier, except: number);

    /// <summary>Puts another discount under a number that is in use.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReplaceTier"/>.</exception>
    public void ReplaceTier(int number, DiscountTier tier, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(tier);
        Demand(WhyNotReplaceTier(number, tier, now));
        _tiers = _tiers.With(number, tier);
        Raise(new DiscountReplaced(Id, number, now.ToInstant()));
    }

    /// <summary>Why a discount cannot be taken away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveTier(int number, ZonedDateTime now) =>
        WhyNotEdit() ?? (Array.Exists(_tiers, tier => tier.Number == number) ? null : DiscountListErrors.Missing(number));

    /// <summary>Takes a discount away; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveTier"/>.</exception>
    public void RemoveTier(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveTier(number, now));
        _tiers = _tiers.Without(number);
        Raise(new DiscountRemoved(Id, number, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(CatalogAction.Deactivate);

    /// <summary>Takes it out of use: read-only and still found.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(DiscountListStatus.Inactive);
        Raise(new DiscountListDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(CatalogAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(DiscountListStatus.Active);
        Raise(new DiscountListActivated(Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == DiscountListStatus.Inactive ? DiscountListErrors.Inactive : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (IsAmountType && (Currency ?? CustomerModel.Currency.None) == CustomerModel.Currency.None)
        {
            yield return DiscountListErrors.CurrencyRequired;
        }

        if (!IsAmountType && Currency is not null)
        {
            yield return DiscountListErrors.CurrencyForbidden;
        }

        foreach (var error in DiscountRanges.BrokenRules(_tiers, IsAmountType))
        {
            yield return error;
        }
    }

    internal void PutTiers(DiscountTier[] tiers) => _tiers = tiers;

    private DomainError? WhyNotHold(DiscountTier tier, int except) =>
        DiscountRanges.WhyNotFit(tier, IsAmountType)
        ?? (
            Array.Find(_tiers, held => held.Number != except && held.Meets(tier)) is { } met ? DiscountListErrors.Overlap(met.Number) : null
        );

    private void Stand(DiscountListStatus status) => (Status, State) = (status, (CatalogState)DiscountListLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(CatalogAction action) =>
        DiscountListLifecycle.Table.Allows(Status, action) ? null : DiscountListErrors.NotNow(action, Status);
}
