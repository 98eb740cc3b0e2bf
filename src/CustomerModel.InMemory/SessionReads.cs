using CustomerModel.Storage;

namespace CustomerModel.InMemory;

/// <summary>Committed rows, over them what the session sees instead: what it wrote, or what was there when it began to read. The caller holds the lock.</summary>
internal readonly struct SessionReads<TRecord>
    where TRecord : Record
{
    private static readonly InMemorySpecificationEvaluator Projections = new([]);
    private readonly Table<TRecord> _table;
    private readonly RowOverlay? _own;

    public SessionReads(TenantSpace space, RowOverlay? own) => (_table, _own) = (space.Table<TRecord>(), own);

    /// <summary>A copy of the record; <see langword="null"/> when it is not there.</summary>
    public TRecord? Find(Guid id)
    {
        var row = _own is not null && _own.TryFind(id, out var own) ? (TRecord?)own : _table.Find(id);
        return row is null ? null : RecordStorage.Copy(row);
    }

    public List<TRecord> List(ISpecification<TRecord> specification) => [.. Rows(specification).Select(RecordStorage.Copy)];

    public List<TResult> List<TResult>(ISpecification<TRecord, TResult> specification)
    {
        ISpecification<TRecord> ofRows = specification;
        var rows = Rows(ofRows);
        var escapes =
            ofRows.PostProcessingAction is not null || RowEscape.In(specification.Selector) || RowEscape.In(specification.SelectorMany);
        return [.. Projections.Evaluate(escapes ? rows.Select(RecordStorage.Copy) : rows, specification)];
    }

    public int Count(ISpecification<TRecord> specification) =>
        _own is null ? _table.Rows.CountOf(specification) : Matching(specification, _own).Count();

    public bool Any(ISpecification<TRecord> specification) =>
        _own is null ? _table.Rows.AnyOf(specification) : Matching(specification, _own).Any();

    /// <summary>The stored rows themselves, never to be handed out.</summary>
    public IEnumerable<TRecord> Rows(ISpecification<TRecord> specification) =>
        _own is null
            ? _table.Rows.Rows(specification)
            : StoredRowsEvaluator.Instance.Evaluate(_own.Over(_table.Rows.Matching(specification)), specification);

    private IEnumerable<TRecord> Matching(ISpecification<TRecord> specification, RowOverlay own) =>
        own.Over(_table.Rows.Matching(specification)).Where(specification.IsSatisfiedBy);
}
