using CustomerModel.Access;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Decides who may do what; asked at the point and in the query, and the two always agree.</summary>
public interface IAccessPolicy
{
    /// <summary>What a caller may do, found out once for each scope, in its own session.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default);
}

/// <summary>What one caller may do while a scope lasts.</summary>
public interface IAccess
{
    /// <summary>Whether the caller may do everything, so that nothing else has to be asked.</summary>
    bool IsUnlimited { get; }

    /// <summary>Whether the caller has all of these rights over every record of a kind.</summary>
    bool ReachesAll(RecordType kind, AccessRight rights) => IsUnlimited;

    /// <summary>Why the caller may not; an error, with its record, for each one over which a right is missing.</summary>
    /// <param name="records">Records of whatever kinds; none is changed.</param>
    /// <param name="rights">One or more rights, all of which are needed.</param>
    /// <param name="stop">Gives up.</param>
    ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
        IReadOnlyCollection<Record> records,
        AccessRight rights,
        CancellationToken stop = default
    );

    /// <summary>The records of a kind that the caller may read, as criteria for the query; <see langword="null"/>: all of them.</summary>
    ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>Whether the caller has a right over a record, with every reason.</summary>
    /// <param name="record">The record.</param>
    /// <param name="right">One right.</param>
    /// <param name="stop">Gives up.</param>
    ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default);
}
