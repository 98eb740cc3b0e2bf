namespace CustomerModel;

/// <summary>Identifies an account.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct AccountId(Guid Value) : IEntityId<AccountId>, IIdentifies<Customers.Account>
{
    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(AccountId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"account {Value}";
}
