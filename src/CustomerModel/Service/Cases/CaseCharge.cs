namespace CustomerModel.Service;

/// <summary>What a case takes from its agreement, by where it stands now.</summary>
/// <remarks>
/// It is a function of the case, so nothing is charged twice: whatever happened to a case, the entries that are written bring the ledger to
/// what the function says. A case that is taken up again takes nothing, and that is what reverses its entries.
/// </remarks>
public static class CaseCharge
{
    /// <summary>Cases or minutes that the case takes from the line of its contract.</summary>
    public static int Of(Case charged, Contract contract)
    {
        ArgumentNullException.ThrowIfNull(charged);
        ArgumentNullException.ThrowIfNull(contract);
        return charged.State != CaseState.Resolved || charged.Contract != contract.Id
            ? 0
            : contract.AllotmentType switch
            {
                AllotmentType.NumberOfCases => 1,
                AllotmentType.Time => charged.BilledServiceUnits ?? 0,
                _ => 0,
            };
    }

    /// <summary>The entries that bring what is entered for a case to what it takes now; none if it is that already.</summary>
    /// <param name="charged">The case.</param>
    /// <param name="contract">The contract it is under.</param>
    /// <param name="known">Every entry of the case so far, under whatever agreement.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<AllotmentEntry> Settle(
        Case charged,
        Contract? contract,
        IEnumerable<AllotmentEntry> known,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(charged);
        var missing = known
            .GroupBy(entry => entry.Source, entry => entry.Amount)
            .ToDictionary(source => source.Key, source => -source.Sum());
        if (contract is not null && Of(charged, contract) is var minutes and not 0)
        {
            var source = new AllotmentSource(contract.Id, charged.ContractLine, null, null);
            missing[source] = missing.GetValueOrDefault(source) + minutes;
        }

        return [.. missing.Where(pair => pair.Value != 0).Select(pair => AllotmentEntry.Of(charged, pair.Key, pair.Value, now))];
    }
}
