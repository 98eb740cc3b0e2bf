namespace CustomerModel.Testing;

/// <summary>A step at which a store can fail.</summary>
public enum StoreStep
{
    /// <summary>A session is opened.</summary>
    Open,

    /// <summary>Something is read.</summary>
    Read,

    /// <summary>Something is written into the transaction: records, numbers, audit.</summary>
    Write,

    /// <summary>The transaction is committed.</summary>
    Commit,

    /// <summary>The outbox or a lease is written, in a transaction of its own.</summary>
    Deliver,
}

/// <summary>What goes wrong at a step.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It takes a few milliseconds longer.</summary>
    Delay,

    /// <summary>The connection drops before anything was done: <c>store.unavailable</c>.</summary>
    Unavailable,

    /// <summary>Somebody else was faster, as a serialization failure tells: <c>store.concurrency-conflict</c>.</summary>
    Conflict,

    /// <summary>The step was done and the connection drops before the answer: of a commit <c>store.commit-unknown</c>, else <c>store.unavailable</c>.</summary>
    LostAnswer,

    /// <summary>The step was never done, and nobody can tell; as <see cref="LostAnswer"/> in everything that is seen.</summary>
    LostRequest,

    /// <summary>The caller gives up just before the step.</summary>
    Cancelled,

    /// <summary>The step was done, and the caller gave up before its answer.</summary>
    CancelledAfter,
}
