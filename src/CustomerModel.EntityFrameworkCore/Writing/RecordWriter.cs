using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Writes records of one kind: rows that are new, columns that differ, parts that came, changed or went.</summary>
internal sealed class RecordWriter
{
    private readonly RecordTable _table;
    private readonly StoredForm _tenant;
    private readonly StoredForm _id;
    private readonly TableStatements _statements;
    private readonly Dictionary<PartList, PartWriter> _parts;
    private readonly string _guard;
    private readonly string _current;
    private readonly Column[] _keys;

    public RecordWriter(RecordTable table, SqlDialect dialect)
    {
        _table = table;
        (_tenant, _id) = (dialect.FormOf(typeof(TenantId)), dialect.FormOf(typeof(Guid)));
        _statements = TableStatements.Of(table, dialect);
        HashSet<Field> keys = [.. table.Entry.Keys.SelectMany(key => key.Fields)];
        _keys = [.. table.Columns.Where(column => !column.IsRequired && FieldOf(column) is { } field && keys.Contains(field))];
        _parts = table.Parts.ToDictionary(part => part.List, part => new PartWriter(part, dialect));
        var version = dialect.Quote(table.Version.Name);
        _guard = $" AND {version} = @before";
        _current = $"SELECT {version} FROM {dialect.Quote(table.Name)} WHERE {_statements.Where}";
    }

    /// <summary>Writes one change.</summary>
    /// <exception cref="StoreException">The record has another version by now, or is gone.</exception>
    public async Task WriteAsync(SqlCommands commands, TenantId tenant, RecordChange change, CancellationToken stop)
    {
        var key = (Tenant: _tenant.ToDriver(tenant), Id: _id.ToDriver(change.Ref.Id));
        if (change.Before is not { } before)
        {
            await InsertAsync(commands, key, change.After!, stop).ConfigureAwait(false);
            return;
        }

        var rows = change.After is { } after
            ? await UpdateAsync(commands, key, before, after, stop).ConfigureAwait(false)
            : await RunGuardedAsync(commands, _statements.Delete, [], key, before, stop).ConfigureAwait(false);
        if (rows == 0)
        {
            throw await ConflictAsync(commands, tenant, change, stop).ConfigureAwait(false);
        }

        if (change.After is not null)
        {
            await WritePartsAsync(commands, tenant, change, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what became of the parts of a changed record.</summary>
    public async Task WritePartsAsync(SqlCommands commands, TenantId tenant, RecordChange change, CancellationToken stop)
    {
        foreach (var list in change.Parts)
        {
            await _parts[list]
                .WriteAsync(
                    commands,
                    (_tenant.ToDriver(tenant), _id.ToDriver(change.Ref.Id)),
                    list.Read(change.Before!),
                    list.Read(change.After!),
                    stop
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>Whether the change gives up a unique key that another change of the same flush may take.</summary>
    public bool GivesUpKey(RecordChange change) =>
        change is { Before: { } before, After: { } after } && Array.Exists(_keys, column => !column.SameIn(before, after));

    /// <summary>Empties the unique keys of a record that is about to change, so that records of one flush can swap theirs.</summary>
    public Task VacateAsync(SqlCommands commands, TenantId tenant, RecordChange change, CancellationToken stop) =>
        RunGuardedAsync(
            commands,
            _statements.Update(_keys),
            new object?[_keys.Length],
            (_tenant.ToDriver(tenant), _id.ToDriver(change.Ref.Id)),
            change.Before!,
            stop
        );

    /// <summary>The refusal of a change to a record that somebody else changed, made or deleted; tells the version there is now.</summary>
    public async Task<StoreException> ConflictAsync(SqlCommands commands, TenantId tenant, RecordChange change, CancellationToken stop)
    {
        var command = commands.Get(_current);
        SetKey(command, (_tenant.ToDriver(tenant), _id.ToDriver(change.Ref.Id)));
        var current = await command.ExecuteScalarAsync(stop).ConfigureAwait(false);
        return new(StoreErrors.ConcurrencyConflict(change.Ref, current as long?), isTransient: false);
    }

    private static void SetKey(DbCommand command, (object Tenant, object Id) key)
    {
        SqlCommands.Set(command, 0, "@k0", key.Tenant);
        SqlCommands.Set(command, 1, "@k1", key.Id);
    }

    private static Field? FieldOf(Column column) =>
        column switch
        {
            FieldColumn own => own.Field,
            SearchKeyColumn key => key.Field,
            _ => null,
        };

    private async Task InsertAsync(SqlCommands commands, (object Tenant, object Id) key, Record record, CancellationToken stop)
    {
        var command = commands.Get(_statements.Insert);
        SetKey(command, key);
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            SqlCommands.SetColumn(command, 2, i, _table.Columns[i].ValueOf(record));
        }

        await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        foreach (var list in _table.Entry.Type.Parts)
        {
            await _parts[list].WriteAsync(commands, key, [], list.Read(record), stop).ConfigureAwait(false);
        }
    }

    private Task<int> UpdateAsync(SqlCommands commands, (object Tenant, object Id) key, Record before, Record after, CancellationToken stop)
    {
        Column[] changed = [.. _table.Columns.Where(column => !column.SameIn(before, after)).DefaultIfEmpty(_table.Version)];
        object?[] values = [.. changed.Select(column => column.ValueOf(after))];
        return RunGuardedAsync(commands, _statements.Update(changed), values, key, before, stop);
    }

    private Task<int> RunGuardedAsync(
        SqlCommands commands,
        string text,
        object?[] values,
        (object Tenant, object Id) key,
        Record before,
        CancellationToken stop
    )
    {
        var command = commands.Get(text + _guard);
        SetKey(command, key);
        SqlCommands.Set(command, 2, "@before", before.Version);
        for (var i = 0; i < values.Length; i++)
        {
            SqlCommands.SetColumn(command, 3, i, values[i]);
        }

        return command.ExecuteNonQueryAsync(stop);
    }
}
