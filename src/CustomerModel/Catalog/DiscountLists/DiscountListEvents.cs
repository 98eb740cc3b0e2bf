namespace CustomerModel.Catalog;

/// <summary>A discount list was made.</summary>
public sealed record DiscountListCreated(DiscountListId DiscountList, bool IsAmountType, Currency? Currency, Instant At) : IDomainEvent;

/// <summary>A discount list went out of use.</summary>
public sealed record DiscountListDeactivated(DiscountListId DiscountList, Instant At) : IDomainEvent;

/// <summary>A discount list came back into use.</summary>
public sealed record DiscountListActivated(DiscountListId DiscountList, Instant At) : IDomainEvent;

/// <summary>A discount was added to a list.</summary>
public sealed record DiscountAdded(DiscountListId DiscountList, int Number, Instant At) : IDomainEvent;

/// <summary>A discount of a list was changed.</summary>
public sealed record DiscountReplaced(DiscountListId DiscountList, int Number, Instant At) : IDomainEvent;

/// <summary>A discount was taken from a list.</summary>
public sealed record DiscountRemoved(DiscountListId DiscountList, int Number, Instant At) : IDomainEvent;
