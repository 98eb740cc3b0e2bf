using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Work on several records that is kept as a whole or not at all.</summary>
/// <remarks>
/// What was loaded or added is saved if it changed; nothing else has to be said. Queries answer from what is committed,
/// but a record this unit has loaded already comes back as the same object, changes included. Not for two threads at once.
/// </remarks>
public interface IUnitOfWork : IReadScope, IAsyncDisposable
{
    /// <summary>A fresh identity.</summary>
    TId NewId<TId>()
        where TId : struct, IEntityId<TId>;

    /// <summary>Takes in a new record and those it made.</summary>
    /// <exception cref="InvalidOperationException">The unit has a record with this identity already.</exception>
    void Add(Record record);

    /// <summary>Deletes a loaded record when the unit commits; refused then if others name it.</summary>
    /// <exception cref="InvalidOperationException">The record was not loaded by this unit.</exception>
    void Remove(Record record);

    /// <summary>Lets go of a record as if it had never been loaded or added; a batch drops the rows that were refused so.</summary>
    void Forget(Record record);

    /// <summary>The records of one kind behind the vocabulary of repositories; writes are staged until the unit commits.</summary>
    IRepository<TRecord> Repository<TRecord>()
        where TRecord : Record;

    /// <summary>What a commit would change, and every reason it would be refused for now. Nothing is kept, and the unit goes on.</summary>
    /// <exception cref="StoreException">The store failed or somebody else was faster; the unit is at its end.</exception>
    Task<CommitPreview> PreviewAsync(CancellationToken stop = default);

    /// <summary>What looks like the records this unit is about to keep, by published rules: stored records and others of the unit.</summary>
    /// <remarks>
    /// Asked of new records, and of changed ones by the rules whose fields changed; a change of state alone is none. Nothing is refused
    /// for what is found, nothing is kept, and the unit goes on.
    /// </remarks>
    /// <param name="most">How many matches at most for each record and rule.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Of two new records that look like each other, the later one with the earlier one.</returns>
    /// <exception cref="RefusedException">
    /// A record breaks a rule of its own, or a duplicate rule is about a field that this host does not have.
    /// </exception>
    Task<IReadOnlyList<DuplicateMatch>> FindDuplicatesAsync(int most = 50, CancellationToken stop = default);

    /// <summary>Asks every rule and keeps everything, or nothing.</summary>
    /// <exception cref="RefusedException">With every rule that does not hold, or a key that is taken; the unit can be corrected and committed again.</exception>
    /// <exception cref="StoreException">The store failed or somebody else was faster; the unit is at its end.</exception>
    Task CommitAsync(CancellationToken stop = default);
}

/// <summary>What a commit would do.</summary>
/// <param name="Changes">Every record that would be made, changed or deleted, those among them that follow from others.</param>
/// <param name="Broken">Why it would be refused; empty if it would not.</param>
public sealed record CommitPreview(IReadOnlyList<RecordChange> Changes, IReadOnlyList<DomainError> Broken);

/// <summary>Asks a unit of work in advance.</summary>
public static class Asking
{
    /// <summary>Every reason a commit would be refused for now; empty if it would not.</summary>
    /// <inheritdoc cref="IUnitOfWork.PreviewAsync"/>
    public static async Task<IReadOnlyList<DomainError>> WhyNotCommitAsync(this IUnitOfWork work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return (await work.PreviewAsync(stop).ConfigureAwait(false)).Broken;
    }
}

/// <summary>Where records of one kind are kept. Every implementation passes the repository contract.</summary>
/// <remarks>Inside a unit of work changes are staged; one from the container runs each call in a unit of its own.</remarks>
public interface IRepository<TRecord> : IRepositoryBase<TRecord>
    where TRecord : Record;
