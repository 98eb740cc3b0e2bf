namespace CustomerModel.Specifications;

/// <summary>Keeps what a search of every group matches.</summary>
public sealed class SearchMemoryEvaluator : IInMemoryEvaluator
{
    private SearchMemoryEvaluator() { }

    /// <summary>The only one.</summary>
    public static SearchMemoryEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var criteria = specification is Specification<T> own ? own.Criteria : CompiledCriteria<T>.OfSearches(specification);
        return criteria.HasSearches ? query.Where(criteria.SearchesMatch) : query;
    }
}
