using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

/// <summary>Accounts on hold are there for nobody.</summary>
internal sealed class NothingOnHold : IAccessPolicy, IAccess
{
    private static readonly Specification<Account> Free = Steps.Asking<Account>(query => query.Where(account => !account.CreditOnHold));

    public bool IsUnlimited => false;

    public ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default) => new(this);

    public ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
        IReadOnlyCollection<Record> records,
        AccessRight rights,
        CancellationToken stop = default
    ) => new([.. records.Where(IsHidden).Select(record => RecordErrors.Forbidden(record.Ref, rights))]);

    public ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
        where TRecord : Record => new(Free as ISpecification<TRecord>);

    public ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default) =>
        new(new AccessAnswer(null, record.Ref, right, IsHidden(record) ? [] : [new AccessReason.HostRule("not on hold")]));

    private static bool IsHidden(Record record) => record is Account { CreditOnHold: true };
}
