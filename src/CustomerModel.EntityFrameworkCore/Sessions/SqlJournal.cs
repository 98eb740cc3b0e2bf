using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Remembered results of operations, and numbers.</summary>
internal sealed class SqlJournal
{
    private readonly SideStatements _operations;
    private readonly SideStatements _sequences;
    private readonly string _findOperation;
    private readonly string _takeNumbers;
    private readonly string _firstOperations;
    private readonly string _moreOperations;
    private readonly string _numbers;
    private readonly string _redact;

    public SqlJournal(SqlDialect dialect)
    {
        (_operations, _sequences) = (new(SqlSchema.Operations, dialect), new(SqlSchema.Sequences, dialect));
        var select = $"SELECT {_operations.List("id", "result", "at")} FROM {_operations.Name} WHERE tenant = @tenant";
        (_firstOperations, _moreOperations) = ($"{select} ORDER BY id LIMIT @most", $"{select} AND id > @id ORDER BY id LIMIT @most");
        _redact = $"UPDATE {_operations.Name} SET result = @result WHERE tenant = @tenant AND id = @id";
        _numbers = $"SELECT {_sequences.List("name", "last")} FROM {_sequences.Name} WHERE tenant = @tenant";
        _findOperation = $"SELECT {_operations.List("result", "at")} FROM {_operations.Name} WHERE tenant = @tenant AND id = @id";
        _takeNumbers = $"{_sequences.Insert} ON CONFLICT (tenant, name) DO UPDATE SET last = {_sequences.Name}.last + @last RETURNING last";
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
        var found = await SideStatements
            .ListAsync(command, row => new OperationRecord(id, ResultOf(row, 0), _operations.Read<Instant>(row, 1, "at")), stop)
            .ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    /// <summary>Operations by id, behind one of them or from the first on.</summary>
    public Task<List<OperationRecord>> ListAsync(
        SqlCommands commands,
        TenantId tenant,
        OperationId? after,
        int most,
        CancellationToken stop
    )
    {
        var command = after is { } passed
            ? _operations.Command(commands, _moreOperations, ("tenant", tenant.Value), ("id", passed.Value))
            : _operations.Command(commands, _firstOperations, ("tenant", tenant.Value));
        SqlCommands.Set(command, "@most", most);
        return SideStatements.ListAsync(
            command,
            row => new OperationRecord(
                new(_operations.Read<Guid>(row, 0, "id")),
                ResultOf(row, 1),
                _operations.Read<Instant>(row, 2, "at")
            ),
            stop
        );
    }

    public Task AddOperationsAsync(
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyList<OperationRecord> operations,
        CancellationToken stop
    ) =>
        _operations.AddAsync(
            commands,
            [.. operations.Select(operation => new object?[] { tenant.Value, operation.Id.Value, operation.Result, operation.At })],
            stop
        );

    /// <summary>Gives operations other results.</summary>
    public async Task RedactAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<OperationRecord> operations, CancellationToken stop)
    {
        foreach (var operation in operations)
        {
            var command = _operations.Command(
                commands,
                _redact,
                ("tenant", tenant.Value),
                ("id", operation.Id.Value),
                ("result", operation.Result)
            );
            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>The last number taken of each sequence.</summary>
    public async Task<Dictionary<string, long>> NumbersAsync(SqlCommands commands, TenantId tenant, CancellationToken stop)
    {
        var command = _sequences.Command(commands, _numbers, ("tenant", tenant.Value));
        var taken = await SideStatements
            .ListAsync(command, row => (_sequences.Read<string>(row, 0, "name"), _sequences.Read<long>(row, 1, "last")), stop)
            .ConfigureAwait(false);
        return taken.ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The first of so many numbers of a sequence; its row is locked until the transaction ends.</summary>
    public async Task<long> TakeNumbersAsync(SqlCommands commands, TenantId tenant, string sequence, int count, CancellationToken stop)
    {
        var command = _sequences.Command(commands, _takeNumbers, ("tenant", tenant.Value), ("name", sequence), ("last", (long)count));
        return (long)(await command.ExecuteScalarAsync(stop).ConfigureAwait(false))! - count + 1;
    }

    private string? ResultOf(DbDataReader row, int ordinal) =>
        row.IsDBNull(ordinal) ? null : _operations.Read<string>(row, ordinal, "result");
}
