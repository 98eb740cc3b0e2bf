using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The command behind the state of an opportunity: it waits, is won or is lost, as if somebody had closed it.</summary>
internal static class OpportunityCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForStatus(
            OpportunityFields.Status,
            [OpportunityFields.ActualValue, OpportunityFields.ActualCloseDate],
            WhyNotStand,
            Stand
        ),
    ];

    private static DomainError? WhyNotStand(Opportunity opportunity, OpportunityStatus status, RowValues row, ZonedDateTime now) =>
        status switch
        {
            OpportunityStatus.InProgress when opportunity.Status == OpportunityStatus.OnHold => opportunity.WhyNotResume(now),
            OpportunityStatus.InProgress => opportunity.WhyNotReopen(now),
            OpportunityStatus.OnHold => opportunity.WhyNotHold(now),
            OpportunityStatus.Won => opportunity.WhyNotWin(
                now,
                row.GetValue(OpportunityFields.ActualValue),
                row.GetValue(OpportunityFields.ActualCloseDate)
            ),
            _ when row.GetValue(OpportunityFields.ActualValue) is not (null or 0) => RowErrors.ValueNotTaken([
                OpportunityFields.ActualValue.Name,
            ]),
            _ => opportunity.WhyNotLose(now, status, closedOn: row.GetValue(OpportunityFields.ActualCloseDate)),
        };

    private static void Stand(Opportunity opportunity, OpportunityStatus status, RowValues row, ZonedDateTime now)
    {
        var closedOn = row.GetValue(OpportunityFields.ActualCloseDate);
        switch (status)
        {
            case OpportunityStatus.InProgress when opportunity.Status == OpportunityStatus.OnHold:
                opportunity.Resume(now);
                break;
            case OpportunityStatus.InProgress:
                opportunity.Reopen(now);
                break;
            case OpportunityStatus.OnHold:
                opportunity.Hold(now);
                break;
            case OpportunityStatus.Won:
                opportunity.Win(now, row.GetValue(OpportunityFields.ActualValue), closedOn);
                break;
            default:
                opportunity.Lose(now, status, closedOn: closedOn);
                break;
        }
    }
}
