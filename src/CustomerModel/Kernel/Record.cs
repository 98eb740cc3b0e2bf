using System.Diagnostics.CodeAnalysis;
using CustomerModel.Access;

namespace CustomerModel;

/// <summary>What every stored record has, whatever its kind: a version, an owner, stamps, custom values, events.</summary>
/// <remarks>
/// What a record holds is immutable and replaced as a whole, so copying one is shallow and a command that throws has
/// changed nothing. Guests derive from <see cref="AggregateRoot{TId}"/>.
/// </remarks>
public abstract class Record
{
    private List<IDomainEvent>? _events;
    private List<Record>? _made;

    private protected Record() { }

    /// <summary>Kind and id.</summary>
    public abstract RecordRef Ref { get; }

    /// <summary>Raised by one with each commit that changes the record; 0 before the first.</summary>
    public long Version { get; internal set; }

    /// <summary>The user or team that owns the record; none for records of the organisation.</summary>
    public OwnerId? Owner { get; internal set; }

    /// <summary>When the record was made, to the microsecond; <see langword="null"/> before the first commit.</summary>
    public Instant? CreatedOn { get; internal set; }

    /// <summary>Who made it.</summary>
    public UserId? CreatedBy { get; internal set; }

    /// <summary>On whose behalf it was made, when a delegate did.</summary>
    public UserId? CreatedOnBehalfBy { get; internal set; }

    /// <summary>When it was changed last, to the microsecond.</summary>
    public Instant? ModifiedOn { get; internal set; }

    /// <summary>Who changed it last.</summary>
    public UserId? ModifiedBy { get; internal set; }

    /// <summary>On whose behalf it was changed last, when a delegate did.</summary>
    public UserId? ModifiedOnBehalfBy { get; internal set; }

    /// <summary>When an imported record really entered this system; <see cref="CreatedOn"/> then shows the date it brought along.</summary>
    public Instant? OverriddenCreatedOn { get; internal set; }

    /// <summary>The import that made it.</summary>
    public int? ImportSequenceNumber { get; internal set; }

    /// <summary>Values of the host's and its guests' own fields.</summary>
    public CustomValues Custom { get; internal set; } = CustomValues.None;

    /// <summary>What happened since the events were last taken, oldest first.</summary>
    public IReadOnlyList<IDomainEvent> Events => _events ?? [];

    /// <summary>Records that a command made besides this one; they commit with it.</summary>
    public IReadOnlyList<Record> Made => _made ?? [];

    /// <summary>Why the record cannot get another owner, or <see langword="null"/>; its state does not matter.</summary>
    public DomainError? WhyNotAssign(OwnerId owner) =>
        owner.Kind == OwnerKind.None || owner.Value == Guid.Empty ? AccessErrors.CannotOwn(owner) : null;

    /// <summary>Gives this record alone another owner; what goes along with it is a matter of cascades.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssign"/>.</exception>
    public void Assign(OwnerId owner, ZonedDateTime now)
    {
        Demand(WhyNotAssign(owner));
        Raise(new RecordAssigned(Ref, Owner, owner, now.ToInstant()));
        Owner = owner;
        OnAssigned();
    }

    /// <summary>Hands the events over and forgets them.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        var events = Events;
        _events = null;
        return events;
    }

    /// <summary>Why no plain field may be changed now, or <see langword="null"/>; a guest overrides it for a record with a life cycle.</summary>
    protected virtual DomainError? WhyNotEdit() => null;

    /// <summary>Why this one field may not be changed now, or <see langword="null"/>.</summary>
    protected virtual DomainError? WhyNotChange(Field field) => null;

    /// <summary>Every rule over several fields of this record that does not hold; asked after each edit, before it stands.</summary>
    protected virtual IEnumerable<DomainError> BrokenRules() => [];

    /// <summary>Brings derived fields up to date after an edit stands.</summary>
    protected virtual void OnEdited() { }

    /// <summary>Brings along what follows from another owner.</summary>
    protected virtual void OnAssigned() { }

    /// <summary>Brings along what follows from a reference that leads elsewhere since a cascade or a merge.</summary>
    /// <param name="field">The reference, which has its new value already.</param>
    protected virtual void OnRepointed(Field field) { }

    /// <summary>Keeps a fact until the unit of work takes it.</summary>
    protected void Raise(IDomainEvent fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        (_events ??= []).Add(fact);
    }

    /// <summary>Lets another record travel with this one.</summary>
    protected void Bring(Record made)
    {
        ArgumentNullException.ThrowIfNull(made);
        (_made ??= []).Add(made);
    }

    /// <summary>Goes on if there is no reason against it.</summary>
    /// <exception cref="RefusedException">There is one; nothing has changed.</exception>
    protected void Demand(DomainError? reason)
    {
        if (reason is not null)
        {
            throw new RefusedException(reason with { Record = reason.Record ?? Ref });
        }
    }

    /// <summary>Goes on if there is no reason against it; names them all.</summary>
    /// <exception cref="RefusedException">There are some; nothing has changed.</exception>
    protected void Demand(IEnumerable<DomainError> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        if (reasons is not IReadOnlyCollection<DomainError> { Count: 0 })
        {
            RefusedException.ThrowIfAny(reasons.Select(reason => reason with { Record = reason.Record ?? Ref }));
        }
    }

    internal void DemandThat(DomainError? reason) => Demand(reason);

    internal void BringAlong(Record made) => Bring(made);

    internal void DemandAll(IEnumerable<DomainError> reasons) => Demand(reasons);

    internal DomainError? AskWhyNotEdit() => WhyNotEdit();

    internal DomainError? AskWhyNotChange(Field field) => WhyNotChange(field);

    internal IEnumerable<DomainError> AskBrokenRules() => BrokenRules();

    internal void AfterEdit() => OnEdited();

    internal void AfterRepoint(Field field) => OnRepointed(field);

    internal IReadOnlyList<Record> TakeMade()
    {
        var made = Made;
        _made = null;
        return made;
    }

    [SuppressMessage("Performance", "CA1859", Justification = "The copy has the run-time type of the record.")]
    internal Record ShallowCopy()
    {
        var copy = (Record)MemberwiseClone();
        copy._events = null;
        copy._made = null;
        return copy;
    }
}
