namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many records of one kind with their parts into their tables at once.</summary>
internal sealed class RecordLoader
{
    private readonly RecordTable _table;
    private readonly RowLoader _loader;
    private readonly StoredForm _tenant;
    private readonly StoredForm _id;
    private readonly LoadedColumn[] _columns;
    private readonly Dictionary<PartList, (PartTable Table, LoadedColumn[] Columns)> _parts;

    public RecordLoader(RecordTable table, SqlDialect dialect, RowLoader loader)
    {
        (_table, _loader) = (table, loader);
        (_tenant, _id) = (dialect.FormOf(typeof(TenantId)), dialect.FormOf(typeof(Guid)));
        LoadedColumn tenant = new(RecordTable.Tenant, _tenant.StoreType);
        _columns = [tenant, new(RecordTable.Id, _id.StoreType), .. table.Columns.Select(Loaded)];
        LoadedColumn parent = new(PartTable.Parent, _id.StoreType);
        LoadedColumn number = new(PartTable.Number, dialect.FormOf(typeof(int)).StoreType);
        _parts = table.Parts.ToDictionary(
            part => part.List,
            part => (part, (LoadedColumn[])[tenant, parent, number, .. part.Columns.Select(Loaded)])
        );
    }

    /// <summary>How many rows a record and its parts are.</summary>
    public int RowsOf(Record record) => 1 + _table.Entry.Type.Parts.Sum(list => list.Read(record).Count);

    /// <inheritdoc cref="RowLoader.BeginAsync"/>
    public Task BeginAsync(SqlCommands commands, CancellationToken stop) => _loader.BeginAsync(commands, stop);

    /// <inheritdoc cref="RowLoader.ForgetAsync"/>
    public Task ForgetAsync(SqlCommands commands, CancellationToken stop) => _loader.ForgetAsync(commands, stop);

    /// <summary>Adds new records with their parts.</summary>
    public async Task<bool> LoadAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<RecordChange> made, CancellationToken stop)
    {
        Record[] records = [.. made.Select(change => change.After!)];
        await _loader.LoadAsync(commands, _table.Name, _columns, Rows(tenant, records), stop).ConfigureAwait(false);
        foreach (var (list, (table, columns)) in _parts)
        {
            if (records.Any(record => list.Read(record).Count > 0))
            {
                await _loader.LoadAsync(commands, table.Name, columns, Rows(tenant, records, list), stop).ConfigureAwait(false);
            }
        }

        return true;
    }

    /// <summary>Overwrites what changed in the records, parts left out.</summary>
    /// <returns>Whether each record still had the version it had; else none may stay overwritten.</returns>
    public async Task<bool> UpdateAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<RecordChange> changed, CancellationToken stop)
    {
        Column[] columns = [.. _table.Columns.Where(column => changed.Any(change => !column.SameIn(change.Before!, change.After!)))];
        LoadedColumn[] loaded = [_columns[0], _columns[1], .. columns.Select(Loaded)];
        var count = await _loader.UpdateAsync(commands, _table.Name, Loaded(_table.Version), loaded, Rows(), stop).ConfigureAwait(false);
        return count == changed.Count;

        IEnumerable<object?[]> Rows()
        {
            var row = new object?[columns.Length + 3];
            row[1] = _tenant.ToDriver(tenant);
            foreach (var change in changed)
            {
                (row[0], row[2]) = (change.Before!.Version, _id.ToDriver(change.Ref.Id));
                Fill(row, 3, columns, change.After!);
                yield return row;
            }
        }
    }

    private IEnumerable<object?[]> Rows(TenantId tenant, IReadOnlyList<Record> records)
    {
        var own = _tenant.ToDriver(tenant);
        var held = new HeldRows(_columns.Length);
        foreach (var record in records)
        {
            var row = held.Next();
            (row[0], row[1]) = (own, _id.ToDriver(record.Ref.Id));
            Fill(row, 2, _table.Columns, record);
            yield return row;
        }
    }

    private IEnumerable<object?[]> Rows(TenantId tenant, IReadOnlyList<Record> records, PartList list)
    {
        var (table, columns) = _parts[list];
        var own = _tenant.ToDriver(tenant);
        var held = new HeldRows(columns.Length);
        foreach (var record in records)
        {
            var parent = _id.ToDriver(record.Ref.Id);
            foreach (var part in list.Read(record))
            {
                var row = held.Next();
                (row[0], row[1], row[2]) = (own, parent, part.Number);
                Fill(row, 3, table.Columns, part);
                yield return row;
            }
        }
    }

    private static void Fill(object?[] row, int first, IReadOnlyList<Column> columns, object owner)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            row[first + i] = columns[i].ValueOf(owner);
        }
    }

    private static LoadedColumn Loaded(Column column) => new(column.Name, column.StoreType);

    /// <summary>Arrays that serve for one row after another.</summary>
    private sealed class HeldRows(int columns)
    {
        private readonly object?[][] _rows = new object?[RowLoader.Held][];
        private int _next;

        /// <summary>An array whose row is not looked at any more, with the values of that row.</summary>
        public object?[] Next()
        {
            var place = _next++ % _rows.Length;
            return _rows[place] ??= new object?[columns];
        }
    }
}
