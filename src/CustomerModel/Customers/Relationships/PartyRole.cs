namespace CustomerModel.Customers;

/// <summary>What one party can be to another: a supplier, a spouse, a decision maker.</summary>
/// <typeparam name="TId">Relationship role id or connection role id.</typeparam>
public abstract class PartyRole<TId> : AggregateRoot<TId>
    where TId : struct, IEntityId<TId>
{
    private protected PartyRole(TId id)
        : base(id) { }

    /// <summary>What the role is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What it means.</summary>
    public string? Description { get; internal set; }

    /// <summary>Active or inactive.</summary>
    public PartyRoleStatus Status { get; internal set; } = PartyRoleLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public PartyRoleState State { get; internal set; } = (PartyRoleState)PartyRoleLifecycle.Table.StateOf(PartyRoleLifecycle.Table.Initial);

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(PartyRoleAction.Deactivate);

    /// <summary>Takes it out of use: read-only, and nobody gets it any more; whoever has it keeps it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(PartyRoleStatus.Inactive);
        Raise(new PartyRoleDeactivated(Ref, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(PartyRoleAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(PartyRoleStatus.Active);
        Raise(new PartyRoleActivated(Ref, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == PartyRoleStatus.Inactive ? PartyRoleErrors.Inactive : null;

    private void Stand(PartyRoleStatus status) => (Status, State) = (status, (PartyRoleState)PartyRoleLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(PartyRoleAction action) =>
        PartyRoleLifecycle.Table.Allows(Status, action) ? null : PartyRoleErrors.NotNow(action, Status);
}
