namespace CustomerModel.Persistence;

/// <summary>The columns of a list, and how their values are read.</summary>
internal sealed class ListColumns
{
    private readonly RecordCatalogue _catalogue;
    private readonly IReadOnlyList<ColumnPath> _paths;
    private readonly ListColumn[] _columns;

    public ListColumns(RecordCatalogue catalogue, IReadOnlyList<ColumnPath> paths, DataClass mostDelicate)
    {
        (_catalogue, _paths) = (catalogue, paths);
        _columns = [.. paths.Select(path => new ListColumn(path.Path, path.Label, path.Field, path.Class > mostDelicate))];
    }

    public IReadOnlyList<ListColumn> Columns => _columns;

    /// <summary>The rows of some records; those they refer to are asked for once for each of their kinds, with the rights of the caller.</summary>
    public async Task<IReadOnlyList<ListRow>> ReadAsync<TRecord>(IReadScope scope, IReadOnlyList<TRecord> records, CancellationToken stop)
        where TRecord : Record
    {
        var named = await NamedAsync(scope, records, stop).ConfigureAwait(false);
        return [.. records.Select(record => new ListRow(_columns, record.Ref, [.. _paths.Select((path, at) => Value(path, at, record))]))];

        object? Value(ColumnPath path, int at, Record record) =>
            _columns[at].IsWithheld ? null
            : path.Reference is null ? path.Field.Read(record)
            : path.TargetIn(record) is var (kind, id) && named.GetValueOrDefault(new(kind, id)) is { } other ? path.Behind[kind].Read(other)
            : null;
    }

    private async Task<Dictionary<RecordRef, Record>> NamedAsync(IReadScope scope, IEnumerable<Record> records, CancellationToken stop)
    {
        var named = new Dictionary<RecordRef, Record>();
        var wanted =
            from path in _paths.Where((path, at) => path.Reference is not null && !_columns[at].IsWithheld)
            from target in records.Select(path.TargetIn).OfType<(string Kind, Guid Id)>()
            group target.Id by target.Kind;
        foreach (var kind in wanted)
        {
            var reads = KindReads.Of(_catalogue.Find(kind.Key)!);
            foreach (var record in await reads.FindManyAsync(scope, [.. kind.Distinct()], stop).ConfigureAwait(false))
            {
                named.Add(record.Ref, record);
            }
        }

        return named;
    }
}
