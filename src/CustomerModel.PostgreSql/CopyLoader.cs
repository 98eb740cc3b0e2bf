using CustomerModel.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CustomerModel.PostgreSql;

/// <summary>Brings many rows in by <c>COPY</c>.</summary>
/// <remarks>
/// Into a table that has policies <c>COPY</c> is refused, so the rows go by way of a temporary one; columns that no row fills, most
/// of them, are not sent. Plans are made anew behind a load: one that walks a small table, as references may be checked by, would be
/// kept while the table grows.
/// </remarks>
internal sealed class CopyLoader(PostgreSqlDialect dialect) : RowLoader
{
    /// <summary>Long texts, as the audit of a document, take several times as long to compress by the older way, which is the default.</summary>
    private const string FastCompression =
        "SELECT set_config(name, 'lz4', true) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)";

    public override Task BeginAsync(SqlCommands commands, CancellationToken stop) => commands.RunAsync("SAVEPOINT before_load", stop);

    public override Task ForgetAsync(SqlCommands commands, CancellationToken stop) =>
        commands.RunAsync("ROLLBACK TO SAVEPOINT before_load", stop);

    public override async Task LoadAsync(
        SqlCommands commands,
        string table,
        IReadOnlyList<LoadedColumn> columns,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        var stage = dialect.Quote($"stage_{table}");
        await commands
            .RunAsync(
                $"{FastCompression}; CREATE TEMPORARY TABLE IF NOT EXISTS {stage} ON COMMIT DROP AS "
                    + $"SELECT {Names(columns)} FROM {dialect.Quote(table)} WITH NO DATA",
                stop
            )
            .ConfigureAwait(false);
        var moving = Task.CompletedTask;
        foreach (var some in rows.Chunk(Held))
        {
            int[] used = [.. Enumerable.Range(0, columns.Count).Where(i => Array.Exists(some, row => row[i] is not null))];
            LoadedColumn[] filled = [.. used.Select(i => columns[i])];
            await moving.ConfigureAwait(false);
            await CopyAsync(commands, stage, filled, some, used, stop).ConfigureAwait(false);
            moving = MoveAsync(Names(filled));
        }

        await moving.ConfigureAwait(false);
        await commands.RunAsync("DISCARD PLANS", stop).ConfigureAwait(false);

        Task<int> MoveAsync(string names) =>
            commands.RunAsync($"INSERT INTO {dialect.Quote(table)} ({names}) SELECT {names} FROM {stage}; TRUNCATE {stage}", stop);
    }

    public override async Task<int> UpdateAsync(
        SqlCommands commands,
        string table,
        LoadedColumn version,
        IReadOnlyList<LoadedColumn> columns,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        var (stage, own, was) = (dialect.Quote($"changes_{table}"), dialect.Quote(table), dialect.Quote(version.Name));
        await commands
            .RunAsync(
                $"CREATE TEMPORARY TABLE {stage} ON COMMIT DROP AS SELECT {was} AS before, {Names(columns)} FROM {own} WITH NO DATA",
                stop
            )
            .ConfigureAwait(false);
        int[] used = [.. Enumerable.Range(0, columns.Count + 1)];
        await CopyAsync(commands, stage, [version with { Name = "before" }, .. columns], rows, used, stop).ConfigureAwait(false);
        var set = columns.Skip(2).Select(column => $"{dialect.Quote(column.Name)} = new.{dialect.Quote(column.Name)}");
        var same = columns.Take(2).Select(column => $"own.{dialect.Quote(column.Name)} = new.{dialect.Quote(column.Name)}");
        var count = await commands
            .RunAsync(
                $"UPDATE {own} AS own SET {string.Join(", ", set)} FROM {stage} AS new "
                    + $"WHERE {string.Join(" AND ", same)} AND own.{was} = new.before",
                stop
            )
            .ConfigureAwait(false);
        await commands.RunAsync($"DROP TABLE {stage}", stop).ConfigureAwait(false);
        return count;
    }

    private async Task CopyAsync(
        SqlCommands commands,
        string stage,
        IReadOnlyList<LoadedColumn> columns,
        IEnumerable<object?[]> rows,
        int[] used,
        CancellationToken stop
    )
    {
        NpgsqlDbType[] types = [.. columns.Select(column => TypeOf(column.StoreType))];
        var importer = await ((NpgsqlConnection)commands.Connection)
            .BeginBinaryImportAsync($"COPY {stage} ({Names(columns)}) FROM STDIN (FORMAT BINARY)", stop)
            .ConfigureAwait(false);
        await using (importer.ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await WriteAsync(importer, row, used, types, stop).ConfigureAwait(false);
            }

            await importer.CompleteAsync(stop).ConfigureAwait(false);
        }
    }

    private string Names(IEnumerable<LoadedColumn> columns) => string.Join(", ", columns.Select(column => dialect.Quote(column.Name)));

    private static async Task WriteAsync(
        NpgsqlBinaryImporter importer,
        object?[] row,
        int[] used,
        NpgsqlDbType[] types,
        CancellationToken stop
    )
    {
        await importer.StartRowAsync(stop).ConfigureAwait(false);
        for (var i = 0; i < used.Length; i++)
        {
            await (row[used[i]] is { } value ? importer.WriteAsync(value, types[i], stop) : importer.WriteNullAsync(stop)).ConfigureAwait(
                false
            );
        }
    }

    private static NpgsqlDbType TypeOf(string storeType) =>
        storeType switch
        {
            "uuid" => NpgsqlDbType.Uuid,
            "bytea" => NpgsqlDbType.Bytea,
            "boolean" => NpgsqlDbType.Boolean,
            "integer" => NpgsqlDbType.Integer,
            "bigint" => NpgsqlDbType.Bigint,
            "numeric" => NpgsqlDbType.Numeric,
            "double precision" => NpgsqlDbType.Double,
            "date" => NpgsqlDbType.Date,
            "timestamp with time zone" => NpgsqlDbType.TimestampTz,
            PostgreSqlForms.Json => NpgsqlDbType.Jsonb,
            _ => NpgsqlDbType.Text,
        };
}
