namespace CustomerModel.Testing.Contracts;

/// <summary>A custom field of every kind of value, as a guest package would declare them.</summary>
internal static class GuestFields
{
    public static CustomField<Account, int> Points { get; } = new("guest.contracts/points") { Indexed = true, Range = (0, 1_000_000) };
    public static CustomField<Account, string> Motto { get; } = new("guest.contracts/motto") { Indexed = true, MaxLength = 60 };
    public static CustomField<Account, string> Note { get; } = new("guest.contracts/note") { MaxLength = 200 };
    public static CustomField<Account, decimal> Rate { get; } = new("guest.contracts/rate") { Indexed = true, Scale = 4 };
    public static CustomField<Account, decimal> Exact { get; } = new("guest.contracts/exact") { Scale = 8 };
    public static CustomField<Account, long> Big { get; } = new("guest.contracts/big");
    public static CustomField<Account, double> Ratio { get; } = new("guest.contracts/ratio");
    public static CustomField<Account, bool> Flag { get; } = new("guest.contracts/flag");
    public static CustomField<Account, Guid> Token { get; } = new("guest.contracts/token");
    public static CustomField<Account, LocalDate> Since { get; } = new("guest.contracts/since") { Indexed = true };
    public static CustomField<Account, Instant> Seen { get; } = new("guest.contracts/seen") { Indexed = true };
    public static CustomField<Account, EmailAddress> Mail { get; } = new("guest.contracts/mail") { Indexed = true };
    public static CustomField<Account, PhoneNumber> Phone { get; } = new("guest.contracts/phone");
    public static CustomField<Account, Industry> Trade { get; } = new("guest.contracts/trade") { Options = Industry.Shipped };
    public static CustomField<Account, UserId> Friend { get; } = new("guest.contracts/friend");

    public static IReadOnlyList<Field<Account>> All { get; } =
    [Points, Motto, Note, Rate, Exact, Big, Ratio, Flag, Token, Since, Seen, Mail, Phone, Trade, Friend];

    /// <summary>Lets a host know them all.</summary>
    public static Action<CatalogueBuilder> Declared { get; } = catalogue => catalogue.Extend(All);
}
