using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>The commands behind the number and the state of a case: it waits, is resolved or is cancelled, as if somebody had done it.</summary>
internal static class CaseCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForNumber(
            CaseFields.TicketNumber,
            (c, number) => c.WhyNotAssignNumber(number),
            (c, number) => c.AssignNumber(number)
        ),
        RecordCommand.ForStatus(CaseFields.Status, [CaseFields.ActualServiceUnits, CaseFields.BilledServiceUnits], WhyNotStand, Stand),
    ];

    private static DomainError? WhyNotStand(Case one, CaseStatus status, RowValues row, ZonedDateTime now) =>
        status switch
        {
            CaseStatus.ProblemSolved or CaseStatus.InformationProvided => one.WhyNotResolve(Outcome(status, row), now),
            _ when row.GetValue(CaseFields.ActualServiceUnits) is not null || row.GetValue(CaseFields.BilledServiceUnits) is not null =>
                RowErrors.ValueNotTaken([CaseFields.ActualServiceUnits.Name, CaseFields.BilledServiceUnits.Name]),
            CaseStatus.Canceled => one.WhyNotCancel(now),
            CaseStatus.InProgress when one.State != CaseState.Active => one.WhyNotReactivate(now),
            _ => one.WhyNotChangeReason(status, now),
        };

    private static void Stand(Case one, CaseStatus status, RowValues row, ZonedDateTime now)
    {
        switch (status)
        {
            case CaseStatus.ProblemSolved or CaseStatus.InformationProvided:
                one.Resolve(Outcome(status, row), now);
                break;
            case CaseStatus.Canceled:
                one.Cancel(now);
                break;
            case CaseStatus.InProgress when one.State != CaseState.Active:
                one.Reactivate(now);
                break;
            default:
                one.ChangeReason(status, now);
                break;
        }
    }

    private static CaseOutcome Outcome(CaseStatus status, RowValues row) =>
        new("Case resolved", row.GetValue(CaseFields.ActualServiceUnits) ?? row.GetValue(CaseFields.BilledServiceUnits) ?? 0)
        {
            BillableTime = row.GetValue(CaseFields.BilledServiceUnits),
            Status = status,
        };
}
