using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>How rows become templates of contracts, contracts, entitlements and service level agreements; a contract is made from its template.</summary>
internal static class ServiceMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        RecordMaker.For(
            ContractTemplate.Type,
            [ContractTemplateFields.Name, ContractTemplateFields.Abbreviation],
            [],
            (row, work) =>
                ContractTemplate.Create(
                    work.NewId<ContractTemplateId>(),
                    row.Get(ContractTemplateFields.Name)!,
                    row.Get(ContractTemplateFields.Abbreviation)!,
                    work.Now
                )
        ),
        RecordMaker.For(
            Contract.Type,
            [
                ContractFields.Title,
                ContractFields.Template,
                ContractFields.Customer,
                ContractFields.Currency,
                ContractFields.ActiveOn,
                ContractFields.ExpiresOn,
            ],
            [],
            NewContractAsync
        ),
        RecordMaker.For(Sla.Type, [SlaFields.Name], [], (row, work) => Sla.Create(work.NewId<SlaId>(), row.Get(SlaFields.Name)!, work.Now)),
        RecordMaker.For(
            Entitlement.Type,
            [EntitlementFields.Name, EntitlementFields.StartDate, EntitlementFields.EndDate],
            [EntitlementFields.Customer],
            (row, work) =>
                Entitlement.Create(
                    work.NewId<EntitlementId>(),
                    row.Get(EntitlementFields.Name)!,
                    row.Need(EntitlementFields.StartDate),
                    row.Need(EntitlementFields.EndDate),
                    work.Now,
                    row.GetValue(EntitlementFields.Customer)
                )
        ),
    ];

    private static async ValueTask<Contract> NewContractAsync(RowValues row, IUnitOfWork work, CancellationToken stop)
    {
        var id = row.Need(ContractFields.Template);
        var template =
            await work.FindAsync(id, stop).ConfigureAwait(false)
            ?? throw new RefusedException(FieldErrors.ReferenceNotFound(ContractFields.Template, id));
        return Contract.Create(
            work.NewId<ContractId>(),
            row.Get(ContractFields.Title)!,
            template,
            row.Need(ContractFields.Customer),
            row.Need(ContractFields.Currency),
            row.Need(ContractFields.ActiveOn),
            row.Need(ContractFields.ExpiresOn),
            work.Now
        );
    }
}
