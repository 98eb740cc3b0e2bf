using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>The commands behind states and defaults of service level agreements and entitlements.</summary>
internal static class SupportCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForStatus(
            SlaFields.Status,
            [SlaFields.IsDefault],
            (s, status, row, now) =>
                status == SlaStatus.Active ? s.WhyNotActivate(now)
                : row.GetValue(SlaFields.IsDefault) == true ? RowErrors.ValueNotTaken([SlaFields.IsDefault.Name])
                : s.WhyNotDeactivate(now),
            Stand
        ),
        RecordCommand.ForStatus(EntitlementFields.Status, [EntitlementFields.IsDefault], WhyNotStand, Stand),
    ];

    private static void Stand(Sla sla, SlaStatus status, RowValues row, ZonedDateTime now)
    {
        if (status == SlaStatus.Draft)
        {
            sla.Deactivate(now);
            return;
        }

        sla.Activate(now);
        if (row.GetValue(SlaFields.IsDefault) == true)
        {
            sla.SetAsDefault(now);
        }
    }

    /// <summary>Where activating leads the dates say: a row may be behind them, as the clock would bring it there, and not before.</summary>
    private static DomainError? WhyNotStand(Entitlement entitlement, EntitlementStatus status, RowValues row, ZonedDateTime now)
    {
        var today = now.WithZone(entitlement.TimeZone.Zone).Date;
        return row.GetValue(EntitlementFields.IsDefault) == true && (status != EntitlementStatus.Active || today > entitlement.EndDate)
                ? RowErrors.ValueNotTaken([EntitlementFields.IsDefault.Name])
            : entitlement.State == EntitlementState.Draft
                ? entitlement.WhyNotActivate(now)
                    ?? (
                        status == EntitlementStatus.Active && today < entitlement.StartDate
                            ? EntitlementErrors.NotBegun(entitlement.StartDate)
                        : status == EntitlementStatus.Expired && today <= entitlement.EndDate
                            ? EntitlementErrors.NotOver(entitlement.EndDate)
                        : null
                    )
            : status switch
            {
                EntitlementStatus.Draft => entitlement.WhyNotDeactivate(now),
                EntitlementStatus.Active => entitlement.WhyNotStart(now),
                EntitlementStatus.Cancelled => entitlement.WhyNotCancel(now),
                EntitlementStatus.Expired => entitlement.WhyNotExpire(now),
                _ => EntitlementErrors.NotNow(EntitlementAction.Activate, entitlement.Status),
            };
    }

    private static void Stand(Entitlement entitlement, EntitlementStatus status, RowValues row, ZonedDateTime now)
    {
        if (entitlement.State == EntitlementState.Draft)
        {
            entitlement.Activate(status == EntitlementStatus.Cancelled ? NotAfter(entitlement, now) : now);
        }
        else if (status == EntitlementStatus.Active)
        {
            entitlement.Start(now);
        }

        switch (status)
        {
            case EntitlementStatus.Draft:
                entitlement.Deactivate(now);
                break;
            case EntitlementStatus.Cancelled:
                entitlement.Cancel(now);
                break;
            case EntitlementStatus.Expired when entitlement.State == EntitlementState.Active:
                entitlement.Expire(now);
                break;
        }

        if (row.GetValue(EntitlementFields.IsDefault) == true)
        {
            entitlement.SetAsDefault(now);
        }
    }

    /// <summary>What was cancelled was cancelled before it was over, on its last day at the latest.</summary>
    private static ZonedDateTime NotAfter(Entitlement entitlement, ZonedDateTime now)
    {
        var last = entitlement.EndDate.AtMidnight().InZoneLeniently(entitlement.TimeZone.Zone).ToInstant();
        return now.ToInstant() > last ? last.InZone(now.Zone) : now;
    }
}
