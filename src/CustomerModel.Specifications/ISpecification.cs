namespace CustomerModel.Specifications;

/// <summary>A question about records of one kind, as data: built once, read by memory and SQL alike.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <remarks>
/// May be implemented by hand; every evaluator reads these members only. What came later stands in interfaces of its own,
/// such as <see cref="IKeysetSpecification{T}"/>.
/// </remarks>
public interface ISpecification<T>
{
    /// <summary>Adds to this specification; meant for its constructor.</summary>
    ISpecificationBuilder<T> Query { get; }

    /// <summary>Conditions, all of which must hold; in call order.</summary>
    IEnumerable<WhereExpressionInfo<T>> WhereExpressions { get; }

    /// <summary>LIKE conditions by ascending group, in call order within a group; a group holds if one of its terms does.</summary>
    IEnumerable<SearchExpressionInfo<T>> SearchCriterias { get; }

    /// <summary>The order chain, most significant key first.</summary>
    IEnumerable<OrderExpressionInfo<T>> OrderExpressions { get; }

    /// <summary>Navigations to load, each <c>Include</c> before its <c>ThenInclude</c>s.</summary>
    IEnumerable<IncludeExpressionInfo> IncludeExpressions { get; }

    /// <summary>Navigations to load, by dotted name.</summary>
    IEnumerable<string> IncludeStrings { get; }

    /// <summary>The host's own state; copied with the specification, never read by this package.</summary>
    Dictionary<string, object> Items { get; }

    /// <summary>How many rows to take; -1 is "not set", 0 yields nothing.</summary>
    int Take { get; }

    /// <summary>How many rows to pass over first; -1 is "not set".</summary>
    int Skip { get; }

    /// <summary>A function over the loaded items, or <see langword="null"/>.</summary>
    Func<IEnumerable<T>, IEnumerable<T>>? PostProcessingAction { get; }

    /// <summary>A key for the host's cache, or <see langword="null"/>; nothing is cached here.</summary>
    string? CacheKey { get; }

    /// <summary>Whether <see cref="CacheKey"/> is set.</summary>
    bool CacheEnabled { get; }

    /// <summary>Comments for the SQL, in call order.</summary>
    IEnumerable<string> QueryTags { get; }

    /// <summary>The store shall follow changes of what it loads; at most one of the three tracking words is true.</summary>
    bool AsTracking { get; }

    /// <summary>The store shall not follow changes of what it loads.</summary>
    bool AsNoTracking { get; }

    /// <summary>The store shall not follow changes, yet give one object for one identity.</summary>
    bool AsNoTrackingWithIdentityResolution { get; }

    /// <summary>A hint: navigations by commands of their own.</summary>
    bool AsSplitQuery { get; }

    /// <summary>Filters that the model adds to every query are left out.</summary>
    bool IgnoreQueryFilters { get; }

    /// <summary>Navigations that the model always loads are left out.</summary>
    bool IgnoreAutoIncludes { get; }

    /// <summary>Applies everything in memory, lazily; only the checks run at once.</summary>
    /// <exception cref="DuplicateOrderChainException">The chain has two heads.</exception>
    /// <exception cref="InvalidSearchPatternException">A search pattern is malformed.</exception>
    IEnumerable<T> Evaluate(IEnumerable<T> entities);

    /// <summary>Whether all conditions and searches hold for it; order, paging and includes play no part.</summary>
    bool IsSatisfiedBy(T entity);
}
