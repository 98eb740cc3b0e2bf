namespace CustomerModel.Specifications;

/// <summary>Questions to a store of records of one kind.</summary>
/// <typeparam name="T">The record kept.</typeparam>
public interface IReadRepositoryBase<T>
    where T : class
{
    /// <summary>The record with this identity, or <see langword="null"/>.</summary>
    Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull;

    /// <summary>The first record of the specification's order, or <see langword="null"/>.</summary>
    Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The first result of the specification's order, or the default.</summary>
    Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>The only record, or <see langword="null"/>.</summary>
    /// <exception cref="InvalidOperationException">More than one record satisfies the specification.</exception>
    Task<T?> SingleOrDefaultAsync(ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The only result, or the default.</summary>
    /// <exception cref="InvalidOperationException">There is more than one result.</exception>
    Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification,
        CancellationToken cancellationToken = default
    );

    /// <summary>All records.</summary>
    Task<List<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>The records of the specification, post-processed.</summary>
    Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The results of the specification, post-processed.</summary>
    Task<List<TResult>> ListAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>How many records there are.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>How many records satisfy the criteria; paging plays no part.</summary>
    /// <exception cref="PostProcessingNotSupportedException">The specification has a post-processing action.</exception>
    Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Whether there is a record.</summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether a record satisfies the criteria; paging plays no part.</summary>
    /// <exception cref="PostProcessingNotSupportedException">The specification has a post-processing action.</exception>
    Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The records one by one, in constant memory; a record is made when it is asked for.</summary>
    /// <exception cref="PostProcessingNotSupportedException">The specification has a post-processing action.</exception>
    IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);
}
