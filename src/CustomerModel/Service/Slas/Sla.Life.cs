namespace CustomerModel.Service;

// A draft is worked on; what is active is only taken back.
public sealed partial class Sla
{
    /// <summary>Why it cannot be put in force, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) =>
        WhyNot(SlaAction.Activate)
        ?? (
            FirstResponseWarnAfter is null && FirstResponseFailAfter is null && ResolveByWarnAfter is null && ResolveByFailAfter is null
                ? SlaErrors.NoTimes
                : null
        );

    /// <summary>Puts it in force; nothing but default and owner changes from now on.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(SlaStatus.Active);
        Raise(new SlaActivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot become a draft again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(SlaAction.Deactivate);

    /// <summary>Takes it back to be edited; it is the default no longer. Times that run already go on as they were begun.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(SlaStatus.Draft);
        IsDefault = false;
        Raise(new SlaDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be the default, or <see langword="null"/>; that no other one is, is asked at commit.</summary>
    public DomainError? WhyNotSetAsDefault(ZonedDateTime now) => WhyNot(SlaAction.SetAsDefault);

    /// <summary>Lets it hold where nothing else is agreed. The default so far is cleared in the same unit of work.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSetAsDefault"/>.</exception>
    public void SetAsDefault(ZonedDateTime now)
    {
        Demand(WhyNotSetAsDefault(now));
        if (!IsDefault)
        {
            IsDefault = true;
            Raise(new SlaMadeDefault(Id, now.ToInstant()));
        }
    }

    /// <summary>Why it cannot stop being the default, or <see langword="null"/>.</summary>
    public DomainError? WhyNotClearDefault(ZonedDateTime now) =>
        WhyNot(SlaAction.ClearDefault) ?? (IsDefault ? null : SlaErrors.NotDefault);

    /// <summary>Lets it be the default no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClearDefault"/>.</exception>
    public void ClearDefault(ZonedDateTime now)
    {
        Demand(WhyNotClearDefault(now));
        IsDefault = false;
        Raise(new SlaDefaultCleared(Id, now.ToInstant()));
    }

    private DomainError? WhyNot(SlaAction action) => SlaLifecycle.Table.Allows(Status, action) ? null : SlaErrors.NotNow(action, Status);

    private void Stand(SlaStatus status) => (Status, State) = (status, (SlaState)SlaLifecycle.Table.StateOf(status));
}
