using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>S3 to S5: a case is opened under an agreement of its customer that is in force, fits what it is about, and has something left.</summary>
/// <remarks>Asked when a case comes under an agreement or is about something else; what ends or is used up later lets it be finished.</remarks>
/// <param name="policy">What the host decides about entitlements.</param>
internal sealed class CaseAgreementRule(CasePolicy policy) : ICommitRule<Case>
{
    public string Code => "case.contract-not-active";

    public IReadOnlyList<string> Fields => ["contractid", "contractdetailid", "entitlementid", "customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    ) =>
        [
            .. await UnderContractsAsync(changes, read, stop).ConfigureAwait(false),
            .. await UnderEntitlementsAsync(changes, read, stop).ConfigureAwait(false),
        ];

    private static async Task<IEnumerable<DomainError>> UnderContractsAsync(
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
        return from one in opened
            let reason = contracts
                .GetValueOrDefault(one.Contract!.Value.Value)
                ?.WhyNotOpenCase(one.ContractLine!.Value, one.Customer!.Value, read.Now)
            where reason is not null
            select reason with
            {
                Record = one.Ref,
            };
    }

    private async Task<IEnumerable<DomainError>> UnderEntitlementsAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Case[] opened =
        [
            .. changes
                .After<Case>(CaseFields.Entitlement, CaseFields.Product, CaseFields.PrimaryContact, CaseFields.Origin)
                .Where(one => one is { State: CaseState.Active, Entitlement: not null }),
        ];
        var entitlements = await read.FindManyAsync<Entitlement>([.. opened.Select(one => one.Entitlement!.Value.Value).Distinct()], stop)
            .ConfigureAwait(false);
        return from one in opened
            let entitlement = entitlements.GetValueOrDefault(one.Entitlement!.Value.Value)
            where entitlement is not null
            let reason = one.WhyNotUnder(entitlement, read.Now, policy.EntitlementBound, CaseCharge.Of(one, entitlement))
            where reason is not null
            select reason with
            {
                Record = one.Ref,
            };
    }
}
