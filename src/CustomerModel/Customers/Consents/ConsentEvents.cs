namespace CustomerModel.Customers;

/// <summary>A customer granted or withdrew being reached.</summary>
public sealed record ConsentRecorded(
    ConsentEntryId Entry,
    CustomerId Customer,
    ConsentChannel Channel,
    ConsentPurpose Purpose,
    ConsentKind Kind,
    Instant EffectiveOn,
    Instant At
) : IDomainEvent;
