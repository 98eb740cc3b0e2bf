using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>S3 to S5: a case is opened under an agreement of its customer that is in force and of which something is left.</summary>
/// <remarks>Asked when a case comes under an agreement or becomes another customer's; what ends or is used up later lets it be finished.</remarks>
internal sealed class CaseAgreementRule : ICommitRule<Case>
{
    public string Code => "case.contract-not-active";

    public IReadOnlyList<string> Fields => ["contractid", "contractdetailid", "entitlementid", "customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Case[] opened =
        [
            .. changes
                .After<Case>(CaseFields.Contract, CaseFields.ContractLine)
                .Where(one => one is { State: CaseState.Active, Contract: not null, ContractLine: not null }),
        ];
        var contracts = await read.FindManyAsync<Contract>([.. opened.Select(one => one.Contract!.Value.Value).Distinct()], stop)
            .ConfigureAwait(false);
        return
        [
            .. from one in opened
            let reason = contracts
                .GetValueOrDefault(one.Contract!.Value.Value)
                ?.WhyNotOpenCase(one.ContractLine!.Value, one.Customer!.Value, read.Now)
            where reason is not null
            select reason with
            {
                Record = one.Ref,
            },
        ];
    }
}
