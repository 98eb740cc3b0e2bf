namespace CustomerModel.Specifications;

/// <summary>What a row has to satisfy to stand on a page: the criteria, and to be behind the cursor.</summary>
internal sealed class PageTest<T>
{
    private PageTest(Func<T, bool> holds, KeysetCursor? from) => (Holds, From) = (holds, from);

    internal Func<T, bool> Holds { get; }

    /// <summary>Where the page begins; <see langword="null"/> at the first row.</summary>
    internal KeysetCursor? From { get; }

    /// <summary>The order, if its first rows are asked for; empty without order, without <c>Take</c> or backwards.</summary>
    internal static IReadOnlyList<OrderExpressionInfo<T>> ChainOf(ISpecification<T> specification) =>
        specification.Take < 0 || specification is IKeysetSpecification<T> { KeysetDirection: KeysetDirection.Before }
            ? []
            : OrderChain.Of(specification);

    internal static PageTest<T> Of(ISpecification<T> specification)
    {
        var criteria = CriteriaOf(specification);
        if (specification is not IKeysetSpecification<T> { Cursor: { } cursor })
        {
            return new(criteria, null);
        }

        var behind = CompiledExpressions.Compile(KeysetEvaluator.PredicateOf(specification, CursorFormat.Default)!);
        return new(row => behind(row) && criteria(row), KeysetOrder<T>.Of(specification).Read(cursor));
    }

    /// <summary>Where and search alone.</summary>
    internal static Func<T, bool> CriteriaOf(ISpecification<T> specification) =>
        specification is Specification<T> own ? own.Criteria.HoldFor : row => SpecificationValidator.Default.IsValid(row, specification);
}
