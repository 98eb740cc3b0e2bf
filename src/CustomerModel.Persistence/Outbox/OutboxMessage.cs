namespace CustomerModel.Persistence;

/// <summary>A fact on its way out of the store.</summary>
public sealed class OutboxMessage
{
    private readonly IDomainEvent? _fact;
    private string? _body;

    internal OutboxMessage(RecordRef record, long version, IDomainEvent fact)
    {
        (Record, Version, At, _fact) = (record, version, Microseconds.Floor(fact.At), fact);
        (Id, Type) = (Guid.CreateVersion7(At.ToDateTimeOffset()), EventTexts.NameOf(fact));
    }

    /// <summary>The message that a fact about a record leaves as; units of work make their own.</summary>
    public static OutboxMessage Of(RecordRef record, long version, IDomainEvent fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(record, version, fact);
    }

    /// <summary>A message that a store kept.</summary>
    public OutboxMessage(Guid id, RecordRef record, long version, string type, string body, Instant at) =>
        (Id, Record, Version, Type, _body, At) = (id, record, version, type, body, at);

    /// <summary>The same however often the message comes: to recognise one that comes twice.</summary>
    public Guid Id { get; }

    /// <summary>The record it is about; messages of one record leave in order.</summary>
    public RecordRef Record { get; }

    /// <summary>The version of the record that the fact made.</summary>
    public long Version { get; }

    /// <summary>Stable name of the fact, e.g. <c>customer-deactivated</c>.</summary>
    public string Type { get; }

    /// <summary>The fact as JSON; written when it is first asked for.</summary>
    public string Body => _body ??= EventTexts.Write(_fact!);

    /// <summary>When it was recorded.</summary>
    public Instant At { get; }

    /// <summary>How often its delivery has failed so far.</summary>
    public int Attempts { get; init; }
}
