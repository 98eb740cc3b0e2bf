namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many records of one kind with their parts into their tables at once.</summary>
internal sealed class RecordLoader
{
    private readonly RecordTable _table;
    private readonly RowLoader _loader;
    private readonly SetLoader? _sets;
    private readonly StoredForm _tenantForm;
    private readonly StoredForm _idForm;
    private readonly LoadedColumn _tenant;
    private readonly LoadedColumn _id;
    private readonly LoadedColumn _parent;
    private readonly LoadedColumn _number;

    public RecordLoader(RecordTable table, SqlDialect dialect, RowLoader loader)
    {
        (_table, _loader, _sets) = (table, loader, loader as SetLoader);
        (_tenantForm, _idForm) = (dialect.FormOf(typeof(TenantId)), dialect.FormOf(typeof(Guid)));
        _tenant = new(RecordTable.Tenant, _tenantForm.StoreType);
        _id = new(RecordTable.Id, _idForm.StoreType);
        _parent = new(PartTable.Parent, _idForm.StoreType);
        _number = new(PartTable.Number, dialect.FormOf(typeof(int)).StoreType);
    }

    /// <summary>Whether many records are overwritten at once.</summary>
    public bool Overwrites => _sets is not null;

    /// <summary>The statements that add new records with their parts, those of the records ready at once; none where the longer way is no longer.</summary>
    public IEnumerable<ReadyStatement>? Insert(TenantId tenant, IReadOnlyList<RecordChange> made)
    {
        if (made.Sum(change => CountOf(change.After!)) < RowLoader.Least)
        {
            return null;
        }

        ReadyStatement[] own = [.. made.Chunk(RowLoader.Together).Select(some => _loader.Insert(_table.Name, RowsOf(tenant, some)))];
        var parts =
            from table in _table.Parts
            from some in made.SelectMany(change => table.List.Read(change.After!), (change, part) => (change, part))
                .Chunk(RowLoader.Together)
            select _loader.Insert(table.Name, RowsOf(tenant, table, some));
        return own.Concat(parts);
    }

    /// <summary>Adds new records with their parts.</summary>
    /// <exception cref="RecordRefusedException">The database told whose row it refused.</exception>
    public Task LoadAsync(SqlCommands commands, IEnumerable<ReadyStatement> inserts, CancellationToken stop) =>
        _loader.LoadAsync(commands, inserts, stop);

    /// <summary>Overwrites what changed in the records, parts left out.</summary>
    /// <returns>Whether each record still had the version it had; else none may stay overwritten.</returns>
    public async Task<bool> UpdateAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<RecordChange> changed, CancellationToken stop)
    {
        Column[] columns =
        [
            .. _table
                .Columns.Where(column => changed.Any(change => !column.SameIn(change.Before!, change.After!)))
                .DefaultIfEmpty(_table.Version),
        ];
        foreach (var some in changed.Chunk(RowLoader.Together))
        {
            Record[] records = [.. some.Select(change => change.After!)];
            LoadedValues before = new(Loaded(_table.Version), some.Select(change => (object?)change.Before!.Version));
            LoadedRows rows = new(some.Length, [Of(tenant)], [IdsOf(records), .. columns.Select(column => ValuesOf(column, records))]);
            if (await _sets!.Update(_table.Name, before, rows)(commands, stop).ConfigureAwait(false) < some.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Overwrites what changed in the parts of records that have as many parts as before, by number.</summary>
    /// <returns>The changes whose parts came or went, which is for others to write.</returns>
    public async Task<IReadOnlyList<RecordChange>> UpdatePartsAsync(
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyList<RecordChange> changed,
        CancellationToken stop
    )
    {
        var kept = changed.Where(HasSameNumbers).ToHashSet();
        foreach (var table in _table.Parts)
        {
            var pairs = kept.Where(change => change.Parts.Contains(table.List))
                .SelectMany(change => PartPair.Pairs(table.List, change))
                .Where(pair => table.Columns.Any(column => !column.SameIn(pair.Before, pair.After)));
            foreach (var some in pairs.Chunk(RowLoader.Together))
            {
                await UpdateAsync(commands, tenant, table, some, stop).ConfigureAwait(false);
            }
        }

        return [.. changed.Where(change => !kept.Contains(change))];
    }

    private Task<int> UpdateAsync(SqlCommands commands, TenantId tenant, PartTable table, PartPair[] pairs, CancellationToken stop)
    {
        object[] parts = [.. pairs.Select(pair => pair.After)];
        LoadedValues numbers = new(_number, pairs.Select(pair => (object)pair.After.Number));
        LoadedValues parents = new(_parent, pairs.Select(pair => _idForm.ToDriver(pair.Of.Ref.Id)));
        var columns = table.Columns.Where(column => Array.Exists(pairs, pair => !column.SameIn(pair.Before, pair.After)));
        LoadedRows rows = new(pairs.Length, [Of(tenant)], [parents, .. columns.Select(column => ValuesOf(column, parts))]);
        return _sets!.Update(table.Name, numbers, rows)(commands, stop);
    }

    private static bool HasSameNumbers(RecordChange change) =>
        change.Parts.All(list =>
            list.Read(change.Before!).Select(part => part.Number).SequenceEqual(list.Read(change.After!).Select(part => part.Number))
        );

    /// <inheritdoc cref="SetLoader.BeginAsync"/>
    public Task BeginAsync(SqlCommands commands, CancellationToken stop) => _sets?.BeginAsync(commands, stop) ?? Task.CompletedTask;

    /// <inheritdoc cref="SetLoader.ForgetAsync"/>
    public Task ForgetAsync(SqlCommands commands, CancellationToken stop) => _sets?.ForgetAsync(commands, stop) ?? Task.CompletedTask;

    private int CountOf(Record record) => 1 + _table.Entry.Type.Parts.Sum(list => list.Read(record).Count);

    private LoadedRows RowsOf(TenantId tenant, RecordChange[] made)
    {
        Record[] records = [.. made.Select(change => change.After!)];
        return RowsOf(tenant, _table.Columns, records, IdsOf(records)) with { Of = made };
    }

    private LoadedRows RowsOf(TenantId tenant, PartTable table, (RecordChange Of, RecordPart Part)[] parts) =>
        RowsOf(
            tenant,
            table.Columns,
            [.. parts.Select(part => part.Part)],
            new(_parent, parts.Select(part => _idForm.ToDriver(part.Of.Ref.Id))),
            new(_number, parts.Select(part => (object)part.Part.Number))
        ) with
        {
            Of = [.. parts.Select(part => part.Of)],
        };

    private LoadedRows RowsOf(TenantId tenant, IReadOnlyList<Column> columns, object[] owners, params ReadOnlySpan<LoadedValues> key)
    {
        var (alike, own) = FilledColumns.Of(columns, owners);
        return new(
            owners.Length,
            [Of(tenant), .. alike.Select(same => (Loaded(same.Column), same.Value))],
            [.. key, .. own.Select(column => ValuesOf(column, owners))]
        );
    }

    private (LoadedColumn Column, object Value) Of(TenantId tenant) => (_tenant, _tenantForm.ToDriver(tenant));

    private LoadedValues IdsOf(Record[] records) => new(_id, records.Select(record => _idForm.ToDriver(record.Ref.Id)));

    private static LoadedValues ValuesOf(Column column, object[] owners) => new(Loaded(column), owners.Select(column.ValueOf));

    private static LoadedColumn Loaded(Column column) => new(column.Name, column.StoreType);
}
