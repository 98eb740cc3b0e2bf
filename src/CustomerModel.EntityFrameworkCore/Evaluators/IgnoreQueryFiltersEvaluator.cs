using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Leaves out filters of the model: all of them, or some by name; counts and existence follow suit.</summary>
public sealed class IgnoreQueryFiltersEvaluator : IEvaluator
{
    private IgnoreQueryFiltersEvaluator() { }

    /// <summary>The only one.</summary>
    public static IgnoreQueryFiltersEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => true;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IgnoreQueryFilters ? query.IgnoreQueryFilters()
            : specification is INamedFiltersSpecification { IgnoredQueryFilters: { Count: > 0 } names }
                ? query.IgnoreQueryFilters([.. names])
            : query;
    }
}
