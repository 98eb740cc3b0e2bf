using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Leaves out navigations that the model always loads.</summary>
public sealed class IgnoreAutoIncludesEvaluator : IEvaluator
{
    private IgnoreAutoIncludesEvaluator() { }

    /// <summary>The only one.</summary>
    public static IgnoreAutoIncludesEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.IgnoreAutoIncludes ? query.IgnoreAutoIncludes() : query;
    }
}
