namespace CustomerModel.Service;

// What cases under the contract take from its lines.
public sealed partial class Contract
{
    /// <summary>Why no case of a customer can be opened under a line now, or <see langword="null"/>.</summary>
    /// <remarks>
    /// A contract or line is in force by its state and by the day on the contract's clock, so one whose end nobody has advanced yet takes no
    /// cases either. What is left is asked for here and taken when a case is resolved (Dynamics).
    /// </remarks>
    public DomainError? WhyNotOpenCase(ContractLineId line, CustomerId customer, ZonedDateTime now)
    {
        if (WhyNotKnowDays() is { } unknown)
        {
            return unknown;
        }

        var today = DayOf(now);
        return customer != Customer ? CaseErrors.AgreementOfAnotherCustomer(customer)
            : State != ContractState.Active || ExpiresOn < today ? CaseErrors.ContractNotActive(Status)
            : Line(line) is not { } found ? CaseErrors.LineOfAnotherContract(line)
            : !found.Covers(today) ? CaseErrors.ContractLineNotActive(found.Status)
            : IsCounted && found.AllotmentsRemaining == 0 ? CaseErrors.NoAllotments(found.AllotmentsUsed)
            : null;
    }

    /// <summary>The line of this identity, if there is one.</summary>
    public ContractLine? Line(ContractLineId line) => Array.Find(_lines, one => one.LineId == line);

    /// <summary>Why an entry of the ledger cannot be counted, or <see langword="null"/>; the state of the contract does not matter.</summary>
    public DomainError? WhyNotCount(AllotmentEntry entry, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Contract == Id && entry.ContractLine is { } line && Line(line)?.After(entry.Amount) is not null
            ? null
            : ContractErrors.NotCounted(entry.Id);
    }

    /// <summary>Counts what a case took from a line or gave back: what is used moves by it, what is left and what is beyond follow.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCount"/>.</exception>
    public void Count(AllotmentEntry entry, ZonedDateTime now)
    {
        Demand(WhyNotCount(entry, now));
        _lines = [.. _lines.Select(line => line.LineId == entry.ContractLine ? line.After(entry.Amount)! : line)];
        Raise(new ContractLineUsed(Id, entry.ContractLine!.Value, entry.Id, entry.Amount, now.ToInstant()));
    }

    /// <summary>Whether cases or minutes are counted, or dates alone.</summary>
    private bool IsCounted => AllotmentType is Service.AllotmentType.NumberOfCases or Service.AllotmentType.Time;
}
