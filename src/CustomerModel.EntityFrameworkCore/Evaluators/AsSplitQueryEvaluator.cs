using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Loads navigations by commands of their own.</summary>
public sealed class AsSplitQueryEvaluator : IEvaluator
{
    private AsSplitQueryEvaluator() { }

    /// <summary>The only one.</summary>
    public static AsSplitQueryEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.AsSplitQuery ? query.AsSplitQuery() : query;
    }
}
