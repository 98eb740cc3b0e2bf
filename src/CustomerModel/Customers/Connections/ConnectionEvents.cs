namespace CustomerModel.Customers;

/// <summary>Two records were connected.</summary>
public sealed record RecordsConnected(
    ConnectionId Connection,
    RecordRef Record1,
    ConnectionRoleId? Role1,
    RecordRef Record2,
    ConnectionRoleId? Role2,
    Instant At
) : IDomainEvent;

/// <summary>What two connected records are to each other, or how long, was said anew.</summary>
public sealed record ConnectionRestated(
    ConnectionId Connection,
    ConnectionRoleId? Role1,
    ConnectionRoleId? Role2,
    LocalDate? Start,
    LocalDate? End,
    Instant At
) : IDomainEvent;
