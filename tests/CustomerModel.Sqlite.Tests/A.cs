using System.Linq.Expressions;
using CustomerModel.Customers;

namespace CustomerModel.Sqlite.Tests;

/// <summary>What the tests begin with.</summary>
internal static class A
{
    public static readonly CustomField<Account, int> Points = new("acme.loyalty/points") { Indexed = true };
    public static readonly CustomField<Account, string> CardHolder = new("acme.loyalty/card-holder") { Indexed = true, MaxLength = 100 };
    public static readonly CustomField<Account, decimal> Rebate = new("acme.loyalty/rebate") { Indexed = true, Scale = 4 };
    public static readonly CustomField<Account, LocalDate> Since = new("acme.loyalty/since");
    public static readonly CustomField<Account, Instant> Seen = new("acme.loyalty/seen");
    public static readonly CustomField<Account, bool> Vip = new("acme.loyalty/vip");
    public static readonly CustomField<Account, Industry> Sector = new("acme.loyalty/sector");
    public static readonly CustomField<Account, EmailAddress> Mail = new("acme.loyalty/mail");

    public static ZonedDateTime Now { get; } = new LocalDateTime(2026, 3, 2, 9, 30).InUtc();

    public static IClock Clock { get; } = new StandingClock(Now.ToInstant());

    public static RecordCatalogue Catalogue() =>
        new CatalogueBuilder()
            .Extend<Account>(Points, CardHolder, Rebate, Since, Seen, Vip, Sector, Mail)
            .UniqueKey(AccountFields.AccountNumber)
            .Build();

    public static Account Account(string name = "Acme") => Customers.Account.Create(AccountId.New(Now.ToInstant()), name, Now);

    public static Contact Contact(string name = "Muster") =>
        Customers.Contact.Create(ContactId.New(Now.ToInstant()), PersonName.Of("Anna", name), Now);

    public static CustomerAddress Address(string city) => CustomerAddress.Of(edit => edit.Set(AddressFields.City, city));

    public static Specification<TRecord> Query<TRecord>(Expression<Func<TRecord, bool>> condition)
        where TRecord : Record
    {
        var specification = new Specification<TRecord>();
        specification.Query.Where(condition);
        return specification;
    }

    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
