namespace CustomerModel.Specifications;

/// <summary>A store of records of one kind.</summary>
/// <typeparam name="T">The record kept.</typeparam>
/// <remarks>Outside a unit of work every writing method saves at once; inside one it stages, and the commit saves.</remarks>
public interface IRepositoryBase<T> : IReadRepositoryBase<T>
    where T : class
{
    /// <summary>Adds a record and gives it back.</summary>
    Task<T> AddAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Adds records and gives them back.</summary>
    Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Writes a changed record; the number of rows written.</summary>
    Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Writes changed records; the number of rows written.</summary>
    Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Deletes a record; the number of rows written.</summary>
    Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Deletes records; the number of rows written.</summary>
    Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Deletes the records of the specification; the number of rows written.</summary>
    Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Writes what is staged; the number of rows written.</summary>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
