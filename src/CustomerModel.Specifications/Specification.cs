using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary>A question about records of one kind; name a subclass as its answer and speak the words in its constructor.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <remarks>After its constructor it does not change, and any number of threads may ask it at the same time.</remarks>
public class Specification<T> : IKeysetSpecification<T>, INamedFiltersSpecification
{
    private SpecificationState<T> _state = new();
    private CompiledCriteria<T>? _criteria;
    private Func<T, object, bool>? _settled;
    private object? _values;

    /// <inheritdoc/>
    public ISpecificationBuilder<T> Query => field ??= new SpecificationBuilder<T>(this);

    /// <inheritdoc/>
    public IEnumerable<WhereExpressionInfo<T>> WhereExpressions => _state.Wheres;

    /// <inheritdoc/>
    public IEnumerable<SearchExpressionInfo<T>> SearchCriterias => _state.Searches;

    /// <inheritdoc/>
    public IEnumerable<OrderExpressionInfo<T>> OrderExpressions => _state.Orders;

    /// <inheritdoc/>
    public IEnumerable<IncludeExpressionInfo> IncludeExpressions => _state.Includes ?? [];

    /// <inheritdoc/>
    public IEnumerable<string> IncludeStrings => _state.IncludeStrings ?? [];

    /// <inheritdoc/>
    public Dictionary<string, object> Items => LazyInitializer.EnsureInitialized(ref _state.Items);

    /// <inheritdoc/>
    public int Take => _state.Take;

    /// <inheritdoc/>
    public int Skip => _state.Skip;

    /// <inheritdoc/>
    public Func<IEnumerable<T>, IEnumerable<T>>? PostProcessingAction
    {
        get => _state.PostProcessing;
        internal set => _state.PostProcessing = value;
    }

    /// <inheritdoc/>
    public string? CacheKey => _state.CacheKey;

    /// <inheritdoc/>
    public bool CacheEnabled => CacheKey is not null;

    /// <inheritdoc/>
    public IEnumerable<string> QueryTags => _state.Tags ?? [];

    /// <inheritdoc/>
    public bool AsTracking => _state.Tracking == Tracking.On;

    /// <inheritdoc/>
    public bool AsNoTracking => _state.Tracking == Tracking.Off;

    /// <inheritdoc/>
    public bool AsNoTrackingWithIdentityResolution => _state.Tracking == Tracking.OffWithIdentities;

    /// <inheritdoc/>
    public bool AsSplitQuery => _state.Hints.HasFlag(QueryHints.Split);

    /// <inheritdoc/>
    public bool IgnoreQueryFilters => _state.Hints.HasFlag(QueryHints.NoFilters);

    /// <inheritdoc/>
    public bool IgnoreAutoIncludes => _state.Hints.HasFlag(QueryHints.NoAutoIncludes);

    /// <inheritdoc/>
    public IReadOnlyList<string> IgnoredQueryFilters => _state.IgnoredFilters;

    /// <inheritdoc/>
    public KeysetDirection KeysetDirection => _state.Direction;

    /// <inheritdoc/>
    public string? Cursor => _state.Cursor;

    /// <inheritdoc/>
    public LambdaExpression? TieBreak => _state.TieBreak;

    /// <summary>What gives the words their meaning in <see cref="Evaluate"/>.</summary>
    protected virtual IInMemorySpecificationEvaluator Evaluator => InMemorySpecificationEvaluator.Default;

    /// <summary>What gives the criteria their meaning in <see cref="IsSatisfiedBy"/>.</summary>
    protected virtual ISpecificationValidator Validator => SpecificationValidator.Default;

    internal CompiledCriteria<T> Criteria => _criteria ??= new(_state.Wheres, _state.Searches);

    internal IReadOnlyList<WhereExpressionInfo<T>> Wheres => _state.Wheres;

    internal IReadOnlyList<SearchExpressionInfo<T>> Searches => _state.Searches;

    internal IReadOnlyList<OrderExpressionInfo<T>> Orders => _state.Orders;

    internal IInMemorySpecificationEvaluator UsedEvaluator => Evaluator;

    /// <summary>What satisfies both; see <see cref="SpecificationCombination"/>.</summary>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right) => left.And(right);

    /// <summary>What satisfies at least one; see <see cref="SpecificationCombination"/>.</summary>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right) => left.Or(right);

    /// <summary>What does not satisfy it; see <see cref="SpecificationCombination"/>.</summary>
    public static Specification<T> operator !(Specification<T> specification) => specification.Not();

    /// <inheritdoc/>
    public virtual IEnumerable<T> Evaluate(IEnumerable<T> entities) => Evaluator.Evaluate(entities, this);

    /// <inheritdoc/>
    public virtual bool IsSatisfiedBy(T entity) =>
        Volatile.Read(ref _settled) is { } settled ? settled(entity, _values!) : AskValidator(entity);

    internal void Add(WhereExpressionInfo<T> where)
    {
        _state.Wheres.Add(where);
        (_settled, _criteria) = (null, null);
    }

    internal void Add(SearchExpressionInfo<T> search)
    {
        _state.AddSearch(search);
        (_settled, _criteria) = (null, null);
    }

    internal void Add(OrderExpressionInfo<T> key) => _state.Orders.Add(key);

    internal void Add(IncludeExpressionInfo navigation) => (_state.Includes ??= []).Add(navigation);

    internal void AddInclude(string navigation)
    {
        ArgumentException.ThrowIfNullOrEmpty(navigation);
        (_state.IncludeStrings ??= []).Add(navigation);
    }

    internal void AddTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        (_state.Tags ??= []).Add(tag);
    }

    internal void SetSkip(int skip) => _state.Skip = _state.Skip == -1 ? skip : throw new DuplicateSkipException();

    internal void SetTake(int take) => _state.Take = _state.Take == -1 ? take : throw new DuplicateTakeException();

    internal void SetCursor(KeysetDirection direction, string? cursor) => (_state.Direction, _state.Cursor) = (direction, cursor);

    internal void BreakTies(LambdaExpression identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        _state.TieBreak = identity;
    }

    internal void SetCacheKey(string key) => _state.CacheKey = key;

    internal void Track(Tracking tracking) => _state.Tracking = tracking;

    internal void Hint(QueryHints hint) => _state.Hints |= hint;

    internal void IgnoreFilters(string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _state.IgnoredFilters = [.. _state.IgnoredFilters.Union(names)];
    }

    internal void CopyFrom(Specification<T> other)
    {
        _state = other._state.Copy();
        (_settled, _criteria) = (null, null);
    }

    /// <summary>The usual validator is asked once who it is, because asking each time costs as much as the criteria.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool AskValidator(T entity)
    {
        if (!ReferenceEquals(Validator, SpecificationValidator.Default))
        {
            return Validator.IsValid(entity, this);
        }

        var criteria = Criteria;
        var holds = criteria.HoldFor(entity);
        if (criteria.Settled is { } settled)
        {
            _values = criteria.Values;
            Volatile.Write(ref _settled, settled);
        }

        return holds;
    }

    /// <summary>Replaces what a word can be said of only once.</summary>
    internal void Replace(Action<SpecificationState<T>> change) => change(_state);
}
