namespace CustomerModel;

/// <summary>The identity of one kind of record; a kind of id can never be passed for another.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IEntityId<TSelf> : IComparable<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</summary>
    Guid Value { get; }

    /// <summary>The id with this value.</summary>
    static abstract TSelf From(Guid value);

    /// <summary>By value, in the order every store keeps; kinds that are compared often implement it themselves.</summary>
    int IComparable<TSelf>.CompareTo(TSelf other) => Value.CompareTo(other.Value);
}
