namespace CustomerModel.Persistence;

/// <summary>The reading half of a repository over a scope.</summary>
internal abstract class ScopeRepository<TRecord>(IReadScope scope) : IReadRepositoryBase<TRecord>
    where TRecord : Record
{
    private static readonly Specification<TRecord> Everything = new();

    public Task<TRecord?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull =>
        id switch
        {
            IIdentifies<TRecord> own => scope.FindAsync<TRecord>(own.Value, cancellationToken),
            Guid value => scope.FindAsync<TRecord>(value, cancellationToken),
            _ => throw new ArgumentException($"{typeof(TId).Name} identifies no {typeof(TRecord).Name}.", nameof(id)),
        };

    public async Task<TRecord?> FirstOrDefaultAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        (await scope.ListAsync(specification, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public async Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => (await scope.ListAsync(specification, cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public async Task<TRecord?> SingleOrDefaultAsync(
        ISingleResultSpecification<TRecord> specification,
        CancellationToken cancellationToken = default
    ) => (await scope.ListAsync(specification, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    public async Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => (await scope.ListAsync(specification, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    public Task<List<TRecord>> ListAsync(CancellationToken cancellationToken = default) => scope.ListAsync(Everything, cancellationToken);

    public Task<List<TRecord>> ListAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        scope.ListAsync(specification, cancellationToken);

    public Task<List<TResult>> ListAsync<TResult>(
        ISpecification<TRecord, TResult> specification,
        CancellationToken cancellationToken = default
    ) => scope.ListAsync(specification, cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => scope.CountAsync(Everything, cancellationToken);

    public Task<int> CountAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        scope.CountAsync(Unprocessed(specification, nameof(CountAsync)), cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) => scope.AnyAsync(Everything, cancellationToken);

    public Task<bool> AnyAsync(ISpecification<TRecord> specification, CancellationToken cancellationToken = default) =>
        scope.AnyAsync(Unprocessed(specification, nameof(AnyAsync)), cancellationToken);

    public IAsyncEnumerable<TRecord> AsAsyncEnumerable(ISpecification<TRecord> specification) =>
        scope.StreamAsync(Unprocessed(specification, nameof(AsAsyncEnumerable)));

    private static ISpecification<TRecord> Unprocessed(ISpecification<TRecord> specification, string method) =>
        specification.PostProcessingAction is null ? specification : throw new PostProcessingNotSupportedException(method);
}
