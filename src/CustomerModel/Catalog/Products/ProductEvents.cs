namespace CustomerModel.Catalog;

/// <summary>A product, family or bundle was made.</summary>
public sealed record ProductCreated(ProductId Product, ProductStructure Structure, Instant At) : IDomainEvent;

/// <summary>A product is for sale.</summary>
public sealed record ProductPublished(ProductId Product, Instant At) : IDomainEvent;

/// <summary>A product was taken back to be changed.</summary>
public sealed record ProductRevised(ProductId Product, Instant At) : IDomainEvent;

/// <summary>A product is no longer sold.</summary>
public sealed record ProductRetired(ProductId Product, Instant At) : IDomainEvent;

/// <summary>A retired product is for sale again.</summary>
public sealed record ProductActivated(ProductId Product, Instant At) : IDomainEvent;

/// <summary>A product came into another family, or into none when <paramref name="Family"/> is <see langword="null"/>.</summary>
public sealed record ProductFamilyChanged(ProductId Product, ProductId? Family, ProductId? Before, Instant At) : IDomainEvent;

/// <summary>A bundle or kit holds one more product.</summary>
public sealed record ComponentAdded(ProductId Bundle, ProductId Product, Instant At) : IDomainEvent;

/// <summary>A bundle or kit holds a product in another way.</summary>
public sealed record ComponentReplaced(ProductId Bundle, ProductId Product, Instant At) : IDomainEvent;

/// <summary>A bundle or kit no longer holds a product.</summary>
public sealed record ComponentRemoved(ProductId Bundle, ProductId Product, Instant At) : IDomainEvent;
