namespace CustomerModel.Specifications;

/// <summary>Keeps what all conditions hold for.</summary>
public sealed class WhereEvaluator : IEvaluator, IInMemoryEvaluator
{
    private WhereEvaluator() { }

    /// <summary>The only one.</summary>
    public static WhereEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => true;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.WhereExpressions.Aggregate(query, (rows, where) => rows.Where(where.Filter));
    }

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        if (specification is Specification<T> own)
        {
            return own.Wheres is [] ? query : query.Where(own.Criteria.ConditionsHoldFor);
        }

        return specification.WhereExpressions.Aggregate(query, (rows, where) => rows.Where(where.FilterFunc));
    }
}
