using System.Diagnostics.CodeAnalysis;
using CustomerModel.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CustomerModel.PostgreSql;

/// <summary>Brings many rows in as one array for each column, unnested by the statement that writes them.</summary>
/// <remarks>
/// It works under policies, which refuse <c>COPY</c>, and takes less than <c>COPY</c> by way of a temporary table. Columns that no row
/// fills, most of them, are not sent, and what all rows have alike is sent once. Plans are made anew behind a load: one that walks a
/// small table, as references may be checked by, would be kept while the table grows.
/// </remarks>
internal sealed class ArrayLoader(PostgreSqlDialect dialect) : SetLoader
{
    /// <summary>Long texts, as the audit of a document, take several times as long to compress by the older way, which is the default.</summary>
    private const string FastCompression =
        "SELECT set_config(name, 'lz4', true) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)";

    public override Task BeginAsync(SqlCommands commands, CancellationToken stop) => commands.RunAsync("SAVEPOINT before_load", stop);

    public override Task ForgetAsync(SqlCommands commands, CancellationToken stop) =>
        commands.RunAsync("ROLLBACK TO SAVEPOINT before_load", stop);

    public override async Task LoadAsync(SqlCommands commands, IEnumerable<ReadyStatement> inserts, CancellationToken stop)
    {
        await commands.RunAsync(FastCompression, stop).ConfigureAwait(false);
        foreach (var insert in inserts)
        {
            await insert(commands, stop).ConfigureAwait(false);
        }

        await commands.RunAsync("DISCARD PLANS", stop).ConfigureAwait(false);
    }

    public override ReadyStatement Insert(string table, LoadedRows rows)
    {
        var names = rows.Alike.Select(same => same.Column).Concat(rows.Own.Select(column => column.Column)).Select(Name);
        var alike = rows.Alike.Select((same, i) => dialect.Parameter($"@a{i}", same.Column.StoreType));
        var values = alike.Concat(rows.Own.Select((_, i) => $"new.c{i}"));
        return Ready(
            $"INSERT INTO {dialect.Quote(table)} ({string.Join(", ", names)}) SELECT {string.Join(", ", values)} FROM {Unnested(rows.Own)}",
            rows,
            rows.Own
        );
    }

    public override ReadyStatement Update(string table, LoadedValues before, LoadedRows rows)
    {
        LoadedValues[] sent = [before, .. rows.Own];
        var set = rows.Own.Skip(1).Select((column, i) => $"{Name(column.Column)} = new.c{i + 2}");
        var found = rows.Alike.Select((same, i) => $"own.{Name(same.Column)} = @a{i}");
        string[] conditions = [.. found, $"own.{Name(rows.Own[0].Column)} = new.c1", $"own.{Name(before.Column)} = new.c0"];
        return Ready(
            $"UPDATE {dialect.Quote(table)} AS own SET {string.Join(", ", set)} FROM {Unnested(sent)} "
                + $"WHERE {string.Join(" AND ", conditions)}",
            rows,
            sent
        );
    }

    [SuppressMessage("Major Code Smell", "S3265", Justification = "The driver names an array by its elements that way.")]
    private static ReadyStatement Ready(string text, LoadedRows rows, IReadOnlyList<LoadedValues> sent)
    {
        var (alike, arrays) = (rows.Alike, sent.Select(column => ArrayOf(column, rows.Count)).ToArray());
        return (commands, stop) =>
        {
            var command = commands.Get(text);
            for (var i = 0; i < alike.Count; i++)
            {
                SqlCommands.Set(command, i, $"@a{i}", alike[i].Value);
            }

            for (var i = 0; i < arrays.Length; i++)
            {
                SqlCommands.SetColumn(command, alike.Count, i, arrays[i].Values);
                ((NpgsqlParameter)command.Parameters[alike.Count + i]).NpgsqlDbType = NpgsqlDbType.Array | arrays[i].Type;
            }

            return command.ExecuteNonQueryAsync(stop);
        };
    }

    private string Name(LoadedColumn column) => dialect.Quote(column.Name);

    private static string Unnested(IReadOnlyList<LoadedValues> sent)
    {
        var places = Enumerable.Range(0, sent.Count);
        return $"unnest({string.Join(", ", places.Select(i => $"@c{i}"))}) AS new({string.Join(", ", places.Select(i => $"c{i}"))})";
    }

    private static (NpgsqlDbType Type, Array Values) ArrayOf(LoadedValues column, int count)
    {
        return column.Column.StoreType switch
        {
            "uuid" => (NpgsqlDbType.Uuid, Values<Guid?>()),
            "bytea" => (NpgsqlDbType.Bytea, Values<byte[]?>()),
            "boolean" => (NpgsqlDbType.Boolean, Values<bool?>()),
            "integer" => (NpgsqlDbType.Integer, Values<int?>()),
            "bigint" => (NpgsqlDbType.Bigint, Values<long?>()),
            "numeric" => (NpgsqlDbType.Numeric, Values<decimal?>()),
            "double precision" => (NpgsqlDbType.Double, Values<double?>()),
            "date" => (NpgsqlDbType.Date, Values<DateOnly?>()),
            "timestamp with time zone" => (NpgsqlDbType.TimestampTz, Values<DateTime?>()),
            PostgreSqlForms.Json => (NpgsqlDbType.Jsonb, Values<string?>()),
            _ => (NpgsqlDbType.Text, Values<string?>()),
        };

        TValue[] Values<TValue>()
        {
            var (values, place) = (new TValue[count], 0);
            foreach (var value in column.Values)
            {
                values[place++] = (TValue)value!;
            }

            return values;
        }
    }
}
