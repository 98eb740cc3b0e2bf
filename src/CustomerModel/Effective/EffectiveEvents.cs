namespace CustomerModel.Effective;

/// <summary>A value was stated for a period.</summary>
public sealed record EffectiveValueStated(
    EffectiveValueId EffectiveValue,
    RecordRef Of,
    string Field,
    string? Parts,
    int Part,
    LocalDate? Start,
    LocalDate? End,
    Instant At
) : IDomainEvent;
