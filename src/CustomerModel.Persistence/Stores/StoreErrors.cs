namespace CustomerModel;

/// <summary>Every reason a store can fail for.</summary>
public static class StoreErrors
{
    /// <summary>Somebody else changed or deleted the record in between; the value is the current version, <see langword="null"/> when it is gone.</summary>
    public static DomainError ConcurrencyConflict(RecordRef record, long? current) =>
        new("store.concurrency-conflict", "The record was changed in between.") { Record = record, Value = current };

    /// <summary>The store cannot be reached or is busy.</summary>
    public static DomainError Unavailable(string reason) => new("store.unavailable", "The store cannot be reached.") { Value = reason };

    /// <summary>The answer to a commit was lost.</summary>
    public static DomainError CommitUnknown(string operation) =>
        new("store.commit-unknown", "Whether the commit took place is not known.") { Value = operation };

    /// <summary>The same operation was committed in between; a repetition returns its result.</summary>
    public static DomainError OperationDone(Guid operation) =>
        new("store.operation-done", "The operation was committed in between.") { Value = operation };

    /// <summary>The store broke off for a reason of its own.</summary>
    public static DomainError Failed(string reason) => new("store.failed", "The store failed.") { Value = reason };

    /// <summary>The schema of the store is not the one of this package.</summary>
    public static DomainError SchemaMismatch(string found, string expected) =>
        new("store.schema-mismatch", "The store has another schema version than this package.") { Value = $"{found}, {expected}" };

    /// <summary>A table, column or index of the schema is not there; migrating makes it.</summary>
    public static DomainError Missing(string name) => new("store.schema-incomplete", "A part of the schema is missing.") { Value = name };

    /// <summary>A table does not keep tenants apart by itself.</summary>
    public static DomainError TenantsUnguarded(string table) =>
        new("store.tenants-unguarded", "A table has no forced row-level security.") { Value = table };

    /// <summary>The role of the application owns the tables or is above their policies; migrations need another role than the application.</summary>
    public static DomainError RoleTooMighty(string power) =>
        new("store.role-too-mighty", "The role of the application may do more than it should.") { Value = power };

    /// <summary>The host wants its tables distributed over a cluster, and the server has no such extension.</summary>
    public static DomainError CannotDistribute(string extension) =>
        new("store.cannot-distribute", "The server cannot distribute tables.") { Value = extension };

    /// <summary>A part of the file is not as it was written; restore it from a backup, or copy what can be read to another store.</summary>
    public static DomainError Damaged(string what) => new("store.damaged", "The file is damaged.") { Value = what };

    /// <summary>The server lacks fixes that the store relies on.</summary>
    public static DomainError ServerOutdated(string version) =>
        new("store.server-outdated", "The server lacks fixes of row-level security.") { Value = version };
}
