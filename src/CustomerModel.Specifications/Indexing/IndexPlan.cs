namespace CustomerModel.Specifications;

/// <summary>How one specification is answered over one set: by a walk in order, from candidates, or by a scan.</summary>
internal sealed class IndexPlan<T>
{
    // A walk in order pays if the candidates it saves are many times the rows it returns.
    internal const int WalkAdvantage = 64;

    private readonly IndexedSet<T> _set;
    private readonly ISpecification<T> _specification;
    private readonly bool _isForeign;
    private readonly IndexChoice<T> _choice;
    private readonly OrderWalk<T>? _walk;

    private IndexPlan(IndexedSet<T> set, ISpecification<T> specification, bool criteriaOnly)
    {
        (_set, _specification) = (set, specification);
        _isForeign = IsForeign(specification);
        _choice = _isForeign ? IndexChoice<T>.None : IndexChoice<T>.Of(set, specification, criteriaOnly);
        var walk = _isForeign || criteriaOnly ? null : OrderWalk<T>.Of(set, specification);
        var wanted = ((long)Math.Max(specification.Skip, 0) + specification.Take) * WalkAdvantage;
        _walk = (_choice.Candidates?.Count ?? set.Count) > wanted ? walk : null;
    }

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
    internal IEnumerable<T> Rows()
    {
        if (_isForeign)
        {
            return _specification.Evaluate(_set.Scan());
        }

        if (_walk is null)
        {
            return InMemorySpecificationEvaluator.Default.Unfinished(Candidates(), _specification);
        }

        return _walk.Rows(_set).Skip(Math.Max(_specification.Skip, 0)).Take(_specification.Take);
    }

    internal IEnumerable<T> Finished()
    {
        var rows = Rows();
        return !_isForeign && _specification.PostProcessingAction is { } finish ? finish(rows) : rows;
    }

    internal IEnumerable<T> Matching() =>
        _specification is Specification<T> own
            ? Candidates().Where(own.Criteria.HoldFor)
            : Candidates().Where(item => SpecificationValidator.Default.IsValid(item, _specification));

    public override string ToString()
    {
        var criteria = _specification.Describe();
        return _isForeign ? $"scan of {_set.Count} rows by an evaluator of its own"
            : _walk is not null ? $"{_walk} until {_specification.Take} rows are found; filter and order: {criteria}"
            : _choice.Candidates is { } found ? $"{_choice.Reason}: {found.Count} of {_set.Count} rows; filter and order: {criteria}"
            : $"scan of {_set.Count} rows; filter and order: {criteria}";
    }

    private IEnumerable<T> Candidates() => _choice.Candidates is { } found ? found.InOrder().Select(slot => _set[slot]) : _set.Scan();
}
