using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>A rule over several fields or records, asked of everything a unit of work changes before it commits, in every store.</summary>
/// <remarks>Guests add rules with <c>m.AddRule&lt;MyRule&gt;()</c>; ours cannot be removed. Registered once, so it keeps no state.</remarks>
/// <typeparam name="TRecord">The record whose changes it looks at.</typeparam>
public interface ICommitRule<TRecord> : ICommitRule
    where TRecord : Record
{
    /// <summary>Every breach among the changes.</summary>
    /// <param name="changes">All changes of the unit to records of the kind.</param>
    /// <param name="read">Sees the changes as already made.</param>
    /// <param name="stop">Gives up.</param>
    Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange<TRecord>> changes, IRuleReader read, CancellationToken stop);

    Task<IReadOnlyList<DomainError>> ICommitRule.CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        RecordChange<TRecord>[] own = [.. changes.OfType<RecordChange<TRecord>>()];
        return own.Length == 0 ? Task.FromResult<IReadOnlyList<DomainError>>([]) : CheckAsync(own, read, stop);
    }
}

/// <summary>A commit rule of any kind of record; implement <see cref="ICommitRule{TRecord}"/>.</summary>
public interface ICommitRule
{
    /// <summary>The code of its errors.</summary>
    string Code { get; }

    /// <summary>Logical names of the fields it looks at.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>Every breach among the changes of a unit.</summary>
    Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop);
}

/// <summary>Reads for rules: the state as it would be after the commit, of the whole tenant, whatever the caller may see.</summary>
public interface IRuleReader
{
    /// <summary>When the unit of work runs.</summary>
    ZonedDateTime Now { get; }

    /// <summary>Everything the host knows of its records.</summary>
    RecordCatalogue Catalogue { get; }

    /// <summary>The records with these ids that will be there, by id. They are not to be changed.</summary>
    Task<IReadOnlyDictionary<Guid, TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop)
        where TRecord : Record;

    /// <summary>The records that will meet the criteria. They are not to be changed.</summary>
    Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record;

    /// <summary>How many records will meet the criteria.</summary>
    Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record;
}
