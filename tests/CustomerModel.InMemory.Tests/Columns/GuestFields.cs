using CustomerModel.Customers;

namespace CustomerModel.InMemory.Tests;

/// <summary>A custom field of every kind of value.</summary>
internal static class GuestFields
{
    public static CustomField<Account, int> Points { get; } = new("guest.columns/points") { Indexed = true };
    public static CustomField<Account, string> Motto { get; } = new("guest.columns/motto") { Indexed = true, MaxLength = 60 };

    public static IReadOnlyList<Field<Account>> All { get; } =
    [
        Points,
        Motto,
        new CustomField<Account, string>("guest.columns/note") { MaxLength = 200 },
        new CustomField<Account, decimal>("guest.columns/rate") { Indexed = true, Scale = 4 },
        new CustomField<Account, decimal>("guest.columns/exact") { Scale = 8 },
        new CustomField<Account, long>("guest.columns/big"),
        new CustomField<Account, double>("guest.columns/ratio"),
        new CustomField<Account, bool>("guest.columns/flag"),
        new CustomField<Account, Guid>("guest.columns/token"),
        new CustomField<Account, LocalDate>("guest.columns/since") { Indexed = true },
        new CustomField<Account, Instant>("guest.columns/seen") { Indexed = true },
        new CustomField<Account, EmailAddress>("guest.columns/mail") { Indexed = true },
        new CustomField<Account, PhoneNumber>("guest.columns/phone") { Indexed = true },
        new CustomField<Account, WebAddress>("guest.columns/site") { Indexed = true },
        new CustomField<Account, Industry>("guest.columns/trade") { Options = Industry.Shipped },
        new CustomField<Account, CustomerState>("guest.columns/state"),
        new CustomField<Account, UserId>("guest.columns/friend"),
        new CustomField<Account, CustomerId>("guest.columns/customer"),
        new CustomField<Account, Currency>("guest.columns/currency"),
    ];
}
