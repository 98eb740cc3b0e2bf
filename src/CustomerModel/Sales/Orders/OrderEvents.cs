namespace CustomerModel.Sales;

/// <summary>An order was made.</summary>
public sealed record OrderCreated(OrderId Order, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>The prices of an order stay as agreed, or follow the catalogue again.</summary>
public sealed record OrderPricesLocked(OrderId Order, bool IsLocked, Instant At) : IDomainEvent;

/// <summary>An order went to the back office.</summary>
public sealed record OrderSubmitted(OrderId Order, Instant At) : IDomainEvent;

/// <summary>An order was shipped, completely or in part.</summary>
public sealed record OrderFulfilled(OrderId Order, OrderStatus Status, Instant At) : IDomainEvent;

/// <summary>An order was called off.</summary>
public sealed record OrderCancelled(OrderId Order, Instant At) : IDomainEvent;

/// <summary>An order was billed.</summary>
public sealed record OrderInvoiced(OrderId Order, Instant At) : IDomainEvent;
