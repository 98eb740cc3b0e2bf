namespace CustomerModel.Customers;

/// <summary>Every reason an address can be refused for as a whole.</summary>
public static class AddressErrors
{
    /// <summary>An address without any part.</summary>
    public static DomainError Empty { get; } = new("address.empty", "An address has at least one part.");

    /// <summary>The party has no address of this number.</summary>
    public static DomainError Missing(int number) =>
        new("address.missing", "There is no address of this number.") { Fields = ["addressnumber"], Value = number };

    /// <summary>The party has as many addresses as it may.</summary>
    public static DomainError TooMany(int most) =>
        new("address.too-many", $"A party has at most {most} addresses.") { Fields = ["addressnumber"], Value = most };
}
