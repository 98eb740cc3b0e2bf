using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>The commands behind numbers and states of contracts: a row that says one is active agrees on it first.</summary>
internal static class ContractCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForNumber(
            ContractFields.ContractNumber,
            (c, number) => c.WhyNotAssignNumber(number),
            (c, number) => c.AssignNumber(number)
        ),
        RecordCommand.ForStatus(ContractFields.Status, [ContractFields.CancelOn], WhyNotStand, Stand),
    ];

    /// <summary>A draft is invoiced on the way; all of it is asked before any of it is done.</summary>
    private static DomainError? WhyNotStand(Contract contract, ContractStatus status, RowValues row, ZonedDateTime now)
    {
        var cancelOn = row.GetValue(ContractFields.CancelOn);
        return cancelOn is not null && status != ContractStatus.Canceled ? RowErrors.ValueNotTaken([ContractFields.CancelOn.Name])
            : contract.State != ContractState.Draft ? WhyNotGoOn(contract, status, cancelOn, now)
            : contract.WhyNotInvoice(now)
                ?? status switch
                {
                    ContractStatus.Active when Today(contract, now) < contract.ActiveOn => ContractErrors.NotBegun(contract.ActiveOn),
                    ContractStatus.Expired when Today(contract, now) <= contract.ExpiresOn => ContractErrors.NotOver(contract.ExpiresOn),
                    ContractStatus.Canceled when (cancelOn ?? Today(contract, now)) > contract.ExpiresOn =>
                        ContractErrors.CancelledAfterEnd(contract.ExpiresOn),
                    _ => null,
                };
    }

    private static DomainError? WhyNotGoOn(Contract contract, ContractStatus status, LocalDate? cancelOn, ZonedDateTime now) =>
        status switch
        {
            ContractStatus.Invoiced => contract.WhyNotRelease(now),
            ContractStatus.Active => contract.WhyNotActivate(now),
            ContractStatus.OnHold => contract.WhyNotHold(now),
            ContractStatus.Canceled => contract.WhyNotCancel(now, cancelOn),
            ContractStatus.Expired => contract.WhyNotExpire(now),
            _ => ContractErrors.NotNow(ContractAction.Invoice, contract.Status),
        };

    private static void Stand(Contract contract, ContractStatus status, RowValues row, ZonedDateTime now)
    {
        if (contract.State == ContractState.Draft)
        {
            contract.Invoice(now);
        }
        else if (status == ContractStatus.Invoiced)
        {
            contract.Release(now);
        }
        else if (status == ContractStatus.Active)
        {
            contract.Activate(now);
        }

        switch (status)
        {
            case ContractStatus.OnHold:
                contract.Hold(now);
                break;
            case ContractStatus.Canceled:
                contract.Cancel(now, row.GetValue(ContractFields.CancelOn));
                break;
            case ContractStatus.Expired:
                contract.Expire(now);
                break;
        }
    }

    private static LocalDate Today(Contract contract, ZonedDateTime now) => now.WithZone(contract.TimeZone.Zone).Date;
}
