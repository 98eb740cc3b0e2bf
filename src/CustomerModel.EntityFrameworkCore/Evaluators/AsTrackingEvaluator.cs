using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Follows changes of what is loaded.</summary>
public sealed class AsTrackingEvaluator : IEvaluator
{
    private AsTrackingEvaluator() { }

    /// <summary>The only one.</summary>
    public static AsTrackingEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.AsTracking ? query.AsTracking() : query;
    }
}
