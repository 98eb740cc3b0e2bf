namespace CustomerModel.Persistence;

/// <summary>What a unit of work wants a store to keep, all or nothing.</summary>
/// <param name="Records">Made, changed and deleted records, each once.</param>
public sealed record ChangeSet(IReadOnlyList<RecordChange> Records)
{
    /// <summary>What has to succeed before any of this is written; meanwhile a store may make ready what it is going to write.</summary>
    public Task Behind { get; init; } = Task.CompletedTask;
}

/// <summary>The remembered result of an operation that must have one effect however often it is asked for.</summary>
/// <param name="Id">Chosen by the caller.</param>
/// <param name="Result">The result as JSON, or <see langword="null"/> when it has none.</param>
/// <param name="At">When it was done.</param>
public sealed record OperationRecord(OperationId Id, string? Result, Instant At);

/// <summary>Names an operation so that a repetition is recognised, also after a lost answer.</summary>
/// <param name="Value">Chosen by the caller, e.g. the id of a request.</param>
public readonly record struct OperationId(Guid Value);
