namespace CustomerModel.Persistence;

/// <summary>Records of one kind where each call is a unit of work of its own and so saves at once.</summary>
/// <remarks>A record to be updated or deleted carries the version it was read with; if the stored one is another, that is a conflict.</remarks>
public sealed class SavingRepository<TRecord>(ICustomerModel model) : IRepository<TRecord>
    where TRecord : Record
{
    /// <inheritdoc/>
    public Task<TRecord?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull => Read(records => records.GetByIdAsync(id, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TRecord?> FirstOrDefaultAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        Read(records => records.FirstOrDefaultAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => Read(records => records.FirstOrDefaultAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TRecord?> SingleOrDefaultAsync(
        ISingleResultSpecification<TRecord> specification,
        CancellationToken cancellationToken = default
    ) => Read(records => records.SingleOrDefaultAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => Read(records => records.SingleOrDefaultAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<List<TRecord>> ListAsync(CancellationToken cancellationToken = default) =>
        Read(records => records.ListAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<List<TRecord>> ListAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        Read(records => records.ListAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<List<TResult>> ListAsync<TResult>(
        ISpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => Read(records => records.ListAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Read(records => records.CountAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        Read(records => records.CountAsync(specification, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        Read(records => records.AnyAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AnyAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        Read(records => records.AnyAsync(specification, cancellationToken), cancellationToken);

    /// <summary>All at once: a call of its own has no transaction that outlives it.</summary>
    public async IAsyncEnumerable<TRecord> AsAsyncEnumerable(ISpecification<TRecord> specification)
    {
        foreach (var record in await ListAsync(specification).ConfigureAwait(false))
        {
            yield return record;
        }
    }

    /// <inheritdoc/>
    public Task<TRecord> AddAsync(TRecord entity, CancellationToken cancellationToken = default) =>
        Write(records => records.AddAsync(entity, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IEnumerable<TRecord>> AddRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default) =>
        Write(records => records.AddRangeAsync(entities, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> UpdateAsync(TRecord entity, CancellationToken cancellationToken = default) =>
        UpdateRangeAsync([entity], cancellationToken);

    /// <inheritdoc/>
    public Task<int> UpdateRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default) =>
        model.RunAsync(unit => DetachedWrites.UpdateAsync(unit, [.. entities], cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteAsync(TRecord entity, CancellationToken cancellationToken = default) =>
        DeleteRangeAsync([entity], cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default) =>
        model.RunAsync(unit => DetachedWrites.DeleteAsync(unit, [.. entities], cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteRangeAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        Write(records => records.DeleteRangeAsync(specification, cancellationToken), cancellationToken);

    /// <summary>Every call has saved already.</summary>
    public Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);

    private Task<TResult> Read<TResult>(Func<IReadRepositoryBase<TRecord>, Task<TResult>> read, CancellationToken stop) =>
        model.ReadAsync(scope => read(new ReadRepository<TRecord>(scope)), stop);

    private Task<TResult> Write<TResult>(Func<IRepository<TRecord>, Task<TResult>> write, CancellationToken stop) =>
        model.RunAsync(unit => write(unit.Repository<TRecord>()), stop);
}
