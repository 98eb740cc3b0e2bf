namespace CustomerModel.EntityFrameworkCore;

/// <summary>Writes what became of the parts of one record.</summary>
internal sealed class PartWriter
{
    private readonly PartTable _table;
    private readonly TableStatements _statements;

    public PartWriter(PartTable table, SqlDialect dialect) => (_table, _statements) = (table, TableStatements.Of(table, dialect));

    /// <summary>Deletes, updates and inserts by number, until the one list is the other.</summary>
    public async Task WriteAsync(
        SqlCommands commands,
        (object Tenant, object Id) key,
        IReadOnlyList<RecordPart> before,
        IReadOnlyList<RecordPart> after,
        CancellationToken stop
    )
    {
        var old = before.ToDictionary(part => part.Number);
        foreach (var part in after)
        {
            if (!old.Remove(part.Number, out var was))
            {
                await RunAsync(commands, _statements.Insert, key, part, _table.Columns, stop).ConfigureAwait(false);
            }
            else if (!was.Equals(part))
            {
                await UpdateAsync(commands, key, was, part, stop).ConfigureAwait(false);
            }
        }

        foreach (var gone in old.Values)
        {
            await RunAsync(commands, _statements.Delete, key, gone, [], stop).ConfigureAwait(false);
        }
    }

    private async Task UpdateAsync(
        SqlCommands commands,
        (object Tenant, object Id) key,
        RecordPart was,
        RecordPart part,
        CancellationToken stop
    )
    {
        Column[] changed = [.. _table.Columns.Where(column => !column.SameIn(was, part))];
        if (changed.Length > 0)
        {
            await RunAsync(commands, _statements.Update(changed), key, part, changed, stop).ConfigureAwait(false);
        }
    }

    private static Task<int> RunAsync(
        SqlCommands commands,
        string text,
        (object Tenant, object Id) key,
        RecordPart part,
        IReadOnlyList<Column> columns,
        CancellationToken stop
    )
    {
        var command = commands.Get(text);
        SqlCommands.Set(command, 0, "@k0", key.Tenant);
        SqlCommands.Set(command, 1, "@k1", key.Id);
        SqlCommands.Set(command, 2, "@k2", part.Number);
        for (var i = 0; i < columns.Count; i++)
        {
            SqlCommands.SetColumn(command, 3, i, columns[i].ValueOf(part));
        }

        return command.ExecuteNonQueryAsync(stop);
    }
}
