namespace CustomerModel.Specifications;

/// <summary>A cursor that was read: where in an order chain a page ends.</summary>
/// <param name="Values">One value for each key of the chain, in the key's type; <see langword="null"/> where the row had none.</param>
/// <param name="IsInclusive">Whether the row itself belongs to the page asked for.</param>
public sealed record KeysetCursor(IReadOnlyList<object?> Values, bool IsInclusive);
