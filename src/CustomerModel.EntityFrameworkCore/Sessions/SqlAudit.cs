using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Who did what to which record.</summary>
internal sealed class SqlAudit
{
    private static readonly string[] Columns =
    [
        SqlSchema.Sequence,
        "version",
        "kind",
        "at",
        "user_id",
        "behalf_id",
        "operation_id",
        "fields",
        "record_type",
        "record_id",
    ];

    private readonly SideStatements _audit;
    private readonly string _newest;
    private readonly string _before;
    private readonly string _trail;
    private readonly string _redact;

    public SqlAudit(SqlDialect dialect)
    {
        _audit = new(SqlSchema.Audit, dialect);
        var seq = SqlSchema.Sequence;
        var select = $"SELECT {_audit.List(Columns)} FROM {_audit.Name} WHERE tenant = @tenant";
        var own = $"{select} AND record_id = @record_id AND record_type = @record_type";
        var order = $" ORDER BY {seq} DESC LIMIT @most";
        (_newest, _before) = (own + order, $"{own} AND {seq} < @before{order}");
        _trail = $"{select} AND {seq} > @after ORDER BY {seq} LIMIT @most";
        _redact = $"UPDATE {_audit.Name} SET {_audit.List("fields")} = @fields WHERE tenant = @tenant AND {seq} = @{seq}";
    }

    public async Task<int> AddAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        await _audit.AddAsync(commands, [.. entries.Select(Row)], stop).ConfigureAwait(false);
        return entries.Count;

        object?[] Row(AuditEntry entry) =>
            [
                tenant.Value,
                entry.Record.Type,
                entry.Record.Id,
                entry.Version,
                (int)entry.Kind,
                entry.At,
                entry.By?.Value,
                entry.OnBehalfOf?.Value,
                entry.Operation?.Value,
                AuditTexts.Write(entry.Fields),
            ];
    }

    public Task<List<AuditEntry>> ListAsync(
        SqlCommands commands,
        TenantId tenant,
        RecordRef record,
        int most,
        long? before,
        CancellationToken stop
    )
    {
        var command = _audit.Command(
            commands,
            before is null ? _newest : _before,
            ("tenant", tenant.Value),
            ("record_id", record.Id),
            ("record_type", record.Type)
        );
        SqlCommands.Set(command, "@most", most);
        if (before is { } last)
        {
            SqlCommands.Set(command, "@before", last);
        }

        return SideStatements.ListAsync(command, Entry, stop);
    }

    /// <summary>Entries of all records, oldest first.</summary>
    public Task<List<AuditEntry>> TrailAsync(SqlCommands commands, TenantId tenant, long after, int most, CancellationToken stop)
    {
        var command = _audit.Command(commands, _trail, ("tenant", tenant.Value));
        SqlCommands.Set(command, "@most", most);
        SqlCommands.Set(command, "@after", after);
        return SideStatements.ListAsync(command, Entry, stop);
    }

    /// <summary>Gives entries other fields.</summary>
    public async Task RedactAsync(SqlCommands commands, TenantId tenant, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        foreach (var entry in entries)
        {
            var command = _audit.Command(commands, _redact, ("tenant", tenant.Value), ("fields", AuditTexts.Write(entry.Fields)));
            SqlCommands.Set(command, $"@{SqlSchema.Sequence}", entry.Sequence);
            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        }
    }

    private AuditEntry Entry(DbDataReader row) =>
        new(
            new(_audit.Read<string>(row, 8, "record_type"), _audit.Read<Guid>(row, 9, "record_id")),
            _audit.Read<long>(row, 1, "version"),
            (ChangeKind)_audit.Read<int>(row, 2, "kind"),
            _audit.Read<Instant>(row, 3, "at"),
            Id(row, 4, "user_id") is { } user ? UserId.From(user) : null,
            Id(row, 5, "behalf_id") is { } behalf ? UserId.From(behalf) : null,
            Id(row, 6, "operation_id") is { } operation ? new OperationId(operation) : null,
            AuditTexts.Read(_audit.Read<string>(row, 7, "fields"))
        )
        {
            Sequence = row.GetInt64(0),
        };

    private Guid? Id(DbDataReader row, int ordinal, string column) =>
        row.IsDBNull(ordinal) ? null : _audit.Read<Guid>(row, ordinal, column);
}
