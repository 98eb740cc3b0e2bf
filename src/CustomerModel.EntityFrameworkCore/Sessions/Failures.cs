using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Says in the words of the house what the driver said in its own.</summary>
internal static class Failures
{
    public static StoreException Plain(SqlDialect dialect, DbException failure) =>
        dialect.Classify(failure).Kind is SqlFailureKind.Unavailable or SqlFailureKind.Lost or SqlFailureKind.Conflict
            ? new(StoreErrors.Unavailable(failure.Message), isTransient: true, failure)
            : new(StoreErrors.Failed(failure.Message), isTransient: false, failure);

    /// <summary>What the failed write of one change means; the commands see what is committed.</summary>
    public static async Task<Exception> OfWriteAsync(
        SqlParts parts,
        SqlCommands commands,
        TenantId tenant,
        RecordChange change,
        DbException failure,
        CancellationToken stop
    )
    {
        var what = parts.Dialect.Classify(failure);
        return what.Kind switch
        {
            SqlFailureKind.KeyTaken => change.Before is null
            && await ConflictAsync().ConfigureAwait(false) is { Error.Value: not null } there
                ? there
                : new RefusedException(RecordErrors.KeyTaken(change.Ref, FieldsOf(parts.Dialect, change, what))),
            SqlFailureKind.Exists or SqlFailureKind.Conflict => await ConflictAsync().ConfigureAwait(false),
            _ => Plain(parts.Dialect, failure),
        };

        Task<StoreException> ConflictAsync() => parts.WriterOf(change.Type.ClrType).ConflictAsync(commands, tenant, change, stop);
    }

    /// <summary>What the failed write of messages or of the operation means.</summary>
    public static StoreException OfJournal(SqlDialect dialect, OperationRecord? operation, DbException failure) =>
        operation is not null && dialect.Classify(failure).Kind == SqlFailureKind.Exists
            ? new(StoreErrors.ConcurrencyConflict(new("operation", operation.Id.Value), null), isTransient: false)
            : Plain(dialect, failure);

    /// <summary>What the failed commit of everything flushed means; the commands see what was flushed.</summary>
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
            case SqlFailureKind.Reference:
                var broken = await BrokenReferences.FindAsync(parts, commands, tenant, flushed, stop).ConfigureAwait(false);
                return broken.Count > 0 ? new RefusedException(broken) : Plain(parts.Dialect, failure);
            case SqlFailureKind.Lost:
                return new StoreException(StoreErrors.CommitUnknown($"{operation?.Id.Value}"), isTransient: false, failure);
            default:
                return Plain(parts.Dialect, failure);
        }
    }

    private static IReadOnlyList<string> FieldsOf(SqlDialect dialect, RecordChange change, SqlFailure failure)
    {
        return change.Entry.Keys.FirstOrDefault(IsTaken) is { } key ? [.. key.Fields.Select(field => field.Name)] : [.. failure.Columns];

        bool IsTaken(UniqueKey key) =>
            failure.Index is { } index
                ? index == dialect.NameOf(SchemaScript.KeyName(change.Type.Table, key.Name))
                : key.Fields.All(field => failure.Columns.Contains(KeyColumnOf(field)));
    }

    /// <summary>The column by which a field is unique: searchable text is so without regard to case.</summary>
    public static string KeyColumnOf(Field field) => field.Searchable ? SearchKeyColumn.NameOf(field) : field.Name;
}
