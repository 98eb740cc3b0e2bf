namespace CustomerModel.Specifications;

/// <summary>In each group of searches one must match.</summary>
public sealed class SearchValidator : IValidator
{
    private SearchValidator() { }

    /// <summary>The only one.</summary>
    public static SearchValidator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsValid<T>(T entity, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification is Specification<T> own
            ? own.Criteria.SearchesMatch(entity)
            : CompiledCriteria<T>.OfSearches(specification).SearchesMatch(entity);
    }
}
