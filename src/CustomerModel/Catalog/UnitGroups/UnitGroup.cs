namespace CustomerModel.Catalog;

/// <summary>Units in which the same thing is counted: a base unit and what is built on it, such as each, dozen, pallet.</summary>
public sealed class UnitGroup : AggregateRoot<UnitGroupId>
{
    private Unit[] _units = [];

    private UnitGroup(UnitGroupId id)
        : base(id) { }

    /// <summary>What there is to know about unit groups.</summary>
    public static RecordType<UnitGroup, UnitGroupId> Type { get; } =
        new("uomschedule", id => new(id), UnitGroupFields.All, [UnitGroupFields.Units], UnitGroupFields.Name)
        {
            ObjectTypeCode = 1056,
            Table = "unitgroups",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("uomschedule", Id.Value);

    /// <summary>What the group is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>The name of the base unit; follows from it.</summary>
    public string? BaseUnitName { get; internal set; }

    /// <summary>Active or inactive.</summary>
    public UnitGroupStatus Status { get; internal set; } = UnitGroupLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public CatalogState State { get; internal set; } = (CatalogState)UnitGroupLifecycle.Table.StateOf(UnitGroupLifecycle.Table.Initial);

    /// <summary>All units, by number.</summary>
    public IReadOnlyList<Unit> Units => _units;

    /// <summary>The unit all others come down to.</summary>
    public Unit BaseUnit => _units.First(unit => unit.BaseUnit is null);

    /// <summary>A group with its base unit.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 200 characters.</param>
    /// <param name="baseUnit">The identity of the base unit.</param>
    /// <param name="baseUnitName">1 to 100 characters.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">A name is empty, too long or unclean.</exception>
    public static UnitGroup Create(UnitGroupId id, string name, UnitId baseUnit, string baseUnitName, ZonedDateTime now)
    {
        var group = new UnitGroup(id);
        group.PutUnits([Unit.Of(baseUnit, baseUnitName, 1, null)]);
        group.Begin(edit => edit.Set(UnitGroupFields.Name, name));
        group.Raise(new UnitGroupCreated(id, now.ToInstant()));
        return group;
    }

    /// <summary>The unit with an id, or <see langword="null"/>.</summary>
    public Unit? Find(UnitId unit) => UnitTree.Find(_units, unit);

    /// <summary>Why something counted in this group is not sold in a unit, or <see langword="null"/> (Dynamics: UnitNotInSchedule).</summary>
    public DomainError? WhyNotCountIn(UnitId unit) => Find(unit) is null ? UnitGroupErrors.UnitMissing(unit) with { Record = Ref } : null;

    /// <summary>How many of the base unit one of a unit is.</summary>
    /// <exception cref="RefusedException">The unit is not in the group.</exception>
    /// <exception cref="OverflowException">The number is beyond <see cref="decimal"/>.</exception>
    public decimal FactorOf(UnitId unit)
    {
        Demand(WhyNotCountIn(unit));
        return UnitTree.FactorOf(_units, unit) ?? throw new RefusedException(UnitGroupErrors.Loop(unit));
    }

    /// <summary>The same quantity counted in another unit, not rounded.</summary>
    /// <exception cref="RefusedException">A unit is not in the group.</exception>
    /// <exception cref="OverflowException">The number is beyond <see cref="decimal"/>.</exception>
    public decimal Convert(decimal quantity, UnitId from, UnitId to) => quantity * FactorOf(from) / FactorOf(to);

    /// <summary>Why a unit cannot be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddUnit(UnitId unit, string name, decimal quantity, UnitId of, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (Find(unit) is null ? UnitTree.WhyNotHold(_units, Unit.Of(unit, name, quantity, of)) : UnitGroupErrors.UnitTwice(unit));

    /// <summary>Adds a unit that is so many of another one of the group.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddUnit"/>.</exception>
    public void AddUnit(UnitId unit, string name, decimal quantity, UnitId of, ZonedDateTime now)
    {
        Demand(WhyNotAddUnit(unit, name, quantity, of, now));
        PutUnits(_units.Plus(Unit.Of(unit, name, quantity, of)));
        Raise(new UnitAdded(Id, unit, now.ToInstant()));
    }

    /// <summary>Why a unit cannot be changed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeUnit(UnitId unit, string name, decimal quantity, UnitId? of, ZonedDateTime now) =>
        WhyNotEdit()
        ?? WhyNotCountIn(unit)
        ?? (
            Find(unit)!.IsBase != of is null || (of is null && quantity != 1)
                ? UnitGroupErrors.BaseUnitStays
                : UnitTree.WhyNotHold(_units, Unit.Of(unit, name, quantity, of))
        );

    /// <summary>Gives a unit another name, quantity or unit it is built on; the base unit takes another name only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeUnit"/>.</exception>
    public void ChangeUnit(UnitId unit, string name, decimal quantity, UnitId? of, ZonedDateTime now)
    {
        Demand(WhyNotChangeUnit(unit, name, quantity, of, now));
        PutUnits(_units.With(Find(unit)!.Number, Unit.Of(unit, name, quantity, of)));
        Raise(new UnitChanged(Id, unit, now.ToInstant()));
    }

    /// <summary>Why a unit cannot be taken away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveUnit(UnitId unit, ZonedDateTime now) =>
        WhyNotEdit()
        ?? WhyNotCountIn(unit)
        ?? (
            Find(unit)!.IsBase ? UnitGroupErrors.BaseUnitStays
            : Array.Find(_units, other => other.BaseUnit == unit) is { } user ? UnitGroupErrors.UnitInUse(user.Id)
            : null
        );

    /// <summary>Takes a unit away on which no other is built.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveUnit"/>.</exception>
    public void RemoveUnit(UnitId unit, ZonedDateTime now)
    {
        Demand(WhyNotRemoveUnit(unit, now));
        PutUnits(_units.Without(Find(unit)!.Number));
        Raise(new UnitRemoved(Id, unit, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(CatalogAction.Deactivate);

    /// <summary>Takes it out of use: read-only and still found.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(UnitGroupStatus.Inactive);
        Raise(new UnitGroupDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(CatalogAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(UnitGroupStatus.Active);
        Raise(new UnitGroupActivated(Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == UnitGroupStatus.Inactive ? UnitGroupErrors.Inactive : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() => UnitTree.BrokenRules(_units);

    internal void PutUnits(Unit[] units) => (_units, BaseUnitName) = (units, Array.Find(units, unit => unit.BaseUnit is null)?.Name);

    private void Stand(UnitGroupStatus status) => (Status, State) = (status, (CatalogState)UnitGroupLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(CatalogAction action) =>
        UnitGroupLifecycle.Table.Allows(Status, action) ? null : UnitGroupErrors.NotNow(action, Status);
}
