using CustomerModel.Customers;

namespace CustomerModel.Tests.Customers;

public sealed class AccountTests
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();

    [Fact]
    public void An_account_needs_a_name() =>
        Should
            .Throw<RefusedException>(() => Account.Create(AccountId.New(Now.ToInstant()), " ", Now))
            .Error.Code.ShouldBe("field.required");

    [Fact]
    public void An_edit_reports_every_error_and_changes_nothing()
    {
        var acme = Acme();

        var refusal = Should.Throw<RefusedException>(() =>
            acme.Edit(e =>
                e.Set(AccountFields.Sic, new('1', 21)).Set(AccountFields.NumberOfEmployees, -1).Set(AccountFields.Name, "Better")
            )
        );

        refusal.Errors.Select(error => error.Code).ShouldBe(["field.too-long", "field.out-of-range"]);
        acme.Name.ShouldBe("Acme");
    }

    [Fact]
    public void Amounts_need_a_currency_and_the_currency_stays_while_there_are_some()
    {
        var acme = Acme();

        Should.Throw<RefusedException>(() => acme.Set(AccountFields.Revenue, 10m)).Error.Code.ShouldBe("customer.currency-missing");
        acme.Edit(e => e.Set(AccountFields.Revenue, 10m).Set(AccountFields.Currency, Currency.Eur));
        Should.Throw<RefusedException>(() => acme.Clear(AccountFields.Currency)).Error.Code.ShouldBe("customer.currency-missing");
    }

    [Fact]
    public void An_amount_with_more_than_four_decimals_is_refused() =>
        Acme()
            .WhyNotEdit(e => e.Set(AccountFields.Revenue, 1.00001m).Set(AccountFields.Currency, Currency.Eur))
            .Single()
            .Code.ShouldBe("field.too-precise");

    [Theory]
    [InlineData(0)]
    [InlineData(100_000_000_000_000)]
    public void A_credit_limit_takes_its_bounds(decimal limit) =>
        Acme().WhyNotEdit(e => e.Set(AccountFields.CreditLimit, limit).Set(AccountFields.Currency, Currency.Eur)).ShouldBeEmpty();

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("100000000000001")]
    public void A_credit_limit_beyond_its_bounds_is_refused(string limit) =>
        Acme().WhyNotSet(AccountFields.CreditLimit, decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture))!.Code.ShouldBe("field.out-of-range");

    [Fact]
    public void Aging_buckets_are_kept_by_the_system() => Acme().WhyNotSet(AccountFields.Aging30, 1m)!.Code.ShouldBe("field.not-editable");

    [Fact]
    public void The_first_addresses_are_the_inline_ones()
    {
        var acme = Acme();

        acme.AddAddress(CustomerAddress.Of(PostalAddress.Of(city: "Bern")), Now).ShouldBe(1);
        acme.Set(AccountFields.Address(2, AddressFields.City), "Kiel");

        AccountFields.Address(1, AddressFields.City).Read(acme).ShouldBe("Bern");
        acme.Addresses.Select(address => address.City).ShouldBe(["Bern", "Kiel"]);
    }

    [Fact]
    public void A_new_address_takes_the_lowest_free_number()
    {
        var acme = Acme();
        foreach (var city in new[] { "Bern", "Kiel", "Graz" })
        {
            acme.AddAddress(CustomerAddress.Of(PostalAddress.Of(city: city)), Now);
        }

        acme.RemoveAddress(2, Now);

        acme.AddAddress(CustomerAddress.Of(PostalAddress.Of(city: "Lyon")), Now).ShouldBe(2);
        acme.Addresses.Select(address => (address.Number, address.City)).ShouldBe([(1, "Bern"), (2, "Lyon"), (3, "Graz")]);
    }

    [Fact]
    public void A_replaced_address_keeps_its_id()
    {
        var acme = Acme();
        acme.AddAddress(CustomerAddress.Of(PostalAddress.Of(city: "Bern")), Now);
        var id = acme.Address(1)!.AddressId;

        acme.ReplaceAddress(1, CustomerAddress.Of(PostalAddress.Of(city: "Basel")), Now);

        acme.Address(1)!.ShouldSatisfyAllConditions(a => a.City.ShouldBe("Basel"), a => a.AddressId.ShouldBe(id));
    }

    [Fact]
    public void An_empty_address_does_not_exist() =>
        Should.Throw<RefusedException>(() => CustomerAddress.Of(_ => { })).Error.Code.ShouldBe("address.empty");

    [Fact]
    public void The_name_of_a_person_account_is_that_of_its_person()
    {
        var account = Account.CreatePerson(
            AccountId.New(Now.ToInstant()),
            ContactId.New(Now.ToInstant()),
            PersonName.Of("Anna", "Muster"),
            Now
        );
        var person = (Contact)account.Made.Single();

        account.Name.ShouldBe("Anna Muster");
        person.Parent.ShouldBe(account.AsCustomer);
        account.WhyNotSet(AccountFields.Name, "Else")!.Code.ShouldBe("account.person-name-derived");
        account.RenamePerson(person, PersonName.Of("Anna", "Neu"), Now);
        account.Name.ShouldBe("Anna Neu");
    }

    [Fact]
    public void The_life_cycle_goes_both_ways_and_nowhere_else()
    {
        CustomerLifecycle
            .Table.Rows.Select(row => (row.From, row.Action, row.Default))
            .ShouldBe([
                (CustomerStatus.Active, CustomerAction.Deactivate, CustomerStatus.Inactive),
                (CustomerStatus.Inactive, CustomerAction.Activate, CustomerStatus.Active),
            ]);
        CustomerLifecycle.Table.ToMermaid().ShouldContain("Active --> Inactive : Deactivate");
    }

    private static Account Acme() => Account.Create(AccountId.New(Now.ToInstant()), "Acme", Now);
}
