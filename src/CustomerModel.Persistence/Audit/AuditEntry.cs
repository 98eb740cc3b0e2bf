using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>What one commit did to one record, by whom; kept in the transaction that did it and never changed.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">The version the commit made; of a deleted record the last it had.</param>
/// <param name="Kind">Whether it was made, changed or deleted.</param>
/// <param name="At">When it was committed.</param>
/// <param name="By">Who did it; <see langword="null"/> for the system itself.</param>
/// <param name="OnBehalfOf">For whom a delegate did it.</param>
/// <param name="Operation">The operation it belongs to, if it had an id.</param>
/// <param name="Fields">The fields that differ, those of parts behind those of the record; without the stamps, which the entry itself tells.</param>
public sealed record AuditEntry(
    RecordRef Record,
    long Version,
    ChangeKind Kind,
    Instant At,
    UserId? By,
    UserId? OnBehalfOf,
    OperationId? Operation,
    IReadOnlyList<AuditedField> Fields
)
{
    /// <summary>Its place among the entries of its store, rising with time for each record; given by the store, to page by.</summary>
    public long Sequence { get; init; }
}

/// <summary>One field that a commit gave another value.</summary>
/// <param name="Name">Logical name of the field.</param>
/// <param name="Before">The value before as canonical text (<see cref="ValueTexts"/>), of an unknown guest's field as JSON; <see langword="null"/> when it was absent.</param>
/// <param name="After">The value after, likewise.</param>
public sealed record AuditedField(string Name, string? Before, string? After)
{
    /// <summary>Logical name of the kind of part that has the field; <see langword="null"/> when the record has it itself.</summary>
    public string? Parts { get; init; }

    /// <summary>The number of the part; 0 when the record has the field itself.</summary>
    public int Part { get; init; }

    /// <summary>The host keeps the values of the field out of the audit; then neither is there.</summary>
    public bool IsWithheld { get; init; }
}
