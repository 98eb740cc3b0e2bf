namespace CustomerModel.Sales;

/// <summary>Lines were added to a document: one fact for each call, however many it brings.</summary>
public sealed record LinesAdded(RecordRef Document, IReadOnlyList<int> Numbers, Instant At) : IDomainEvent;

/// <summary>A line of a document was changed.</summary>
public sealed record LineReplaced(RecordRef Document, int Number, Instant At) : IDomainEvent;

/// <summary>A line was taken from a document.</summary>
public sealed record LineRemoved(RecordRef Document, int Number, Instant At) : IDomainEvent;

/// <summary>A contact has to do with a document.</summary>
public sealed record ContactNamed(RecordRef Document, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>A contact has nothing to do with a document any more.</summary>
public sealed record ContactDropped(RecordRef Document, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>A document follows what the catalogue says now.</summary>
public sealed record PricesRefreshed(RecordRef Document, decimal TotalAmount, Currency? Currency, Instant At) : IDomainEvent;

/// <summary>An imported document brought totals along; <paramref name="Differences"/> of them do not follow from its lines.</summary>
public sealed record TotalsStated(RecordRef Document, int Differences, Instant At) : IDomainEvent;
