using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A specification whose answer is made from each record.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface ISpecification<T, TResult> : ISpecification<T>
{
    /// <summary>Adds to this specification; meant for its constructor.</summary>
    new ISpecificationBuilder<T, TResult> Query { get; }

    /// <summary>Makes one result of one record; exactly one of the two selectors must be set.</summary>
    Expression<Func<T, TResult>>? Selector { get; }

    /// <summary>Makes any number of results of one record.</summary>
    Expression<Func<T, IEnumerable<TResult>>>? SelectorMany { get; }

    /// <summary>A function over the results, or <see langword="null"/>.</summary>
    new Func<IEnumerable<TResult>, IEnumerable<TResult>>? PostProcessingAction { get; }

    /// <summary>Applies everything in memory, lazily; only the checks run at once.</summary>
    /// <exception cref="SelectorNotFoundException">No selector is set.</exception>
    /// <exception cref="ConcurrentSelectorsException">Both selectors are set.</exception>
    new IEnumerable<TResult> Evaluate(IEnumerable<T> entities);
}
