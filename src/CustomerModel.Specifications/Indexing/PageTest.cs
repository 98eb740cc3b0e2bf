namespace CustomerModel.Specifications;

/// <summary>What a row has to satisfy to stand on a page: the criteria, and to be behind the cursor.</summary>
internal sealed class PageTest<T>
{
    private readonly ISpecification<T> _specification;
    private Func<T, bool>? _criteria;
    private Func<T, bool>? _holds;

    private PageTest(ISpecification<T> specification, KeysetCursor? from) => (_specification, From) = (specification, from);

    /// <summary>All of it; made when the first row asks.</summary>
    internal Func<T, bool> Holds => _holds ??= From is null ? Criteria : BehindToo();

    /// <summary>The criteria alone, for rows that are behind the cursor anyway.</summary>
    internal Func<T, bool> Criteria => _criteria ??= CriteriaOf(_specification);

    /// <summary>Where the page begins; <see langword="null"/> at the first row.</summary>
    internal KeysetCursor? From { get; }

    /// <summary>The order, if its first rows are asked for; empty without order, without <c>Take</c> or backwards.</summary>
    internal static IReadOnlyList<OrderExpressionInfo<T>> ChainOf(ISpecification<T> specification) =>
        specification.Take < 0 || specification is IKeysetSpecification<T> { KeysetDirection: KeysetDirection.Before }
            ? []
            : OrderChain.Of(specification);

    internal static PageTest<T> Of(ISpecification<T> specification) =>
        new(
            specification,
            specification is IKeysetSpecification<T> { Cursor: { } cursor } ? KeysetOrder<T>.Of(specification).Read(cursor) : null
        );

    private Func<T, bool> BehindToo()
    {
        var (behind, criteria) = (
            CompiledExpressions.Compile(KeysetEvaluator.PredicateOf(_specification, CursorFormat.Default)!),
            Criteria
        );
        return row => behind(row) && criteria(row);
    }

    /// <summary>Where and search alone.</summary>
    internal static Func<T, bool> CriteriaOf(ISpecification<T> specification) =>
        specification is Specification<T> own ? own.Criteria.HoldFor : row => SpecificationValidator.Default.IsValid(row, specification);
}
