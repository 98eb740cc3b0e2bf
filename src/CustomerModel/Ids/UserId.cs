namespace CustomerModel;

/// <summary>Identifies a user of the host.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct UserId(Guid Value) : IEntityId<UserId>, IIdentifies<Access.SystemUser>
{
    /// <inheritdoc/>
    public static UserId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(UserId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"user {Value}";
}
