using System.Data.Common;
using System.Runtime.CompilerServices;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Reads records of one kind with their parts.</summary>
internal sealed class RecordReader
{
    private const int Chunk = 256;
    private readonly SqlDialect _dialect;
    private readonly StoredForm _tenant;
    private readonly StoredForm _id;
    private readonly TableStatements _statements;
    private readonly PartReader[] _parts;
    private readonly RowReader _row;
    private readonly string _find;

    public RecordReader(RecordTable table, SqlDialect dialect)
    {
        (Table, _dialect) = (table, dialect);
        (_tenant, _id) = (dialect.FormOf(typeof(TenantId)), dialect.FormOf(typeof(Guid)));
        _statements = TableStatements.Of(table, dialect);
        _row = RowReader.InOrder(table.Columns, behind: 1);
        _parts = [.. table.Parts.Select(part => new PartReader(part, dialect))];
        _find = string.Join("; ", [$"{_statements.Select} WHERE {_statements.Where}", .. _parts.Select(part => part.OfOne)]);
    }

    public RecordTable Table { get; }

    /// <summary>The record with all its parts, by one command.</summary>
    public async Task<Record?> FindAsync(SqlCommands commands, TenantId tenant, Guid id, CancellationToken stop)
    {
        var command = commands.Get(_find);
        SqlCommands.Set(command, 0, "@k0", _tenant.ToDriver(tenant));
        SqlCommands.Set(command, 1, "@k1", _id.ToDriver(id));
        var row = await commands.ReadAsync(command, stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            if (!await row.ReadAsync(stop).ConfigureAwait(false))
            {
                return null;
            }

            var record = Table.Entry.Type.Blank(id);
            _row.Fill(row, record);
            foreach (var part in _parts)
            {
                await row.NextResultAsync(stop).ConfigureAwait(false);
                await part.FillAsync(row, record, stop).ConfigureAwait(false);
            }

            return record;
        }
    }

    /// <summary>The records with these ids that are there.</summary>
    public async Task<List<TRecord>> FindManyAsync<TRecord>(
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
        where TRecord : Record
    {
        var found = new List<TRecord>(ids.Count);
        foreach (var chunk in ids.Distinct().Chunk(Chunk))
        {
            var command = Among(commands, _statements.SelectAmong(chunk.Length), tenant, chunk);
            await foreach (var page in PagesAsync<TRecord>(command, _row, commands, tenant, stop).ConfigureAwait(false))
            {
                found.AddRange(page);
            }
        }

        return found;
    }

    /// <summary>The records of a command in its order, some at a time, each page with all parts.</summary>
    public async IAsyncEnumerable<List<TRecord>> PagesAsync<TRecord>(
        DbCommand command,
        RowReader? inOrder,
        SqlCommands commands,
        TenantId tenant,
        [EnumeratorCancellation] CancellationToken stop
    )
        where TRecord : Record
    {
        var pages = new List<List<TRecord>>();
        var row = await commands.ReadAsync(command, stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            await foreach (var page in RowsAsync<TRecord>(row, inOrder, stop).ConfigureAwait(false))
            {
                if (_dialect.ReadsWhileReading)
                {
                    await FillPartsAsync(page, commands, tenant, stop).ConfigureAwait(false);
                    yield return page;
                }
                else
                {
                    pages.Add(page);
                }
            }
        }

        foreach (var page in pages)
        {
            await FillPartsAsync(page, commands, tenant, stop).ConfigureAwait(false);
            yield return page;
        }
    }

    /// <summary>The same in constant memory where a connection answers one question at a time.</summary>
    public async IAsyncEnumerable<List<TRecord>> PagesByCursorAsync<TRecord>(
        DbCommand command,
        SqlCommands commands,
        TenantId tenant,
        [EnumeratorCancellation] CancellationToken stop
    )
        where TRecord : Record
    {
        var cursor = $"stream_{Guid.CreateVersion7():N}";
        command.CommandText = Declared(cursor, command.CommandText);
        await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        List<TRecord> last;
        do
        {
            last = [];
            var fetch = commands.Get($"FETCH {Chunk} FROM {cursor}");
            await foreach (var page in PagesAsync<TRecord>(fetch, null, commands, tenant, stop).ConfigureAwait(false))
            {
                last = page;
            }

            yield return last;
        } while (last.Count == Chunk);

        await commands.RunAsync($"CLOSE {cursor}", stop).ConfigureAwait(false);
    }

    private static string Declared(string cursor, string query) => $"DECLARE {cursor} NO SCROLL CURSOR FOR {query}";

    private async IAsyncEnumerable<List<TRecord>> RowsAsync<TRecord>(
        DbDataReader row,
        RowReader? inOrder,
        [EnumeratorCancellation] CancellationToken stop
    )
        where TRecord : Record
    {
        var reader = inOrder ?? RowReader.ByName(Table.Columns, row);
        var id = inOrder is null ? row.GetOrdinal(RecordTable.Id) : 0;
        var page = new List<TRecord>();
        while (await row.ReadAsync(stop).ConfigureAwait(false))
        {
            var record = (TRecord)Table.Entry.Type.Blank((Guid)_id.Read(row, id));
            reader.Fill(row, record);
            page.Add(record);
            if (page.Count == Chunk)
            {
                yield return page;
                page = [];
            }
        }

        if (page.Count > 0)
        {
            yield return page;
        }
    }

    private async Task FillPartsAsync<TRecord>(List<TRecord> page, SqlCommands commands, TenantId tenant, CancellationToken stop)
        where TRecord : Record
    {
        if (page.Count == 0)
        {
            return;
        }

        Dictionary<Guid, Record> byId = [];
        foreach (var record in page)
        {
            byId.Add(record.Ref.Id, record);
        }

        foreach (var part in _parts)
        {
            var command = Among(commands, part.OfMany(byId.Count), tenant, byId.Keys);
            await part.FillAsync(command, byId, stop).ConfigureAwait(false);
        }
    }

    private DbCommand Among(SqlCommands commands, string text, TenantId tenant, IEnumerable<Guid> ids)
    {
        var command = commands.Get(text);
        SqlCommands.Set(command, 0, "@k0", _tenant.ToDriver(tenant));
        var place = 1;
        foreach (var id in ids)
        {
            SqlCommands.Set(command, place, $"@k{place}", _id.ToDriver(id));
            place++;
        }

        return command;
    }
}
