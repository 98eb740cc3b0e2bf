using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Says in the words of the house what the driver said in its own.</summary>
internal static class Failures
{
    public static StoreException Plain(SqlDialect dialect, DbException failure) =>
        dialect.Classify(failure).Kind == SqlFailureKind.Unavailable
            ? new(StoreErrors.Unavailable(failure.Message), isTransient: true, failure)
            : new(StoreErrors.Failed(failure.Message), isTransient: false, failure);

    /// <summary>What the failed write of one change means.</summary>
    public static async Task<Exception> OfWriteAsync(
        SqlParts parts,
        SqlCommands commands,
        TenantId tenant,
        RecordChange change,
        DbException failure,
        CancellationToken stop
    )
    {
        var (kind, columns) = parts.Dialect.Classify(failure);
        return kind switch
        {
            SqlFailureKind.KeyTaken => new RefusedException(RecordErrors.KeyTaken(change.Ref, FieldsOf(change, columns))),
            SqlFailureKind.Exists => await parts
                .WriterOf(change.Type.ClrType)
                .ConflictAsync(commands, tenant, change, stop)
                .ConfigureAwait(false),
            _ => Plain(parts.Dialect, failure),
        };
    }

    /// <summary>What the failed commit of everything flushed means.</summary>
    public static async Task<Exception> OfCommitAsync(
        SqlParts parts,
        SqlCommands commands,
        TenantId tenant,
        IReadOnlyList<RecordChange> flushed,
        OperationRecord? operation,
        DbException failure,
        CancellationToken stop
    )
    {
        switch (parts.Dialect.Classify(failure).Kind)
        {
            case SqlFailureKind.Exists when operation is not null:
                return new StoreException(StoreErrors.ConcurrencyConflict(new("operation", operation.Id.Value), null), isTransient: false);
            case SqlFailureKind.Reference:
                var broken = await BrokenReferences.FindAsync(parts, commands, tenant, flushed, stop).ConfigureAwait(false);
                return broken.Count > 0 ? new RefusedException(broken) : Plain(parts.Dialect, failure);
            default:
                return Plain(parts.Dialect, failure);
        }
    }

    private static IReadOnlyList<string> FieldsOf(RecordChange change, IReadOnlyList<string> columns) =>
        change.Entry.Keys.FirstOrDefault(key => key.Fields.All(field => columns.Contains(KeyColumnOf(field)))) is { } key
            ? [.. key.Fields.Select(field => field.Name)]
            : [.. columns];

    /// <summary>The column by which a field is unique: searchable text is so without regard to case.</summary>
    public static string KeyColumnOf(Field field) => field.Searchable ? SearchKeyColumn.NameOf(field) : field.Name;
}
