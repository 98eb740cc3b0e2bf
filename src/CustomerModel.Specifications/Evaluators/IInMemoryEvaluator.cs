namespace CustomerModel.Specifications;

/// <summary>Gives words of a specification their meaning in memory.</summary>
public interface IInMemoryEvaluator
{
    /// <summary>The items with the words applied, lazily.</summary>
    IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification);
}

/// <summary>Applies a whole specification in memory.</summary>
public interface IInMemorySpecificationEvaluator
{
    /// <summary>The results, lazily; only the checks run at once.</summary>
    IEnumerable<TResult> Evaluate<T, TResult>(IEnumerable<T> source, ISpecification<T, TResult> specification);

    /// <summary>The items, lazily; only the checks run at once.</summary>
    IEnumerable<T> Evaluate<T>(IEnumerable<T> source, ISpecification<T> specification);
}
