namespace CustomerModel.Persistence;

/// <summary>What a unit of work wants a store to keep, all or nothing.</summary>
/// <param name="Records">Made, changed and deleted records, each once.</param>
public sealed record ChangeSet(IReadOnlyList<RecordChange> Records);

/// <summary>A fact on its way out of the store.</summary>
/// <param name="Id">To recognise a message that comes twice.</param>
/// <param name="Record">The record it is about; messages of one record leave in order.</param>
/// <param name="Version">The version of the record that the fact made.</param>
/// <param name="Type">Stable name of the fact, e.g. <c>customer-deactivated</c>.</param>
/// <param name="Body">The fact as JSON.</param>
/// <param name="At">When it was recorded.</param>
public sealed record OutboxMessage(Guid Id, RecordRef Record, long Version, string Type, string Body, Instant At);

/// <summary>The remembered result of an operation that must have one effect however often it is asked for.</summary>
/// <param name="Id">Chosen by the caller.</param>
/// <param name="Result">The result as JSON, or <see langword="null"/> when it has none.</param>
/// <param name="At">When it was done.</param>
public sealed record OperationRecord(OperationId Id, string? Result, Instant At);

/// <summary>Names an operation so that a repetition is recognised, also after a lost answer.</summary>
/// <param name="Value">Chosen by the caller, e.g. the id of a request.</param>
public readonly record struct OperationId(Guid Value);
