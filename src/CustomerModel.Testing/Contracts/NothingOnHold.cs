namespace CustomerModel.Testing.Contracts;

/// <summary>Accounts on hold are there for nobody.</summary>
internal sealed class NothingOnHold : IAccessPolicy
{
    private static readonly Specification<Account> Free = Steps.Asking<Account>(query => query.Where(account => !account.CreditOnHold));

    public DomainError? WhyNot(Caller caller, Record record, AccessRight right) =>
        record is Account { CreditOnHold: true } ? RecordErrors.Forbidden(record.Ref, right) : null;

    public ISpecification<TRecord>? Readable<TRecord>(Caller caller)
        where TRecord : Record => Free as ISpecification<TRecord>;
}
