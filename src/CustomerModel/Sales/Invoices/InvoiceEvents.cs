namespace CustomerModel.Sales;

/// <summary>An invoice was made.</summary>
public sealed record InvoiceCreated(InvoiceId Invoice, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>Shipping or billing of an invoice came further.</summary>
public sealed record InvoiceReasonChanged(InvoiceId Invoice, InvoiceStatus Status, Instant At) : IDomainEvent;

/// <summary>A customer paid all or some of an invoice.</summary>
public sealed record InvoicePaid(InvoiceId Invoice, int Payment, decimal Amount, decimal AmountDue, Currency Currency, Instant At)
    : IDomainEvent;

/// <summary>A payment did not hold.</summary>
public sealed record PaymentReversed(InvoiceId Invoice, int Payment, int Reversal, decimal AmountDue, Instant At) : IDomainEvent;

/// <summary>An invoice was called off.</summary>
public sealed record InvoiceCancelled(InvoiceId Invoice, Instant At) : IDomainEvent;

/// <summary>An invoice was taken up again.</summary>
public sealed record InvoiceReactivated(InvoiceId Invoice, InvoiceStatus Before, Instant At) : IDomainEvent;

/// <summary>An invoice was taken back by a credit note.</summary>
public sealed record InvoiceCredited(InvoiceId Invoice, InvoiceId CreditNote, decimal Amount, Currency Currency, Instant At) : IDomainEvent;
