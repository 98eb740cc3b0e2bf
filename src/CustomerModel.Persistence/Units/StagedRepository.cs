namespace CustomerModel.Persistence;

/// <summary>Records of one kind in a unit of work: writes are staged, the commit saves.</summary>
internal sealed class StagedRepository<TRecord>(UnitOfWork unit) : ScopeRepository<TRecord>(unit), IRepository<TRecord>
    where TRecord : Record
{
    public Task<TRecord> AddAsync(TRecord entity, CancellationToken cancellationToken = default)
    {
        unit.Add(entity);
        return Task.FromResult(entity);
    }

    public Task<IEnumerable<TRecord>> AddRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default)
    {
        TRecord[] all = [.. entities];
        foreach (var record in all)
        {
            unit.Add(record);
        }

        return Task.FromResult<IEnumerable<TRecord>>(all);
    }

    /// <summary>A loaded record is saved if it changed, so there is nothing to stage.</summary>
    public Task<int> UpdateAsync(TRecord entity, CancellationToken cancellationToken = default) =>
        Task.FromResult(unit.Has(entity) ? 1 : 0);

    public Task<int> UpdateRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default) =>
        Task.FromResult(entities.Count(unit.Has));

    public Task<int> DeleteAsync(TRecord entity, CancellationToken cancellationToken = default)
    {
        unit.Remove(entity);
        return Task.FromResult(1);
    }

    public Task<int> DeleteRangeAsync(IEnumerable<TRecord> entities, CancellationToken cancellationToken = default)
    {
        TRecord[] all = [.. entities];
        foreach (var record in all)
        {
            unit.Remove(record);
        }

        return Task.FromResult(all.Length);
    }

    public async Task<int> DeleteRangeAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        await DeleteRangeAsync(await unit.ListAsync(specification, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    /// <summary>The unit saves when it commits; nothing is written now.</summary>
    public Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);
}
