using System.Text;
using CustomerModel.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CustomerModel.Sqlite;

/// <summary>Brings many rows in by one statement that is made ready once and told once what all rows have alike.</summary>
/// <remarks>A command of the driver looks every parameter up by its name and binds it again for each row, which takes longer than the row itself.</remarks>
internal sealed class SqliteLoader(SqliteDialect dialect) : RowLoader
{
    public override ReadyStatement Insert(string table, LoadedRows rows)
    {
        string[] names =
        [
            .. rows
                .Alike.Select(same => same.Column)
                .Concat(rows.Own.Select(column => column.Column))
                .Select(column => dialect.Quote(column.Name)),
        ];
        var places = string.Join(", ", Enumerable.Repeat("?", names.Length));
        var text = $"INSERT INTO {dialect.Quote(table)} ({string.Join(", ", names)}) VALUES ({places})";
        object[] alike = [.. rows.Alike.Select(same => same.Value)];
        object?[][] own = [.. rows.Own.Select(column => Enumerable.ToArray(column.Values))];
        return (commands, stop) =>
        {
            using var insert = new Statement(((SqliteConnection)commands.Connection).Handle!, text);
            insert.Bind(0, alike);
            var row = new object?[own.Length];
            for (var i = 0; i < rows.Count; i++)
            {
                stop.ThrowIfCancellationRequested();
                for (var column = 0; column < own.Length; column++)
                {
                    row[column] = own[column][i];
                }

                try
                {
                    insert.Bind(alike.Length, row);
                    insert.Run();
                }
                catch (SqliteException failure) when (rows.Of is { } of)
                {
                    throw new RecordRefusedException(of[i], failure);
                }
            }

            return Task.FromResult(rows.Count);
        };
    }

    /// <summary>A statement that answers nothing and is run again and again; what was bound to a place stays until it is bound anew.</summary>
    private sealed class Statement : IDisposable
    {
        private readonly sqlite3 _database;
        private readonly sqlite3_stmt _statement;
        private byte[] _buffer = new byte[1024];

        public Statement(sqlite3 database, string text)
        {
            _database = database;
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, text, out _statement), database);
        }

        public void Bind(int behind, object?[] values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                SqliteException.ThrowExceptionForRC(Bind(behind + i + 1, values[i]), _database);
            }
        }

        public void Run()
        {
            var result = raw.sqlite3_step(_statement);
            try
            {
                SqliteException.ThrowExceptionForRC(result, _database);
            }
            finally
            {
                _ = raw.sqlite3_reset(_statement);
            }
        }

        public void Dispose() => _statement.Dispose();

        private int Bind(int place, object? value) =>
            value switch
            {
                null => raw.sqlite3_bind_null(_statement, place),
                string { Length: > 0 } text => raw.sqlite3_bind_text(_statement, place, Utf8(text)),
                string text => raw.sqlite3_bind_text(_statement, place, text),
                byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
                long number => raw.sqlite3_bind_int64(_statement, place, number),
                int number => raw.sqlite3_bind_int64(_statement, place, number),
                bool flag => raw.sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
                double number => raw.sqlite3_bind_double(_statement, place, number),
                _ => throw new InvalidOperationException($"{value.GetType().Name} is none of the types that columns hold."),
            };

        private ReadOnlySpan<byte> Utf8(string text)
        {
            if (_buffer.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            {
                _buffer = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            }

            return _buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer));
        }
    }
}
