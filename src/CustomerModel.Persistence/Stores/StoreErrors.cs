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
}
