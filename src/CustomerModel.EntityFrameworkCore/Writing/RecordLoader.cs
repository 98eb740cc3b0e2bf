namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many new records of one kind with their parts into their tables.</summary>
internal sealed class RecordLoader
{
    private readonly RecordTable _table;
    private readonly StoredForm _tenant;
    private readonly StoredForm _id;
    private readonly LoadedColumn[] _columns;
    private readonly Dictionary<PartList, (PartTable Table, LoadedColumn[] Columns)> _parts;

    public RecordLoader(RecordTable table, SqlDialect dialect)
    {
        _table = table;
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

    public async Task LoadAsync(
        RowLoader loader,
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyList<Record> records,
        CancellationToken stop
    )
    {
        await loader.LoadAsync(commands, _table.Name, _columns, Rows(tenant, records), stop).ConfigureAwait(false);
        foreach (var (list, (table, columns)) in _parts)
        {
            if (records.Any(record => list.Read(record).Count > 0))
            {
                await loader.LoadAsync(commands, table.Name, columns, Rows(tenant, records, list), stop).ConfigureAwait(false);
            }
        }
    }

    private IEnumerable<object?[]> Rows(TenantId tenant, IReadOnlyList<Record> records)
    {
        var row = new object?[_columns.Length];
        row[0] = _tenant.ToDriver(tenant);
        foreach (var record in records)
        {
            row[1] = _id.ToDriver(record.Ref.Id);
            Fill(row, 2, _table.Columns, record);
            yield return row;
        }
    }

    private IEnumerable<object?[]> Rows(TenantId tenant, IReadOnlyList<Record> records, PartList list)
    {
        var (table, columns) = _parts[list];
        var row = new object?[columns.Length];
        row[0] = _tenant.ToDriver(tenant);
        foreach (var record in records)
        {
            row[1] = _id.ToDriver(record.Ref.Id);
            foreach (var part in list.Read(record))
            {
                row[2] = part.Number;
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
}
