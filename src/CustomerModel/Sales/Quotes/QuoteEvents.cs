namespace CustomerModel.Sales;

/// <summary>A quote was made.</summary>
public sealed record QuoteCreated(QuoteId Quote, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>A quote was offered to the customer.</summary>
public sealed record QuoteActivated(QuoteId Quote, decimal TotalAmount, Currency Currency, Instant At) : IDomainEvent;

/// <summary>A customer agreed to a quote.</summary>
public sealed record QuoteWon(QuoteId Quote, decimal TotalAmount, Currency Currency, Instant At) : IDomainEvent;

/// <summary>A quote was lost, withdrawn or lapsed.</summary>
public sealed record QuoteClosed(QuoteId Quote, QuoteStatus Status, Instant At) : IDomainEvent;

/// <summary>A quote was replaced by its next revision.</summary>
public sealed record QuoteRevised(QuoteId Quote, QuoteId Revision, int RevisionNumber, Instant At) : IDomainEvent;
