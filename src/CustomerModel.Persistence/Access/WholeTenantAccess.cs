using CustomerModel.Access;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Everything within the tenant.</summary>
public sealed class WholeTenantAccess : IAccessPolicy
{
    /// <inheritdoc/>
    public ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return new(new Unlimited(caller.User));
    }

    /// <summary>May do everything.</summary>
    internal class Unlimited(UserId? user) : IAccess
    {
        public bool IsUnlimited => true;

        public ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
            IReadOnlyCollection<Record> records,
            AccessRight rights,
            CancellationToken stop = default
        ) => new([]);

        public ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
            where TRecord : Record => new(result: null);

        public ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default) =>
            new(new AccessAnswer(user, record.Ref, right, [new AccessReason.WholeTenant()]));
    }
}
