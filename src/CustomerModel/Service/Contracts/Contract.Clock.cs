namespace CustomerModel.Service;

// What the clock of its own zone does to a contract.
public sealed partial class Contract : ITimed
{
    /// <inheritdoc/>
    /// <remarks>Invoiced, the start of its first day; active, the end of its last day or of a line before that; else nothing is due.</remarks>
    public Instant? AdvancesOn { get; internal set; }

    /// <summary>Does what is due by the clock, in order: comes into force, ends lines whose last day has passed, ends.</summary>
    /// <remarks>Asked again, or by a clock that went backwards, it does nothing.</remarks>
    /// <param name="now">The moment; which day it is, the contract's own time zone says.</param>
    /// <returns>Whether anything was due.</returns>
    /// <exception cref="RefusedException"><c>contract.zone-unknown</c>: its days can no longer be told.</exception>
    public bool Advance(ZonedDateTime now)
    {
        var at = now.ToInstant();
        if (!(AdvancesOn <= at))
        {
            return false;
        }

        Demand(WhyNotKnowDays());
        Plan();
        var wasDue = AdvancesOn <= at;
        while (AdvancesOn <= at)
        {
            Step(AdvancesOn.Value, now);
        }

        return wasDue;
    }

    private DomainError? WhyNotKnowDays() => TimeZone.IsKnown ? null : ContractErrors.ZoneUnknown(TimeZone);

    /// <summary>Says when the clock changes it next; after everything that moves its state or its lines.</summary>
    private void Plan()
    {
        var zone = TimeZone.IsKnown ? TimeZone.Zone : DayStart.Earliest;
        AdvancesOn = Status switch
        {
            ContractStatus.Invoiced => DayStart.Of(ActiveOn, zone),
            ContractStatus.Active => DayStart.After(RunningLines.Select(line => line.ExpiresOn!.Value).Append(ExpiresOn).Min(), zone),
            _ => null,
        };
    }

    /// <summary>Does what is due first; when, says which lines have ended and which have not yet.</summary>
    private void Step(Instant due, ZonedDateTime now)
    {
        if (Status == ContractStatus.Invoiced)
        {
            Activate(now);
        }
        else if (DayStart.IsOver(ExpiresOn, due.InZone(TimeZone.Zone)))
        {
            Expire(now);
        }
        else
        {
            ExpireLines(due.InZone(TimeZone.Zone), now.ToInstant());
        }
    }

    private IEnumerable<ContractLine> RunningLines =>
        _lines.Where(line => ContractLineLifecycle.Table.Allows(line.Status, ContractLineAction.Expire));

    private void ExpireLines(ZonedDateTime due, Instant at)
    {
        int[] over = [.. RunningLines.Where(line => DayStart.IsOver(line.ExpiresOn!.Value, due)).Select(line => line.Number)];
        Put([.. _lines.Select(line => over.Contains(line.Number) ? line.After(ContractLineAction.Expire) : line)]);
        Raise(new ContractLinesExpired(Id, over, at));
    }
}
