namespace CustomerModel.Specifications;

/// <summary>
/// Specifications are equal when they ask the same: same shape, same values, same order, paging, includes, filters, hints
/// and projection. So they can be keys of a cache without a hand-made <see cref="ISpecification{T}.CacheKey"/>.
/// </summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <remarks>Captured variables are read at each comparison. Tags and cache keys play no part, functions must be the same object.</remarks>
public sealed class SpecificationEquality<T> : IEqualityComparer<ISpecification<T>>
{
    private SpecificationEquality() { }

    /// <summary>The only one.</summary>
    public static SpecificationEquality<T> Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(ISpecification<T>? x, ISpecification<T>? y) =>
        ReferenceEquals(x, y)
        || (
            x is not null
            && y is not null
            && SameWords(x, y)
            && SameCriteria(x, y)
            && x.OrderExpressions.Matches(
                y.OrderExpressions,
                (a, b) => a.OrderType == b.OrderType && ExpressionEquality.Same(a.TypedKeySelector, b.TypedKeySelector)
            )
            && x.IncludeExpressions.Matches(
                y.IncludeExpressions,
                (a, b) => a.Type == b.Type && ExpressionEquality.Same(a.LambdaExpression, b.LambdaExpression)
            )
            && x.IncludeStrings.SequenceEqual(y.IncludeStrings)
            && SameProjection(x as IProjection, y as IProjection)
        );

    /// <inheritdoc/>
    public int GetHashCode(ISpecification<T> obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var hash = new HashCode();
        hash.Add(obj.Skip);
        hash.Add(obj.Take);
        foreach (var where in obj.WhereExpressions)
        {
            hash.Add(ExpressionEquality.Hash(where.Filter));
        }

        foreach (var search in obj.SearchCriterias)
        {
            hash.Add(search.SearchTerm);
        }

        return hash.ToHashCode();
    }

    private static bool SameCriteria(ISpecification<T> x, ISpecification<T> y) =>
        x.WhereExpressions.Matches(y.WhereExpressions, (a, b) => ExpressionEquality.Same(a.Filter, b.Filter))
        && x.SearchCriterias.Matches(
            y.SearchCriterias,
            (a, b) =>
                a.SearchGroup == b.SearchGroup
                && a.SearchTerm == b.SearchTerm
                && a.Options == b.Options
                && ExpressionEquality.Same(a.Selector, b.Selector)
        );

    private static bool SameWords(ISpecification<T> x, ISpecification<T> y) =>
        (x.Skip, x.Take, x.AsTracking, x.AsNoTracking, x.AsNoTrackingWithIdentityResolution)
            == (y.Skip, y.Take, y.AsTracking, y.AsNoTracking, y.AsNoTrackingWithIdentityResolution)
        && (x.AsSplitQuery, x.IgnoreQueryFilters, x.IgnoreAutoIncludes) == (y.AsSplitQuery, y.IgnoreQueryFilters, y.IgnoreAutoIncludes)
        && Equals(x.PostProcessingAction, y.PostProcessingAction)
        && Filters(x).SequenceEqual(Filters(y))
        && SameCursor(x as IKeysetSpecification<T>, y as IKeysetSpecification<T>)
        && x.Items.Count == y.Items.Count
        && x.Items.All(item => y.Items.TryGetValue(item.Key, out var other) && Equals(item.Value, other));

    private static IEnumerable<string> Filters(ISpecification<T> specification) =>
        (specification as INamedFiltersSpecification)?.IgnoredQueryFilters.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    private static bool SameCursor(IKeysetSpecification<T>? x, IKeysetSpecification<T>? y) =>
        (x?.KeysetDirection ?? default, x?.Cursor) == (y?.KeysetDirection ?? default, y?.Cursor)
        && ExpressionEquality.Same(x?.TieBreak, y?.TieBreak);

    private static bool SameProjection(IProjection? x, IProjection? y) =>
        ExpressionEquality.Same(x?.Selector, y?.Selector)
        && ExpressionEquality.Same(x?.SelectorMany, y?.SelectorMany)
        && Equals(x?.PostProcessing, y?.PostProcessing);
}
