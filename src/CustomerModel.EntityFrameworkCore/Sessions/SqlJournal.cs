using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Messages on their way out, remembered results of operations, and numbers.</summary>
internal sealed class SqlJournal
{
    private const string MessageColumns = "id, record_type, record_id, version, type, body, at";
    private readonly StoredForm _id;
    private readonly StoredForm _moment;
    private readonly string _insertMessage;
    private readonly string _pending;
    private readonly string _acknowledge;
    private readonly string _insertOperation;
    private readonly string _findOperation;
    private readonly string _takeNumbers;

    public SqlJournal(SqlDialect dialect)
    {
        (_id, _moment) = (dialect.FormOf(typeof(Guid)), dialect.FormOf(typeof(Instant)));
        var (outbox, operations) = (dialect.Quote(SqlSchema.Outbox), dialect.Quote(SqlSchema.Operations));
        _insertMessage = $"INSERT INTO {outbox} (tenant, {MessageColumns}) VALUES (@tenant, @0, @1, @2, @3, @4, @5, @6)";
        _pending = $"SELECT {MessageColumns} FROM {outbox} WHERE tenant = @tenant ORDER BY seq LIMIT @0";
        _acknowledge = $"DELETE FROM {outbox} WHERE tenant = @tenant AND id = @0";
        _insertOperation = $"INSERT INTO {operations} (tenant, id, result, at) VALUES (@tenant, @0, @1, @2)";
        var sequences = dialect.Quote(SqlSchema.Sequences);
        _takeNumbers =
            $"INSERT INTO {sequences} (tenant, name, last) VALUES (@tenant, @0, @1) "
            + $"ON CONFLICT (tenant, name) DO UPDATE SET last = {sequences}.last + @1 RETURNING last";
        _findOperation = $"SELECT result, at FROM {operations} WHERE tenant = @tenant AND id = @0";
    }

    public async Task AddMessagesAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        foreach (var message in messages)
        {
            var record = message.Record;
            var command = Prepare(
                commands,
                _insertMessage,
                tenant,
                [_id.ToDriver(message.Id), record.Type, _id.ToDriver(record.Id), message.Version, message.Type, message.Body],
                _moment.ToDriver(message.At)
            );
            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    public async Task<List<OutboxMessage>> PendingAsync(SqlCommands commands, TenantId tenant, int most, CancellationToken stop)
    {
        var messages = new List<OutboxMessage>();
        var row = await Prepare(commands, _pending, tenant, [most]).ExecuteReaderAsync(stop).ConfigureAwait(false);
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
            await Prepare(commands, _acknowledge, tenant, [_id.ToDriver(id)]).ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    public Task AddOperationAsync(SqlCommands commands, TenantId tenant, OperationRecord operation, CancellationToken stop) =>
        Prepare(commands, _insertOperation, tenant, [_id.ToDriver(operation.Id.Value), operation.Result], _moment.ToDriver(operation.At))
            .ExecuteNonQueryAsync(stop);

    public async Task<OperationRecord?> FindAsync(SqlCommands commands, TenantId tenant, OperationId id, CancellationToken stop)
    {
        var command = Prepare(commands, _findOperation, tenant, [_id.ToDriver(id.Value)]);
        var row = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(stop).ConfigureAwait(false)
                ? new(id, row.IsDBNull(0) ? null : row.GetString(0), (Instant)_moment.Read(row, 1))
                : null;
        }
    }

    /// <summary>The first of so many numbers of a sequence; its row is locked until the transaction ends.</summary>
    public async Task<long> TakeNumbersAsync(SqlCommands commands, TenantId tenant, string sequence, int count, CancellationToken stop)
    {
        var command = Prepare(commands, _takeNumbers, tenant, [sequence, (long)count]);
        return (long)(await command.ExecuteScalarAsync(stop).ConfigureAwait(false))! - count + 1;
    }

    private OutboxMessage Message(DbDataReader row) =>
        new(
            (Guid)_id.Read(row, 0),
            new(row.GetString(1), (Guid)_id.Read(row, 2)),
            row.GetInt64(3),
            row.GetString(4),
            row.GetString(5),
            (Instant)_moment.Read(row, 6)
        );

    private DbCommand Prepare(SqlCommands commands, string text, TenantId tenant, object?[] values, params ReadOnlySpan<object?> more)
    {
        var command = commands.Get(text);
        SqlCommands.Set(command, 0, "@tenant", _id.ToDriver(tenant.Value));
        object?[] all = [.. values, .. more];
        for (var i = 0; i < all.Length; i++)
        {
            SqlCommands.Set(command, i + 1, $"@{i}", all[i]);
        }

        return command;
    }
}
