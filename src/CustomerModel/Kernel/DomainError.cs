namespace CustomerModel;

/// <summary>Why the domain refuses a request: a value to show, log or compare.</summary>
/// <param name="Code">Stable and dotted, e.g. <c>quote.expired</c>; part of the public contract.</param>
/// <param name="Message">One English sentence without personal data; for developers, not for end users.</param>
public sealed record DomainError(string Code, string Message)
{
    /// <summary>Logical names of the fields concerned; empty when it is about the record as a whole.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The record that refused; filled by the record itself.</summary>
    public RecordRef? Record { get; init; }

    /// <summary>The value that was refused, if there is one; may be personal.</summary>
    public object? Value { get; init; }

    /// <summary>The same rule broken by the same fields of the same record; the value and the wording play no part.</summary>
    public bool Equals(DomainError? other) =>
        other is not null && Code == other.Code && Record == other.Record && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Record);

    /// <summary>Code, record, fields and message; never the value.</summary>
    public override string ToString() =>
        $"{Code}{(Record is { } record ? $" ({record})" : "")}{(Fields.Count > 0 ? $" [{string.Join(", ", Fields)}]" : "")}: {Message}";
}
