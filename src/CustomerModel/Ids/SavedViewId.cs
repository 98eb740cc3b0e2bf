namespace CustomerModel;

/// <summary>Identifies a saved view.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SavedViewId(Guid Value) : IEntityId<SavedViewId>, IIdentifies<Views.SavedView>
{
    /// <inheritdoc/>
    public static SavedViewId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(SavedViewId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"saved view {Value}";
}
