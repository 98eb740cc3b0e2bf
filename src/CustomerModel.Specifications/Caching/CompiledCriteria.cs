namespace CustomerModel.Specifications;

/// <summary>The criteria of one specification, ready to be asked.</summary>
internal sealed class CompiledCriteria<T>
{
    private readonly Func<T, bool>? _conditions;
    private readonly SearchExpressionInfo<T>[] _searches;

    internal CompiledCriteria(IReadOnlyList<WhereExpressionInfo<T>> conditions, IReadOnlyList<SearchExpressionInfo<T>> searches)
    {
        _conditions = conditions is [] ? null : item => conditions.All(condition => condition.FilterFunc(item));
        _searches = [.. searches];
    }

    internal bool HasSearches => _searches.Length > 0;

    internal static CompiledCriteria<T> OfSearches(ISpecification<T> specification) =>
        new([], [.. specification.SearchCriterias.OrderBy(search => search.SearchGroup)]);

    internal bool HoldFor(T item) => ConditionsHoldFor(item) && (_searches.Length == 0 || SearchesMatch(item));

    internal bool ConditionsHoldFor(T item) => _conditions is null || _conditions(item);

    internal bool SearchesMatch(T item)
    {
        var at = 0;
        while (at < _searches.Length)
        {
            var group = _searches[at].SearchGroup;
            var matched = false;
            for (; at < _searches.Length && _searches[at].SearchGroup == group; at++)
            {
                matched = matched || _searches[at].Matches(item);
            }

            if (!matched)
            {
                return false;
            }
        }

        return true;
    }
}
