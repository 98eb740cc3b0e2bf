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

    /// <summary>Cases or minutes that the case takes from its entitlement.</summary>
    /// <remarks>Where opening counts, a case counts until it is cancelled; where resolving counts, while it is resolved.</remarks>
    public static int Of(Case charged, Entitlement entitlement)
    {
        ArgumentNullException.ThrowIfNull(charged);
        ArgumentNullException.ThrowIfNull(entitlement);
        var counts =
            entitlement.DecreaseRemainingOn == DecreaseRemainingOn.CaseCreation
                ? charged.State != CaseState.Canceled
                : charged.State == CaseState.Resolved;
        return !counts || !charged.DecrementsEntitlement || charged.Entitlement != entitlement.Id ? 0
            : entitlement.AllocationType == AllocationType.NumberOfCases ? 1
            : charged.BilledServiceUnits ?? 0;
    }

    /// <summary>The entries that bring what is entered for a case to what it takes now; none if it is that already.</summary>
    /// <param name="charged">The case.</param>
    /// <param name="contract">The contract it is under, if any.</param>
    /// <param name="entitlement">The entitlement it is under, if any.</param>
    /// <param name="known">Every entry of the case so far, under whatever agreement.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<AllotmentEntry> Settle(
        Case charged,
        Contract? contract,
        Entitlement? entitlement,
        IEnumerable<AllotmentEntry> known,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(charged);
        var missing = known
            .GroupBy(entry => entry.Source, entry => entry.Amount)
            .ToDictionary(source => source.Key, source => -source.Sum());
        if (contract is not null)
        {
            Owe(new(contract.Id, charged.ContractLine, null, null), Of(charged, contract));
        }

        if (entitlement is not null)
        {
            Owe(new(null, null, entitlement.Id, ChannelOf(charged, entitlement)), Of(charged, entitlement));
        }

        return [.. missing.Where(pair => pair.Value != 0).Select(pair => AllotmentEntry.Of(charged, pair.Key, pair.Value, now))];

        void Owe(AllotmentSource source, int amount) => missing[source] = missing.GetValueOrDefault(source) + amount;
    }

    private static CaseOrigin? ChannelOf(Case charged, Entitlement entitlement) =>
        charged.Origin is { } origin && entitlement.Channel(origin) is not null ? origin : null;
}
