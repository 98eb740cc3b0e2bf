namespace CustomerModel.Specifications;

internal class SpecificationBuilder<T>(Specification<T> specification, bool discarded = false)
    : IOrderedSpecificationBuilder<T>,
        ICacheSpecificationBuilder<T>
{
    public Specification<T> Specification { get; } = specification;

    public bool IsChainDiscarded { get; } = discarded;
}

internal sealed class IncludableSpecificationBuilder<T, TProperty>(Specification<T> specification, bool discarded)
    : SpecificationBuilder<T>(specification, discarded),
        IIncludableSpecificationBuilder<T, TProperty>;
