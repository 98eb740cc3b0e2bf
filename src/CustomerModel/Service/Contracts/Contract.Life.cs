namespace CustomerModel.Service;

// From draft to end. The clock of the contract's own zone decides what is due, and what is done is never undone by it.
public sealed partial class Contract
{
    /// <summary>Why it cannot be agreed, or <see langword="null"/>; that the bill-to address is one of who pays is asked at commit.</summary>
    public DomainError? WhyNotInvoice(ZonedDateTime now) =>
        WhyNot(ContractAction.Invoice) ?? (_lines.Length == 0 ? ContractErrors.NoLines : null) ?? WhyNotKnowDays();

    /// <summary>Agrees on it: record, dates and number are fixed. It is active at once when its first day has come. No invoice is made.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotInvoice"/>.</exception>
    public void Invoice(ZonedDateTime now)
    {
        Demand(WhyNotInvoice(now));
        Stand(ContractStatus.Invoiced);
        Raise(new ContractInvoiced(Id, NetPrice ?? 0, Currency!.Value, now.ToInstant()));
        if (WhyNotActivate(now) is null)
        {
            Activate(now);
        }
    }

    /// <summary>Why it does not come into force now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) =>
        WhyNot(ContractAction.Activate)
        ?? WhyNotKnowDays()
        ?? (now.ToInstant() < DayStart.Of(ActiveOn, TimeZone.Zone) ? ContractErrors.NotBegun(ActiveOn) : null);

    /// <summary>Comes into force since its first day has come.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(ContractStatus.Active);
        Raise(new ContractActivated(Id, now.ToInstant()));
    }

    /// <summary>Why it is not over now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotExpire(ZonedDateTime now) =>
        WhyNot(ContractAction.Expire)
        ?? WhyNotKnowDays()
        ?? (DayStart.IsOver(ExpiresOn, now.WithZone(TimeZone.Zone)) ? null : ContractErrors.NotOver(ExpiresOn));

    /// <summary>Ends, with its lines, since its last day has passed.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotExpire"/>.</exception>
    public void Expire(ZonedDateTime now)
    {
        Demand(WhyNotExpire(now));
        Stand(ContractStatus.Expired);
        Put([.. _lines.Select(line => line.After(ContractLineAction.Expire))]);
        Raise(new ContractExpired(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be suspended, or <see langword="null"/>.</summary>
    public DomainError? WhyNotHold(ZonedDateTime now) => WhyNot(ContractAction.Hold);

    /// <summary>Suspends it: no cases may be opened, and the clock does nothing to it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotHold"/>.</exception>
    public void Hold(ZonedDateTime now)
    {
        Demand(WhyNotHold(now));
        Stand(ContractStatus.OnHold);
        Raise(new ContractHeld(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be released, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRelease(ZonedDateTime now) => WhyNot(ContractAction.Release);

    /// <summary>Suspends it no longer: it is invoiced, and <see cref="Advance"/> brings it to where it should be (KB 932477).</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRelease"/>.</exception>
    public void Release(ZonedDateTime now)
    {
        Demand(WhyNotRelease(now));
        Stand(ContractStatus.Invoiced);
        Raise(new ContractReleased(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be called off, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now, LocalDate? on = null) =>
        WhyNot(ContractAction.Cancel)
        ?? (on is null ? WhyNotKnowDays() : null)
        ?? ((on ?? DayOf(now)) > ExpiresOn ? ContractErrors.CancelledAfterEnd(ExpiresOn) : null);

    /// <summary>Calls it off for good, with its lines. Lines that were over by then stay so, advanced or not, and they alone count for the totals.</summary>
    /// <param name="now">The moment; the state changes at once.</param>
    /// <param name="on">As of when, the last day at the latest; <see langword="null"/>: today.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now, LocalDate? on = null)
    {
        Demand(WhyNotCancel(now, on));
        Stand(ContractStatus.Canceled);
        CancelOn = on ?? DayOf(now);
        var last = TimeZone.IsKnown && DayOf(now) < CancelOn ? DayOf(now) : CancelOn.Value;
        PutAndSum([.. _lines.Select(line => line.After(line.ExpiresOn < last ? ContractLineAction.Expire : ContractLineAction.Cancel))]);
        Raise(new ContractCancelled(Id, CancelOn.Value, now.ToInstant()));
    }

    private LocalDate DayOf(ZonedDateTime now) => now.WithZone(TimeZone.Zone).Date;
}
