using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Does not follow changes, yet gives one object for one identity.</summary>
public sealed class AsNoTrackingWithIdentityResolutionEvaluator : IEvaluator
{
    private AsNoTrackingWithIdentityResolutionEvaluator() { }

    /// <summary>The only one.</summary>
    public static AsNoTrackingWithIdentityResolutionEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.AsNoTrackingWithIdentityResolution ? query.AsNoTrackingWithIdentityResolution() : query;
    }
}
