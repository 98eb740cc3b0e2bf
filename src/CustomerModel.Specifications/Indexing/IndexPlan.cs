namespace CustomerModel.Specifications;

/// <summary>How one specification is answered over one set: by a walk in order, by a column, from candidates, or by a scan.</summary>
internal sealed class IndexPlan<T>
{
    // A walk in order pays if the candidates it saves are many times the rows it returns.
    internal const int WalkAdvantage = 64;

    // A page that ends deeper than this is sorted for.
    private const int DeepestPage = 65_536;

    private readonly IndexedSet<T> _set;
    private readonly ISpecification<T> _specification;
    private readonly bool _isForeign;
    private readonly bool _criteriaOnly;
    private readonly OrderWalk<T>? _walk;
    private readonly ColumnScan<T>? _column;
    private IndexChoice<T> _choice;

    private IndexPlan(IndexedSet<T> set, ISpecification<T> specification, bool criteriaOnly)
    {
        (_set, _specification, _criteriaOnly) = (set, specification, criteriaOnly);
        _isForeign = IsForeign(specification);
        var isPage = !_isForeign && !criteriaOnly && specification.Take >= 0 && End <= DeepestPage;
        var (walk, column) = isPage ? (OrderWalk<T>.Of(set, specification), ColumnScan<T>.Of(set, specification)) : default;
        if (walk is { IsExact: true })
        {
            (_walk, _column, _choice) = (walk, column, IndexChoice<T>.None);
            return;
        }

        var most = walk is null ? int.MaxValue : (int)End * WalkAdvantage;
        _choice = Choice(most);
        var candidates = _choice.Candidates?.Count ?? set.Count;
        _walk = candidates > End * WalkAdvantage ? walk : null;
        _column = candidates > set.Count / ColumnIndex.LeastShare ? column : null;
    }

    /// <summary>How many rows of the order are looked for, those that are passed over included.</summary>
    private long End => Skip + (long)_specification.Take;

    private int Skip => Math.Max(_specification.Skip, 0);

    internal static IndexPlan<T> Of(IndexedSet<T> set, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Criteria(specification);
        return new(set, specification, criteriaOnly: false);
    }

    internal static IndexPlan<T> OfCriteria(IndexedSet<T> set, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Criteria(specification);
        return new(set, specification, criteriaOnly: true);
    }

    /// <summary>With an evaluator of its own, what the words mean is not ours to know.</summary>
    internal static bool IsForeign(ISpecification<T> specification) =>
        specification is Specification<T> own && !ReferenceEquals(own.UsedEvaluator, InMemorySpecificationEvaluator.Default);

    /// <summary>An evaluator of the specification's own post-processes too; else that is left out.</summary>
    internal IEnumerable<T> Rows() =>
        _isForeign ? _specification.Evaluate(_set.Scan())
        : First() is { } first ? first.Skip(Skip)
        : InMemorySpecificationEvaluator.Default.Unfinished(Candidates(), _specification);

    internal IEnumerable<T> Finished()
    {
        var rows = Rows();
        return !_isForeign && _specification.PostProcessingAction is { } finish ? finish(rows) : rows;
    }

    internal IEnumerable<T> Matching() => Candidates().Where(PageTest<T>.CriteriaOf(_specification));

    public override string ToString()
    {
        var criteria = _specification.Describe();
        return _isForeign ? $"scan of {_set.Count} rows by an evaluator of its own"
            : _walk is not null ? $"{_walk} until {_specification.Take} rows are found; filter and order: {criteria}"
            : _column is not null ? $"{_column}: keys of {_choice.Candidates?.Count ?? _set.Count} rows; filter and order: {criteria}"
            : _choice.Candidates is { } found ? $"{_choice.Reason}: {found.Count} of {_set.Count} rows; filter and order: {criteria}"
            : $"scan of {_set.Count} rows; filter and order: {criteria}";
    }

    private IndexChoice<T> Choice(int most) =>
        _isForeign ? IndexChoice<T>.None : IndexChoice<T>.Of(_set, _specification, _criteriaOnly, most);

    /// <summary>Candidates that were too many beside a walk are looked for again when the walk found too little.</summary>
    private IEnumerable<T>? First()
    {
        if (_walk?.First(_set, (int)End) is { } walked)
        {
            return walked;
        }

        if (_walk is not null)
        {
            _choice = Choice(int.MaxValue);
        }

        return _column?.First(_set, _choice.Candidates?.InOrder() ?? _set.UsedSlots(), (int)End);
    }

    private IEnumerable<T> Candidates() => _choice.Candidates is { } found ? found.InOrder().Select(slot => _set[slot]) : _set.Scan();
}
