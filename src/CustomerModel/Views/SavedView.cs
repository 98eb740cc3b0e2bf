namespace CustomerModel.Views;

/// <summary>A question about records of one kind that somebody keeps under a name, with the order and the columns of its answer.</summary>
/// <remarks>
/// Dynamics keeps views of the organisation (savedquery) and personal ones (userquery) apart; here they are one kind of record.
/// That its names are fields of the catalogue is asked at commit and when it is run: it outlives fields that come and go.
/// </remarks>
public sealed class SavedView : AggregateRoot<SavedViewId>
{
    private SavedViewOrder[] _orders = [];
    private SavedViewColumn[] _columns = [];

    private SavedView(SavedViewId id)
        : base(id) { }

    /// <summary>What there is to know about saved views.</summary>
    public static RecordType<SavedView, SavedViewId> Type { get; } =
        new("savedview", id => new(id), SavedViewFields.All, [SavedViewFields.Orders, SavedViewFields.Columns], SavedViewFields.Name)
        {
            Table = "savedviews",
            Keys =
            [
                [SavedViewFields.DefaultOf],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("savedview", Id.Value);

    /// <summary>What the view is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>Logical name of the kind of record it shows; never changes.</summary>
    public string RecordType { get; internal set; } = "";

    /// <summary>Whether it is the organisation's or somebody's own; never changes.</summary>
    public SavedViewKind Kind { get; internal set; }

    /// <summary>Which records it shows, as criteria in JSON; <see langword="null"/>: all.</summary>
    public string? Criteria { get; internal set; }

    /// <summary>The keys of its order, most significant first.</summary>
    public IReadOnlyList<SavedViewOrder> Orders => _orders;

    /// <summary>Its columns from left to right.</summary>
    public IReadOnlyList<SavedViewColumn> Columns => _columns;

    /// <summary>Whether it is shown first: one of the organisation, and one of each owner, for a kind of record.</summary>
    public bool IsDefault { get; internal set; }

    /// <summary>For which records and whom it is shown first; unique, so that two do not become it at once.</summary>
    public string? DefaultOf { get; internal set; }

    /// <summary>Active or inactive.</summary>
    public SavedViewStatus Status { get; internal set; } = SavedViewLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public SavedViewState State { get; internal set; } = (SavedViewState)SavedViewLifecycle.Table.StateOf(SavedViewLifecycle.Table.Initial);

    /// <summary>What it shows, as a value.</summary>
    public ViewDefinition Definition =>
        new()
        {
            Criteria = Criteria,
            Orders = [.. _orders.Select(order => new SortKey(order.Field, order.IsDescending))],
            Columns = [.. _columns.Select(column => column.Path)],
        };

    /// <summary>A view of the organisation.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 200 characters.</param>
    /// <param name="recordType">Logical name of the kind of record it shows.</param>
    /// <param name="definition">What it shows.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">A text is empty, too long or unclean, or see <see cref="WhyNotRedefine"/>.</exception>
    public static SavedView Create(SavedViewId id, string name, string recordType, ViewDefinition definition, ZonedDateTime now) =>
        Make(id, name, recordType, owner: null, definition, now);

    /// <summary>A view of somebody's own.</summary>
    /// <inheritdoc cref="Create"/>
    public static SavedView CreatePersonal(
        SavedViewId id,
        string name,
        string recordType,
        OwnerId owner,
        ViewDefinition definition,
        ZonedDateTime now
    ) => Make(id, name, recordType, owner, definition, now);

    /// <summary>Every reason against showing something else; empty if there is none.</summary>
    public IReadOnlyList<DomainError> WhyNotRedefine(ViewDefinition definition, ZonedDateTime now) =>
        WhyNotEdit() is { } closed ? [closed] : ViewShape.Reasons(definition);

    /// <summary>Shows something else under the same name.</summary>
    /// <param name="definition">All that is to be shown; what is left out is absent.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRedefine"/>.</exception>
    public void Redefine(ViewDefinition definition, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Demand(WhyNotRedefine(definition, now));
        Put(definition);
        Raise(new ViewRedefined(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be shown first, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMakeDefault(SavedView? former, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (former is null || (former != this && former.DefaultOf == Scope()) ? null : SavedViewErrors.NotTheFormer(former.Id));

    /// <summary>Makes it the one that is shown first, in the place of the one that was.</summary>
    /// <param name="former">The default so far, which is changed too; <see langword="null"/>: there is none. A second one is refused by the store (<c>key.taken</c>).</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotMakeDefault"/>.</exception>
    public void MakeDefault(SavedView? former, ZonedDateTime now)
    {
        Demand(WhyNotMakeDefault(former, now));
        if (!IsDefault)
        {
            former?.PutDefault(false);
            PutDefault(true);
            Raise(new DefaultViewChosen(Id, former?.Id, now.ToInstant()));
        }
    }

    /// <summary>Why it cannot stop to be shown first, or <see langword="null"/>.</summary>
    public DomainError? WhyNotClearDefault(ZonedDateTime now) => IsDefault ? null : SavedViewErrors.NotDefault;

    /// <summary>Lets no view be shown first.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClearDefault"/>.</exception>
    public void ClearDefault(ZonedDateTime now)
    {
        Demand(WhyNotClearDefault(now));
        PutDefault(false);
        Raise(new DefaultViewCleared(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) =>
        WhyNot(SavedViewAction.Deactivate) ?? (IsDefault ? SavedViewErrors.IsDefault : null);

    /// <summary>Takes it out of use: read-only, and offered to nobody.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(SavedViewStatus.Inactive);
        Raise(new ViewDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(SavedViewAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(SavedViewStatus.Active);
        Raise(new ViewActivated(Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == SavedViewStatus.Inactive ? SavedViewErrors.Inactive : null;

    /// <summary>Nobody gets a default view from somebody else.</summary>
    protected override void OnAssigned() => PutDefault(IsDefault && Kind == SavedViewKind.System);

    internal void PutOrders(SavedViewOrder[] orders) => _orders = orders;

    internal void PutColumns(SavedViewColumn[] columns) => _columns = columns;

    private static SavedView Make(
        SavedViewId id,
        string name,
        string recordType,
        OwnerId? owner,
        ViewDefinition definition,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(definition);
        var view = new SavedView(id) { Owner = owner, Kind = owner is null ? SavedViewKind.System : SavedViewKind.Personal };
        view.Begin(edit => edit.Set(SavedViewFields.Name, name));
        view.Demand(SavedViewFields.RecordType.WhyNot(PlainText.Normalize(recordType)));
        view.RecordType = recordType.Trim();
        view.Demand(ViewShape.Reasons(definition));
        view.Put(definition);
        view.Raise(new ViewSaved(id, view.RecordType, owner, now.ToInstant()));
        return view;
    }

    private void Put(ViewDefinition definition)
    {
        Criteria = PlainText.Normalize(definition.Criteria);
        _orders =
        [
            .. definition.Orders.Select((key, at) => new SavedViewOrder(at + 1) { Field = key.Field, IsDescending = key.IsDescending }),
        ];
        _columns = [.. definition.Columns.Select((path, at) => new SavedViewColumn(at + 1) { Path = path })];
    }

    private void PutDefault(bool isDefault) => (IsDefault, DefaultOf) = (isDefault, isDefault ? Scope() : null);

    private string Scope() => Owner is { } owner && Kind == SavedViewKind.Personal ? $"{RecordType} {owner}" : RecordType;

    private void Stand(SavedViewStatus status) => (Status, State) = (status, (SavedViewState)SavedViewLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(SavedViewAction action) =>
        SavedViewLifecycle.Table.Allows(Status, action) ? null : SavedViewErrors.NotNow(action, Status);
}
