namespace CustomerModel;

/// <summary>Applies specifications to queries of EF Core, in a host's own context too.</summary>
/// <remarks>Says what the specification says and no more: no tenant, no rights, no order of text beside the database's own.</remarks>
public class SpecificationEvaluator : ISpecificationEvaluator
{
    /// <summary>An evaluator of every word that has a meaning in EF Core.</summary>
    public SpecificationEvaluator()
        : this([
            WhereEvaluator.Instance,
            SearchEvaluator.Instance,
            IncludeStringEvaluator.Instance,
            IncludeEvaluator.Instance,
            OrderEvaluator.Instance,
            PaginationEvaluator.Instance,
            AsNoTrackingEvaluator.Instance,
            AsNoTrackingWithIdentityResolutionEvaluator.Instance,
            AsTrackingEvaluator.Instance,
            IgnoreQueryFiltersEvaluator.Instance,
            IgnoreAutoIncludesEvaluator.Instance,
            AsSplitQueryEvaluator.Instance,
            QueryTagEvaluator.Instance,
        ]) { }

    /// <summary>An evaluator of some words, in the order they are given.</summary>
    public SpecificationEvaluator(IEnumerable<IEvaluator> evaluators)
    {
        ArgumentNullException.ThrowIfNull(evaluators);
        Evaluators = [.. evaluators];
    }

    /// <summary>The one that knows every word.</summary>
    public static SpecificationEvaluator Default { get; } = new();

    /// <summary>What is applied, in order.</summary>
    protected List<IEvaluator> Evaluators { get; }

    /// <inheritdoc/>
    public virtual IQueryable<TResult> GetQuery<T, TResult>(IQueryable<T> query, ISpecification<T, TResult> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return (specification.Selector, specification.SelectorMany) switch
        {
            (null, null) => throw new SelectorNotFoundException(),
            ({ } one, null) => GetQuery(query, (ISpecification<T>)specification).Select(one),
            (null, { } many) => GetQuery(query, (ISpecification<T>)specification).SelectMany(many),
            _ => throw new ConcurrentSelectorsException(),
        };
    }

    /// <inheritdoc/>
    public virtual IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification, bool evaluateCriteriaOnly = false)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(specification);
        return Evaluators
            .Where(evaluator => evaluator.IsCriteriaEvaluator || !evaluateCriteriaOnly)
            .Aggregate(query, (rows, evaluator) => evaluator.GetQuery(rows, specification));
    }
}
