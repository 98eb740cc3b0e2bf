namespace CustomerModel.Persistence;

/// <summary>Where records are kept; one adapter per kind of database, all passing the same contracts.</summary>
public interface IStore
{
    /// <summary>Brings the store to the schema of this package; safe to repeat and to interrupt.</summary>
    Task MigrateAsync(CancellationToken stop = default);

    /// <summary>Finds out whether the store is as this package needs it, and as safe as it can be; writes nothing.</summary>
    /// <exception cref="RefusedException">It is not, with every reason: another schema (<c>store.schema-mismatch</c>), parts of it
    /// missing (<c>store.schema-incomplete</c>), or tenants less apart than they should be.</exception>
    /// <exception cref="StoreException">The store cannot be reached.</exception>
    Task CheckAsync(CancellationToken stop = default);

    /// <summary>Opens a session of one tenant.</summary>
    /// <param name="tenant">The space the session never leaves.</param>
    /// <param name="purpose">Reading alone is cheaper.</param>
    /// <param name="stop">Gives up opening.</param>
    /// <exception cref="StoreException">The store cannot be reached; a store may find that with the first question only.</exception>
    Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default);
}

/// <summary>What a session is for.</summary>
public enum SessionPurpose
{
    /// <summary>Reads committed states, the latest among them.</summary>
    Read,

    /// <summary>Reads committed states that may be some time behind, from a copy where the store has one.</summary>
    ReadLagging,

    /// <summary>Reads, then writes, then commits; what it read may be changed by others meanwhile, what it writes may not.</summary>
    Write,

    /// <summary>As if nobody else were at work from its first read on; otherwise a conflict.</summary>
    WriteSerializable,
}

/// <summary>One transaction of one tenant. Disposed without commit, it leaves nothing behind.</summary>
/// <remarks>
/// Records handed out are fresh copies that nobody else holds. Reads see what the session has flushed itself and else
/// committed states only. Not for use by two threads at once.
/// </remarks>
public interface IStoreSession : IOutboxSession, IAuditSession, IJournalSession, IAsyncDisposable
{
    /// <summary>The record with all its parts, or <see langword="null"/>; one of another tenant is not there.</summary>
    Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>The records with these ids that are there, in no order.</summary>
    Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the specification asks for, in its order, post-processing left out.</summary>
    /// <exception cref="RefusedException">Something in it cannot be translated (<c>query.not-translatable</c>).</exception>
    Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the projection of the specification yields, in its order, finished by the projection's post-processing.</summary>
    Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>How many records meet the criteria; order and paging play no part.</summary>
    Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>Whether any record meets the criteria.</summary>
    Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the specification asks for, one by one, in constant memory.</summary>
    IAsyncEnumerable<TRecord> StreamAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>Writes into the transaction, once <see cref="ChangeSet.Behind"/> succeeded; the session's own reads see it from now on, nobody else's.</summary>
    /// <exception cref="StoreException">A record was changed in between (<c>store.concurrency-conflict</c>), or the store failed.</exception>
    /// <exception cref="RefusedException">A unique key is taken (<c>key.taken</c>).</exception>
    Task FlushAsync(ChangeSet changes, CancellationToken stop = default);

    /// <summary>Takes the next numbers of a sequence of the tenant; they are spent with the commit, so a refused one loses none.</summary>
    /// <param name="sequence">Any name; a sequence that nobody used yet begins at 1.</param>
    /// <param name="count">How many, 1 or more.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The first of them.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken stop = default);

    /// <summary>Makes what was flushed permanent, with its messages and the result of its operation.</summary>
    /// <exception cref="StoreException">The store failed; nothing is permanent unless the code is <c>store.commit-unknown</c>.</exception>
    Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default);

    /// <summary>Takes back what was flushed and not committed; the session may flush and commit anew. Cannot fail: what it cannot undo, the store does.</summary>
    Task RollbackAsync();

    /// <summary>The remembered result of an operation, or <see langword="null"/>.</summary>
    Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default);
}
