using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Puts comments into the SQL.</summary>
public sealed class QueryTagEvaluator : IEvaluator
{
    private QueryTagEvaluator() { }

    /// <summary>The only one.</summary>
    public static QueryTagEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.QueryTags.Aggregate(query, (rows, tag) => rows.TagWith(tag));
    }
}
