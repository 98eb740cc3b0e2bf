namespace CustomerModel.Specifications;

internal class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification, bool discarded = false)
    : IOrderedSpecificationBuilder<T, TResult>,
        ICacheSpecificationBuilder<T, TResult>
{
    public Specification<T, TResult> Specification { get; } = specification;

    Specification<T> ISpecificationBuilder<T>.Specification => Specification;

    public bool IsChainDiscarded { get; } = discarded;
}

internal sealed class IncludableSpecificationBuilder<T, TResult, TProperty>(Specification<T, TResult> specification, bool discarded)
    : SpecificationBuilder<T, TResult>(specification, discarded),
        IIncludableSpecificationBuilder<T, TResult, TProperty>;
