namespace CustomerModel.Persistence;

/// <summary>Reads for rules through the session that has flushed the changes.</summary>
internal sealed class RuleReader(IStoreSession session, RecordCatalogue catalogue, ZonedDateTime now) : IRuleReader
{
    public ZonedDateTime Now => now;

    public RecordCatalogue Catalogue => catalogue;

    public async Task<IReadOnlyDictionary<Guid, TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop)
        where TRecord : Record =>
        ids.Count == 0
            ? new Dictionary<Guid, TRecord>()
            : (await session.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false)).ToDictionary(record => record.Ref.Id);

    public Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record => session.ListAsync(Guarded(specification).WithTieBreak(IdentityKey.Of<TRecord>()), stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record => session.CountAsync(Guarded(specification), stop);

    private Specification<TRecord> Guarded<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record
    {
        QueryGuard.Demand(catalogue, specification);
        return Own.Of(specification);
    }
}
