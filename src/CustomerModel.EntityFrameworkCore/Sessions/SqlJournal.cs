using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Messages on their way out, remembered results of operations, and numbers.</summary>
internal sealed class SqlJournal
{
    private static readonly string[] MessageColumns = ["id", "record_type", "record_id", "version", "type", "body", "at"];
    private readonly SideStatements _outbox;
    private readonly SideStatements _operations;
    private readonly SideStatements _sequences;
    private readonly string _pending;
    private readonly string _acknowledge;
    private readonly string _findOperation;
    private readonly string _takeNumbers;

    public SqlJournal(SqlDialect dialect)
    {
        (_outbox, _operations) = (new(SqlSchema.Outbox, dialect), new(SqlSchema.Operations, dialect));
        _sequences = new(SqlSchema.Sequences, dialect);
        _pending =
            $"SELECT {_outbox.List(MessageColumns)} FROM {_outbox.Name} WHERE tenant = @tenant ORDER BY {SqlSchema.Sequence} LIMIT @most";
        _acknowledge = $"DELETE FROM {_outbox.Name} WHERE tenant = @tenant AND id = @id";
        _findOperation = $"SELECT {_operations.List("result", "at")} FROM {_operations.Name} WHERE tenant = @tenant AND id = @id";
        _takeNumbers =
            $"{_sequences.Insert} ON CONFLICT ({_sequences.List("tenant", "name")}) "
            + $"DO UPDATE SET last = {_sequences.Name}.last + @last RETURNING last";
    }

    public async Task AddMessagesAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        foreach (var message in messages)
        {
            await _outbox
                .Command(
                    commands,
                    _outbox.Insert,
                    ("tenant", tenant.Value),
                    ("id", message.Id),
                    ("record_type", message.Record.Type),
                    ("record_id", message.Record.Id),
                    ("version", message.Version),
                    ("type", message.Type),
                    ("body", message.Body),
                    ("at", message.At)
                )
                .ExecuteNonQueryAsync(stop)
                .ConfigureAwait(false);
        }
    }

    public async Task<List<OutboxMessage>> PendingAsync(SqlCommands commands, TenantId tenant, int most, CancellationToken stop)
    {
        var messages = new List<OutboxMessage>();
        var command = _outbox.Command(commands, _pending, ("tenant", tenant.Value));
        SqlCommands.Set(command, 1, "@most", most);
        var row = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(stop).ConfigureAwait(false))
            {
                messages.Add(Message(row));
            }
        }

        return messages;
    }

    public async Task AcknowledgeAsync(SqlCommands commands, TenantId tenant, IEnumerable<Guid> messages, CancellationToken stop)
    {
        foreach (var id in messages)
        {
            await _outbox
                .Command(commands, _acknowledge, ("tenant", tenant.Value), ("id", id))
                .ExecuteNonQueryAsync(stop)
                .ConfigureAwait(false);
        }
    }

    public Task AddOperationAsync(SqlCommands commands, TenantId tenant, OperationRecord operation, CancellationToken stop) =>
        _operations
            .Command(
                commands,
                _operations.Insert,
                ("tenant", tenant.Value),
                ("id", operation.Id.Value),
                ("result", operation.Result),
                ("at", operation.At)
            )
            .ExecuteNonQueryAsync(stop);

    public async Task<OperationRecord?> FindAsync(SqlCommands commands, TenantId tenant, OperationId id, CancellationToken stop)
    {
        var command = _operations.Command(commands, _findOperation, ("tenant", tenant.Value), ("id", id.Value));
        var row = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(stop).ConfigureAwait(false)
                ? new(id, row.IsDBNull(0) ? null : _operations.Read<string>(row, 0, "result"), _operations.Read<Instant>(row, 1, "at"))
                : null;
        }
    }

    /// <summary>The first of so many numbers of a sequence; its row is locked until the transaction ends.</summary>
    public async Task<long> TakeNumbersAsync(SqlCommands commands, TenantId tenant, string sequence, int count, CancellationToken stop)
    {
        var command = _sequences.Command(commands, _takeNumbers, ("tenant", tenant.Value), ("name", sequence), ("last", (long)count));
        return (long)(await command.ExecuteScalarAsync(stop).ConfigureAwait(false))! - count + 1;
    }

    private OutboxMessage Message(DbDataReader row) =>
        new(
            _outbox.Read<Guid>(row, 0, "id"),
            new(_outbox.Read<string>(row, 1, "record_type"), _outbox.Read<Guid>(row, 2, "record_id")),
            _outbox.Read<long>(row, 3, "version"),
            _outbox.Read<string>(row, 4, "type"),
            _outbox.Read<string>(row, 5, "body"),
            _outbox.Read<Instant>(row, 6, "at")
        );
}
