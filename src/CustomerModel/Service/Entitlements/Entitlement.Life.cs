namespace CustomerModel.Service;

// From draft to end. The clock of its own zone decides what is due, and what is done is never undone by it.
public sealed partial class Entitlement
{
    /// <summary>Why it cannot be agreed, or <see langword="null"/>; that its contacts are those of the customer is asked at commit.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) =>
        WhyNot(EntitlementAction.Activate) ?? (Customer is null ? EntitlementErrors.CustomerMissing : null) ?? WhyNotKnowDays();

    /// <summary>Agrees on it: in force on its days, waiting before them, expired after them.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        var at = now.ToInstant();
        if (at < Begins)
        {
            Stand(EntitlementStatus.Waiting);
            Raise(new EntitlementAgreed(Id, StartDate, at));
        }
        else if (at >= Ends)
        {
            Stand(EntitlementStatus.Expired);
            Raise(new EntitlementExpired(Id, at));
        }
        else
        {
            Stand(EntitlementStatus.Active);
            Raise(new EntitlementActivated(Id, at));
        }
    }

    /// <summary>Why it does not come into force now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotStart(ZonedDateTime now) =>
        WhyNot(EntitlementAction.Start) ?? WhyNotKnowDays() ?? (now.ToInstant() < Begins ? EntitlementErrors.NotBegun(StartDate) : null);

    /// <summary>Comes into force since its first day has come.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotStart"/>.</exception>
    public void Start(ZonedDateTime now)
    {
        Demand(WhyNotStart(now));
        Stand(EntitlementStatus.Active);
        Raise(new EntitlementActivated(Id, now.ToInstant()));
    }

    /// <summary>Why it is not over now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotExpire(ZonedDateTime now) =>
        WhyNot(EntitlementAction.Expire)
        ?? WhyNotKnowDays()
        ?? (Ends is not { } end || now.ToInstant() < end ? EntitlementErrors.NotOver(EndDate) : null);

    /// <summary>Ends since its last day has passed; it is the default no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotExpire"/>.</exception>
    public void Expire(ZonedDateTime now)
    {
        Demand(WhyNotExpire(now));
        Stand(EntitlementStatus.Expired);
        Raise(new EntitlementExpired(Id, now.ToInstant()));
    }

    /// <summary>Comes into force and ends, as far as that is due.</summary>
    /// <inheritdoc/>
    /// <exception cref="RefusedException"><c>entitlement.zone-unknown</c>: its days can no longer be told.</exception>
    public bool Advance(ZonedDateTime now)
    {
        Demand(AdvancesOn <= now.ToInstant() ? WhyNotKnowDays() : null);
        var hasBegun = WhyNotStart(now) is null;
        if (hasBegun)
        {
            Start(now);
        }

        var hasEnded = WhyNotExpire(now) is null;
        if (hasEnded)
        {
            Expire(now);
        }

        return hasBegun || hasEnded;
    }

    /// <summary>Why it cannot become a draft again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(EntitlementAction.Deactivate);

    /// <summary>Takes it back to be edited; it is the default no longer, and what is used stays used.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(EntitlementStatus.Draft);
        Raise(new EntitlementDeactivated(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be called off, or <see langword="null"/>; twice is an error of its own.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now) =>
        Status == EntitlementStatus.Cancelled ? EntitlementErrors.AlreadyCancelled : WhyNot(EntitlementAction.Cancel);

    /// <summary>Calls it off; it is the default no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now)
    {
        Demand(WhyNotCancel(now));
        Stand(EntitlementStatus.Cancelled);
        Raise(new EntitlementCancelled(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be the default, or <see langword="null"/>; that the customer has no other one is asked at commit.</summary>
    public DomainError? WhyNotSetAsDefault(ZonedDateTime now) => WhyNot(EntitlementAction.SetAsDefault);

    /// <summary>Lets it hold for cases of its customer that name none. The default so far is cleared in the same unit of work.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSetAsDefault"/>.</exception>
    public void SetAsDefault(ZonedDateTime now)
    {
        Demand(WhyNotSetAsDefault(now));
        if (!IsDefault)
        {
            IsDefault = true;
            Raise(new EntitlementMadeDefault(Id, now.ToInstant()));
        }
    }

    /// <summary>Why it cannot stop being the default, or <see langword="null"/>.</summary>
    public DomainError? WhyNotClearDefault(ZonedDateTime now) =>
        WhyNot(EntitlementAction.ClearDefault) ?? (IsDefault ? null : EntitlementErrors.NotDefault);

    /// <summary>Lets it be the default no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClearDefault"/>.</exception>
    public void ClearDefault(ZonedDateTime now)
    {
        Demand(WhyNotClearDefault(now));
        IsDefault = false;
        Raise(new EntitlementDefaultCleared(Id, now.ToInstant()));
    }

    private DomainError? WhyNotKnowDays() => TimeZone.IsKnown ? null : EntitlementErrors.ZoneUnknown(TimeZone);

    private Instant Begins => StartOf(StartDate);

    private Instant? Ends => EndDate == LocalDate.MaxIsoValue ? null : StartOf(EndDate.PlusDays(1));

    // Days begin once: a clock that shows midnight twice begins one the first time, and one that skips a day begins it behind the gap.
    private Instant StartOf(LocalDate day) => day.AtMidnight().InZoneLeniently(TimeZone.Zone).ToInstant();

    private EntitlementStatus StatusAt(ZonedDateTime now)
    {
        var at = now.ToInstant();
        return Status is not (EntitlementStatus.Waiting or EntitlementStatus.Active) ? Status
            : at >= Ends ? EntitlementStatus.Expired
            : Status == EntitlementStatus.Waiting && at >= Begins ? EntitlementStatus.Active
            : Status;
    }

    private void Stand(EntitlementStatus status)
    {
        (Status, State) = (status, (EntitlementState)EntitlementLifecycle.Table.StateOf(status));
        IsDefault = IsDefault && status == EntitlementStatus.Active;
        AdvancesOn = status switch
        {
            EntitlementStatus.Waiting => Begins,
            EntitlementStatus.Active => Ends,
            _ => null,
        };
    }
}
