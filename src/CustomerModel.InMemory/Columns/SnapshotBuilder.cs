namespace CustomerModel.InMemory;

/// <summary>Reads records into columns.</summary>
internal sealed class SnapshotBuilder<TRecord>
    where TRecord : Record
{
    private const int Step = 10_000;
    private readonly List<Guid> _ids = [];
    private readonly KeyValuePair<Field, ColumnBuilder>[] _columns;
    private readonly IProgress<long>? _progress;
    private string _kind = "";

    /// <exception cref="ArgumentException">A field is of another kind of record.</exception>
    public SnapshotBuilder(IEnumerable<Field> fields, IProgress<long>? progress)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _columns = [.. fields.Distinct().Select(field => KeyValuePair.Create(Own(field), ColumnBuilder.Of(field)))];
        _progress = progress;
    }

    public void Add(TRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var (field, column) in _columns)
        {
            column.Add(field.Read(record));
        }

        (_kind, var id) = record.Ref;
        _ids.Add(id);
        if (_ids.Count % Step == 0)
        {
            _progress?.Report(_ids.Count);
        }
    }

    /// <exception cref="RefusedException"><c>columns.twice</c> or <c>columns.too-large</c>.</exception>
    public ColumnSnapshot<TRecord> Build(CancellationToken stop)
    {
        Guid[] ids = [.. _ids];
        var order = Sort(ids);
        var columns = new Dictionary<Field, Column>(_columns.Length);
        for (var i = 0; i < _columns.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            columns.Add(_columns[i].Key, _columns[i].Value.Build(order));
            _columns[i] = default;
        }

        _progress?.Report(ids.Length);
        return new(ids, columns);
    }

    /// <summary>Sorts the ids; yields where each stood, or <see langword="null"/> when they were in order.</summary>
    private int[]? Sort(Guid[] ids)
    {
        var isInOrder = true;
        for (var i = 1; i < ids.Length && isInOrder; i++)
        {
            isInOrder = ids[i - 1].CompareTo(ids[i]) < 0;
        }

        if (isInOrder)
        {
            return null;
        }

        int[] order = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, order);
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i - 1] == ids[i])
            {
                throw new RefusedException(ColumnErrors.Twice(new(_kind, ids[i])));
            }
        }

        return order;
    }

    private static Field Own(Field field) =>
        field.Owner == typeof(TRecord)
            ? field
            : throw new ArgumentException($"{field.Name} is no field of {typeof(TRecord).Name}.", nameof(field));
}
