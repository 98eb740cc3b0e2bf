using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Loads navigations named by text.</summary>
public sealed class IncludeStringEvaluator : IEvaluator
{
    private IncludeStringEvaluator() { }

    /// <summary>The only one.</summary>
    public static IncludeStringEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IncludeStrings.Aggregate(query, (rows, path) => rows.Include(path));
    }
}
