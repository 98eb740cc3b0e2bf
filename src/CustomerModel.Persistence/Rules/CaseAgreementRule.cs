using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>S3 to S5: a case is opened under an agreement of its customer that is in force, fits what it is about, and has something left.</summary>
/// <remarks>
/// All of it is asked when a case comes under an agreement, also of one that is closed in the same unit of work. When it is for somebody
/// else or about something else, it has to fit; what ends or is used up later lets it be finished.
/// </remarks>
/// <param name="policy">What the host decides about entitlements.</param>
internal sealed class CaseAgreementRule(CasePolicy policy) : ICommitRule<Case>
{
    public string Code => "case.contract-not-active";

    public IReadOnlyList<string> Fields =>
        ["contractid", "contractdetailid", "entitlementid", "customerid", "productid", "primarycontactid", "caseorigincode"];

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
        RecordChange<Case>[] asked =
        [
            .. changes
                .Opened(CaseFields.Contract, CaseFields.ContractLine, CaseFields.Customer)
                .Where(change => change.After is { Contract: not null, ContractLine: not null }),
        ];
        var contracts = await read.FindManyAsync<Contract>(
                [.. asked.Select(change => change.After!.Contract!.Value.Value).Distinct()],
                stop
            )
            .ConfigureAwait(false);
        return from change in asked
            let contract = contracts.GetValueOrDefault(change.After!.Contract!.Value.Value)
            where contract is not null
            let reason = WhyNotUnder(change, contract, read.Now)
            where reason is not null
            select reason with
            {
                Record = change.Ref,
            };
    }

    private async Task<IEnumerable<DomainError>> UnderEntitlementsAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        RecordChange<Case>[] asked =
        [
            .. changes
                .Opened(CaseFields.Entitlement, CaseFields.Customer, CaseFields.Product, CaseFields.PrimaryContact, CaseFields.Origin)
                .Where(change => change.After!.Entitlement is not null),
        ];
        var entitlements = await read.FindManyAsync<Entitlement>(
                [.. asked.Select(change => change.After!.Entitlement!.Value.Value).Distinct()],
                stop
            )
            .ConfigureAwait(false);
        return from change in asked
            let entitlement = entitlements.GetValueOrDefault(change.After!.Entitlement!.Value.Value)
            where entitlement is not null
            let reason = WhyNotUnder(change, entitlement, read.Now)
            where reason is not null
            select reason with
            {
                Record = change.Ref,
            };
    }

    private static DomainError? WhyNotUnder(RecordChange<Case> change, Contract contract, ZonedDateTime now)
    {
        var (one, customer) = (change.After!, change.After!.Customer!.Value);
        return change.Touches(CaseFields.Contract) || change.Touches(CaseFields.ContractLine)
                ? contract.WhyNotOpenCase(one.ContractLine!.Value, customer, now)
            : contract.Customer == customer ? null
            : CaseErrors.AgreementOfAnotherCustomer(customer);
    }

    /// <summary>Of a case that stays under it, only what changed to something has to fit: who is let go, as when somebody is deleted, is no reason.</summary>
    private DomainError? WhyNotUnder(RecordChange<Case> change, Entitlement entitlement, ZonedDateTime now)
    {
        var one = change.After!;
        return change.Touches(CaseFields.Entitlement)
                ? one.WhyNotUnder(entitlement, now, policy.EntitlementBound, CaseCharge.Of(one, entitlement))
            : entitlement.Customer != one.Customer ? CaseErrors.AgreementOfAnotherCustomer(one.Customer!.Value)
            : entitlement.WhyNotFit(
                change.Touches(CaseFields.Product) ? one.Product : null,
                change.Touches(CaseFields.PrimaryContact) ? one.PrimaryContact : null,
                change.Touches(CaseFields.Origin) ? one.Origin : null
            );
    }
}
