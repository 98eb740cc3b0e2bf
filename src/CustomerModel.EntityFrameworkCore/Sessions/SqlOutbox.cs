using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Messages on their way out, and the leases of those who deliver them.</summary>
internal sealed class SqlOutbox
{
    private static readonly string[] MessageColumns =
    [
        "id",
        "record_type",
        "record_id",
        "version",
        "type",
        "body",
        "at",
        "attempts",
        "reason",
        "due",
        "parked",
    ];

    private readonly SideStatements _outbox;
    private readonly SideStatements _leases;
    private readonly string _pending;
    private readonly string _due;
    private readonly string _parked;
    private readonly string _acknowledge;
    private readonly string _putOff;
    private readonly string _retry;
    private readonly string _discard;
    private readonly string _lease;
    private readonly string _release;
    private readonly string _behind;
    private readonly string _redact;

    public SqlOutbox(SqlDialect dialect)
    {
        (_outbox, _leases) = (new(SqlSchema.Outbox, dialect), new(SqlSchema.Leases, dialect));
        var (table, seq) = (_outbox.Name, SqlSchema.Sequence);
        var select = $"SELECT {_outbox.List(MessageColumns)} FROM {table} AS own WHERE own.tenant = @tenant";
        var (first, one) = ($" ORDER BY own.{seq} LIMIT @most", " WHERE tenant = @tenant AND id = @id");
        _pending = select + first;
        _behind =
            $"{select} AND own.{seq} > (SELECT passed.{seq} FROM {table} AS passed WHERE passed.tenant = @tenant AND passed.id = @id){first}";
        _redact = $"UPDATE {table} SET body = @body{one}";
        _parked = $"{select} AND own.parked = @parked{first}";
        _due =
            $"{select} AND own.parked = @parked AND (own.due IS NULL OR own.due <= @due) AND NOT EXISTS (SELECT 1 FROM {table} AS held "
            + "WHERE held.tenant = @tenant AND held.record_id = own.record_id AND held.record_type = own.record_type "
            + $"AND held.{seq} < own.{seq} AND (held.parked <> @parked OR held.due > @due)){first}";
        _acknowledge = $"DELETE FROM {table}{one}";
        _putOff = $"UPDATE {table} SET attempts = @attempts, due = @due, reason = @reason, parked = @parked{one}";
        _retry = $"UPDATE {table} SET attempts = @attempts, due = NULL, reason = NULL, parked = @parked{one} AND parked <> @parked";
        _discard = $"DELETE FROM {table}{one} AND parked = @parked";
        _lease =
            $"{_leases.Insert} ON CONFLICT (tenant, name) DO UPDATE SET holder = @holder, until = @until "
            + $"WHERE {_leases.Name}.holder = @holder OR {_leases.Name}.until <= @now";
        _release = $"DELETE FROM {_leases.Name} WHERE tenant = @tenant AND name = @name AND holder = @holder";
    }

    public Task AddAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        return _outbox.AddAsync(commands, [.. messages.Select(Row)], stop);

        object?[] Row(OutboxMessage message) =>
            [
                tenant.Value,
                message.Id,
                message.Record.Type,
                message.Record.Id,
                message.Version,
                message.Type,
                message.Body,
                message.At,
                0,
                null,
                null,
                false,
            ];
    }

    public Task<List<OutboxMessage>> PendingAsync(SqlCommands commands, TenantId tenant, int most, CancellationToken stop) =>
        ListAsync(_outbox.Command(commands, _pending, ("tenant", tenant.Value)), most, Message, stop);

    /// <summary>Messages with what became of their deliveries, behind one of them or from the first on.</summary>
    public Task<List<QueuedMessage>> QueueAsync(SqlCommands commands, TenantId tenant, Guid? after, int most, CancellationToken stop) =>
        ListAsync(
            after is { } passed
                ? _outbox.Command(commands, _behind, ("tenant", tenant.Value), ("id", passed))
                : _outbox.Command(commands, _pending, ("tenant", tenant.Value)),
            most,
            Queued,
            stop
        );

    /// <summary>Gives messages other bodies.</summary>
    public async Task RedactAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        foreach (var message in messages)
        {
            var command = _outbox.Command(commands, _redact, ("tenant", tenant.Value), ("id", message.Id), ("body", message.Body));
            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    public Task<List<OutboxMessage>> DueAsync(SqlCommands commands, TenantId tenant, Instant now, int most, CancellationToken stop) =>
        ListAsync(_outbox.Command(commands, _due, ("tenant", tenant.Value), ("parked", false), ("due", now)), most, Message, stop);

    public Task<List<ParkedMessage>> ParkedAsync(SqlCommands commands, TenantId tenant, int most, CancellationToken stop) =>
        ListAsync(
            _outbox.Command(commands, _parked, ("tenant", tenant.Value), ("parked", true)),
            most,
            row => new ParkedMessage(Message(row), _outbox.Read<string>(row, 8, "reason"), _outbox.Read<Instant>(row, 9, "due")),
            stop
        );

    public Task<int> AcknowledgeAsync(SqlCommands commands, TenantId tenant, IEnumerable<Guid> messages, CancellationToken stop) =>
        EachAsync(messages, id => _outbox.Command(commands, _acknowledge, ("tenant", tenant.Value), ("id", id)), stop);

    public Task<int> PutOffAsync(SqlCommands commands, TenantId tenant, FailedDelivery failure, CancellationToken stop) =>
        _outbox
            .Command(
                commands,
                _putOff,
                ("tenant", tenant.Value),
                ("id", failure.Message),
                ("attempts", failure.Attempts),
                ("due", failure.At),
                ("reason", failure.Reason),
                ("parked", failure.IsParked)
            )
            .ExecuteNonQueryAsync(stop);

    public Task<int> RetryAsync(SqlCommands commands, TenantId tenant, IEnumerable<Guid> messages, CancellationToken stop) =>
        EachAsync(
            messages,
            id => _outbox.Command(commands, _retry, ("tenant", tenant.Value), ("id", id), ("attempts", 0), ("parked", false)),
            stop
        );

    public Task<int> DiscardAsync(SqlCommands commands, TenantId tenant, IEnumerable<Guid> messages, CancellationToken stop) =>
        EachAsync(messages, id => _outbox.Command(commands, _discard, ("tenant", tenant.Value), ("id", id), ("parked", true)), stop);

    /// <summary>Takes or prolongs a lease in one statement: no row is written while somebody else holds it.</summary>
    public async Task<bool> TryLeaseAsync(SqlCommands commands, TenantId tenant, Lease lease, Instant now, CancellationToken stop)
    {
        var command = Leasing(commands, _lease, tenant, lease);
        SqlCommands.Set(command, "@until", _leases.ToDriver("until", lease.Until));
        SqlCommands.Set(command, "@now", _leases.ToDriver("until", now));
        return await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false) > 0;
    }

    public Task<int> ReleaseAsync(SqlCommands commands, TenantId tenant, Lease lease, CancellationToken stop) =>
        Leasing(commands, _release, tenant, lease).ExecuteNonQueryAsync(stop);

    private DbCommand Leasing(SqlCommands commands, string text, TenantId tenant, Lease lease) =>
        _leases.Command(commands, text, ("tenant", tenant.Value), ("name", lease.Name), ("holder", lease.Holder));

    private static async Task<int> EachAsync(IEnumerable<Guid> messages, Func<Guid, DbCommand> command, CancellationToken stop)
    {
        var rows = 0;
        foreach (var id in messages)
        {
            rows += await command(id).ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }

        return rows;
    }

    private static Task<List<TItem>> ListAsync<TItem>(DbCommand command, int most, Func<DbDataReader, TItem> read, CancellationToken stop)
    {
        SqlCommands.Set(command, "@most", most);
        return SideStatements.ListAsync(command, read, stop);
    }

    private QueuedMessage Queued(DbDataReader row)
    {
        var message = Message(row);
        return new(
            message,
            row.IsDBNull(8)
                ? null
                : new(
                    message.Id,
                    message.Attempts,
                    _outbox.Read<Instant>(row, 9, "due"),
                    _outbox.Read<string>(row, 8, "reason"),
                    _outbox.Read<bool>(row, 10, "parked")
                )
        );
    }

    private OutboxMessage Message(DbDataReader row) =>
        new(
            _outbox.Read<Guid>(row, 0, "id"),
            new(_outbox.Read<string>(row, 1, "record_type"), _outbox.Read<Guid>(row, 2, "record_id")),
            _outbox.Read<long>(row, 3, "version"),
            _outbox.Read<string>(row, 4, "type"),
            _outbox.Read<string>(row, 5, "body"),
            _outbox.Read<Instant>(row, 6, "at")
        )
        {
            Attempts = _outbox.Read<int>(row, 7, "attempts"),
        };
}
