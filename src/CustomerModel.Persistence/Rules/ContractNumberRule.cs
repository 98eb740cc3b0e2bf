using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>Contracts of one number continue one another: one of them is the first, a renewal begins behind the contract it continues, and agreed ones never cover the same day.</summary>
internal sealed class ContractNumberRule : ICommitRule<Contract>
{
    public string Code => "contract.overlap";

    public IReadOnlyList<string> Fields => ["contractnumber", "activeon", "expireson", "statuscode"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Contract>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Contract[] changed =
        [
            .. changes.Where(IsConcerned).Select(change => change.After!).Where(contract => contract.ContractNumber is not null),
        ];
        string?[] numbers = [.. changed.Select(contract => contract.ContractNumber).Distinct(StringComparer.Ordinal)];
        var ofNumbers = new Specification<Contract>();
        ofNumbers.Query.Where(contract => numbers.Contains(contract.ContractNumber));
        var all = numbers.Length == 0 ? [] : await read.ListAsync(ofNumbers, stop).ConfigureAwait(false);
        var byNumber = all.ToLookup(contract => contract.ContractNumber, StringComparer.Ordinal);
        var renumbered = changes.After<Contract>(ContractFields.ContractNumber).Select(contract => contract.Id).ToHashSet();
        return
        [
            .. from contract in changed
            let others = byNumber[contract.ContractNumber].Where(other => other.Id != contract.Id).ToList()
            let reason = (renumbered.Contains(contract.Id) ? WhyNotShare(contract, others) : null) ?? WhyNotCover(contract, others)
            where reason is not null
            select reason with
            {
                Record = contract.Ref,
            },
        ];
    }

    /// <summary>Who was agreed before and stays on the same days, as when the clock brings it into force, covers nothing new.</summary>
    private static bool IsConcerned(RecordChange<Contract> change) =>
        change.After is not null
        && (
            change.Touches(ContractFields.ContractNumber)
            || change.Touches(ContractFields.ActiveOn)
            || change.Touches(ContractFields.ExpiresOn)
            || (IsAgreed(change.After) && !(change.Before is { } before && IsAgreed(before)))
        );

    private static DomainError? WhyNotShare(Contract contract, List<Contract> others) =>
        contract.OriginatingContract is null && others.Exists(other => other.OriginatingContract is null)
            ? ContractErrors.NumberTaken(contract.ContractNumber!)
            : null;

    private static DomainError? WhyNotCover(Contract contract, List<Contract> others) =>
        contract.State == ContractState.Draft
        && others.Find(other => other.Id == contract.OriginatingContract) is { } continued
        && contract.ActiveOn <= continued.ExpiresOn
            ? ContractErrors.RenewalOverlaps(continued.ExpiresOn)
        : IsAgreed(contract) && others.Exists(other => IsAgreed(other) && Overlap(contract, other))
            ? ContractErrors.Overlap(contract.ContractNumber!)
        : null;

    private static bool IsAgreed(Contract contract) =>
        contract.State is ContractState.Invoiced or ContractState.Active or ContractState.OnHold;

    private static bool Overlap(Contract one, Contract other) => one.ActiveOn <= other.ExpiresOn && other.ActiveOn <= one.ExpiresOn;
}
