namespace CustomerModel;

/// <summary>An account or a contact as the one customer of a record.</summary>
/// <param name="Kind">Account or contact.</param>
/// <param name="Value">The value of the account's or contact's id.</param>
public readonly record struct CustomerId(CustomerKind Kind, Guid Value)
{
    /// <summary>The account, or <see langword="null"/> when the customer is a contact.</summary>
    public AccountId? Account => Kind == CustomerKind.Account ? AccountId.From(Value) : null;

    /// <summary>The contact, or <see langword="null"/> when the customer is an account.</summary>
    public ContactId? Contact => Kind == CustomerKind.Contact ? ContactId.From(Value) : null;

    /// <summary>An account as a customer.</summary>
    public static implicit operator CustomerId(AccountId account) => FromAccountId(account);

    /// <summary>A contact as a customer.</summary>
    public static implicit operator CustomerId(ContactId contact) => FromContactId(contact);

    /// <summary>An account as a customer.</summary>
    public static CustomerId FromAccountId(AccountId account) => new(CustomerKind.Account, account.Value);

    /// <summary>A contact as a customer.</summary>
    public static CustomerId FromContactId(ContactId contact) => new(CustomerKind.Contact, contact.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Value}";
}
