namespace CustomerModel.Persistence;

/// <summary>A change on its way to the store, and the object of the unit it came from.</summary>
/// <param name="Tracked">Where it came from.</param>
/// <param name="Change">What the store keeps.</param>
/// <param name="Events">What the record says happened.</param>
internal sealed record Write(Tracked Tracked, RecordChange Change, IReadOnlyList<IDomainEvent> Events);
