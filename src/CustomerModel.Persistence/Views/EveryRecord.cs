using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>All records of a kind, by id.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public sealed class EveryRecord<TRecord> : Specification<TRecord>
    where TRecord : Record
{
    /// <summary>Asks for all of them.</summary>
    public EveryRecord() => Query.OrderBy(IdentityKey.Ordering<TRecord>());
}
