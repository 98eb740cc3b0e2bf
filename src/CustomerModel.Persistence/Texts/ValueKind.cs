namespace CustomerModel.Persistence;

/// <summary>How values of one type are kept: as which of the few types that every store knows, and the way there and back.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="StoredType">string, bool, int, long, decimal, double, Guid, LocalDate or Instant.</param>
/// <param name="ToStored">From the value to what is kept.</param>
/// <param name="FromStored">From what is kept to the value.</param>
public sealed record ValueKind(Type Type, Type StoredType, Func<object, object> ToStored, Func<object, object> FromStored);
