using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>A line of a contract is called off when the cases under it are done. A contract that is called off as a whole lets them be finished.</summary>
internal sealed class ContractLineCasesRule : ICommitRule<Contract>
{
    public string Code => "contract.open-cases";

    public IReadOnlyList<string> Fields => ["contractdetail.statuscode"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Contract>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        List<(Contract Contract, ContractLine Line)> cancelled =
        [
            .. from change in changes
            where change is { Before: not null, After: { State: not ContractState.Canceled } }
            from line in change.After!.Lines
            where line.State == ContractLineState.Canceled
            where change.Before!.Line(line.Number) is { State: not ContractLineState.Canceled }
            select (change.After!, line),
        ];
        var open = (await read.ListAsync(CaseFields.Contract, cancelled.Select(one => one.Contract.Id), stop).ConfigureAwait(false))
            .Where(one => one is { State: CaseState.Active, ContractLine: not null })
            .Select(one => one.ContractLine!.Value)
            .ToHashSet();
        return
        [
            .. cancelled
                .Where(one => open.Contains(one.Line.LineId!.Value))
                .Select(one => ContractErrors.OpenCases(one.Line.Number) with { Record = one.Contract.Ref }),
        ];
    }
}
