namespace CustomerModel.Service;

// An entitlement that is over goes on as another one.
public sealed partial class Entitlement
{
    private static readonly Field<Entitlement>[] Carried =
    [
        .. EntitlementFields.All.Where(field =>
            field.Name is not ("statuscode" or "statecode" or "advanceson" or "isdefault" or "usedterms" or "remainingterms")
        ),
    ];

    /// <summary>Why it cannot be continued, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRenew(EntitlementId renewal, ZonedDateTime now) =>
        WhyNot(EntitlementAction.Renew)
        ?? WhyNotKnowDays()
        ?? (
            Period.DaysBetween(StartDate, EndDate) > Period.DaysBetween(Today(now), LocalDate.MaxIsoValue)
                ? EntitlementErrors.NeverOver(EndDate)
                : null
        );

    /// <summary>Makes a draft that continues it: as many days from today on, the same terms with nothing used, for the same products and contacts.</summary>
    /// <remarks>It stays as it is.</remarks>
    /// <param name="renewal">Identity of the draft.</param>
    /// <param name="now">The moment; which day it is, its own time zone says.</param>
    /// <returns>The draft; it commits with this entitlement.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotRenew"/>.</exception>
    public Entitlement Renew(EntitlementId renewal, ZonedDateTime now)
    {
        Demand(WhyNotRenew(renewal, now));
        var draft = new Entitlement(renewal) { Owner = Owner, Custom = Custom };
        foreach (var field in Carried)
        {
            field.Restore(draft, field.Read(this));
        }

        (draft.StartDate, draft.EndDate) = (Today(now), Today(now).PlusDays(Period.DaysBetween(StartDate, EndDate)));
        (draft._products, draft._contacts) = (_products, _contacts);
        draft._channels = [.. _channels.Select(channel => channel.With(AllocationType, more: -channel.UsedTerms))];
        draft.OnEdited();
        draft.Raise(new EntitlementCreated(renewal, Customer, now.ToInstant()));
        Raise(new EntitlementRenewed(Id, renewal, now.ToInstant()));
        Bring(draft);
        return draft;
    }

    private LocalDate Today(ZonedDateTime now) => now.WithZone(TimeZone.Zone).Date;
}
