namespace CustomerModel.EntityFrameworkCore;

/// <summary>Remembered results of operations, and numbers.</summary>
internal sealed class SqlJournal
{
    private readonly SideStatements _operations;
    private readonly SideStatements _sequences;
    private readonly string _findOperation;
    private readonly string _takeNumbers;

    public SqlJournal(SqlDialect dialect)
    {
        (_operations, _sequences) = (new(SqlSchema.Operations, dialect), new(SqlSchema.Sequences, dialect));
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
            .ListAsync(
                command,
                row => new OperationRecord(
                    id,
                    row.IsDBNull(0) ? null : _operations.Read<string>(row, 0, "result"),
                    _operations.Read<Instant>(row, 1, "at")
                ),
                stop
            )
            .ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    /// <summary>The first of so many numbers of a sequence; its row is locked until the transaction ends.</summary>
    public async Task<long> TakeNumbersAsync(SqlCommands commands, TenantId tenant, string sequence, int count, CancellationToken stop)
    {
        var command = _sequences.Command(commands, _takeNumbers, ("tenant", tenant.Value), ("name", sequence), ("last", (long)count));
        return (long)(await command.ExecuteScalarAsync(stop).ConfigureAwait(false))! - count + 1;
    }
}
