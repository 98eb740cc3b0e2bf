using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A question whose answer is made from each record.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public class Specification<T, TResult> : Specification<T>, ISpecification<T, TResult>, IProjection
{
    /// <inheritdoc/>
    public new ISpecificationBuilder<T, TResult> Query => field ??= new SpecificationBuilder<T, TResult>(this);

    /// <inheritdoc/>
    public Expression<Func<T, TResult>>? Selector { get; internal set; }

    /// <inheritdoc/>
    public Expression<Func<T, IEnumerable<TResult>>>? SelectorMany { get; internal set; }

    /// <inheritdoc/>
    public new Func<IEnumerable<TResult>, IEnumerable<TResult>>? PostProcessingAction { get; internal set; }

    LambdaExpression? IProjection.Selector => Selector;

    LambdaExpression? IProjection.SelectorMany => SelectorMany;

    Delegate? IProjection.PostProcessing => PostProcessingAction;

    /// <inheritdoc/>
    public new virtual IEnumerable<TResult> Evaluate(IEnumerable<T> entities) => UsedEvaluator.Evaluate(entities, this);

    internal void CopyProjectionFrom(Specification<T, TResult> other) =>
        (Selector, SelectorMany, PostProcessingAction) = (other.Selector, other.SelectorMany, other.PostProcessingAction);
}
