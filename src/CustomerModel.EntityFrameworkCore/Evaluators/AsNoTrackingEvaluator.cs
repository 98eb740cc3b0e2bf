using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Does not follow changes of what is loaded.</summary>
public sealed class AsNoTrackingEvaluator : IEvaluator
{
    private AsNoTrackingEvaluator() { }

    /// <summary>The only one.</summary>
    public static AsNoTrackingEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.AsNoTracking ? query.AsNoTracking() : query;
    }
}
