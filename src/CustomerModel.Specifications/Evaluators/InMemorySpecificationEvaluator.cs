namespace CustomerModel.Specifications;

/// <summary>Runs its evaluators one after the other, then the post-processing; for a projection then its selector.</summary>
public class InMemorySpecificationEvaluator : IInMemorySpecificationEvaluator
{
    /// <summary>Runs <c>Where</c>, <c>Search</c>, the cursor, order, paging.</summary>
    public InMemorySpecificationEvaluator()
        : this([
            WhereEvaluator.Instance,
            SearchMemoryEvaluator.Instance,
            KeysetEvaluator.Instance,
            OrderEvaluator.Instance,
            PaginationEvaluator.Instance,
        ]) { }

    /// <summary>Runs these, in this order.</summary>
    public InMemorySpecificationEvaluator(IEnumerable<IInMemoryEvaluator> evaluators) => Evaluators = [.. evaluators];

    /// <summary>Used by every specification that names no other.</summary>
    public static InMemorySpecificationEvaluator Default { get; } = new();

    /// <summary>What is run; a subclass may change it in its constructor.</summary>
    protected List<IInMemoryEvaluator> Evaluators { get; }

    /// <inheritdoc/>
    public virtual IEnumerable<TResult> Evaluate<T, TResult>(IEnumerable<T> source, ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Selectors(specification.Selector, specification.SelectorMany);
        return Projected(Evaluate(source, (ISpecification<T>)specification), specification);
    }

    /// <inheritdoc/>
    public virtual IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Criteria(specification);
        var rows = Unfinished(source, specification);
        return specification.PostProcessingAction is { } finish ? finish(rows) : rows;
    }

    /// <summary>The items before their post-processing.</summary>
    internal IEnumerable<T> Unfinished<T>(IEnumerable<T> source, ISpecification<T> specification)
    {
        var rows = source;
        foreach (var evaluator in Evaluators)
        {
            rows = evaluator.Evaluate(rows, specification);
        }

        return rows;
    }

    internal static IEnumerable<TResult> Projected<T, TResult>(IEnumerable<T> rows, ISpecification<T, TResult> specification)
    {
        var results = specification.Selector is { } one
            ? rows.Select(CompiledExpressions.Compile(one))
            : rows.SelectMany(CompiledExpressions.Compile(specification.SelectorMany!));
        return specification.PostProcessingAction is { } finish ? finish(results) : results;
    }
}
