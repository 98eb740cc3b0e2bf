using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>What was agreed is kept: a contract is deleted as a draft, or with its customer where another one pays.</summary>
internal sealed class ContractDeletionRule : ICommitRule
{
    public string Code => "contract.not-deleted";

    public IReadOnlyList<string> Fields => ["statuscode"];

    public Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var deleted = changes.Where(change => change.After is null).Select(change => change.Ref).ToHashSet();
        return Task.FromResult<IReadOnlyList<DomainError>>([
            .. changes
                .OfType<RecordChange<Contract>>()
                .Where(change => change.After is null)
                .Select(change => change.Before!)
                .Where(contract => contract.State != ContractState.Draft)
                .Where(contract => !Goes(ContractFields.Customer, contract) || Goes(ContractFields.BillingCustomer, contract))
                .Select(contract => ContractErrors.NotDeleted(contract.Status) with { Record = contract.Ref }),
        ]);

        bool Goes(Field<Contract, CustomerId> field, Contract contract)
        {
            var (type, id) = RecordReference.TargetOf(field, field.Read(contract)!);
            return deleted.Contains(new(type, id));
        }
    }
}
