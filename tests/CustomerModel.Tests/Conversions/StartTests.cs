using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

/// <summary>Of a customer with every field filled, exactly the documented defaults arrive.</summary>
public sealed class StartTests
{
    private static readonly ZonedDateTime Now = A.Now;
    private static readonly PriceListId Local = PriceListId.New(Now.ToInstant());

    private static readonly string[] PassedAddress =
    [
        "address1_addresstypecode",
        "address1_name",
        "address1_line1",
        "address1_line2",
        "address1_line3",
        "address1_city",
        "address1_county",
        "address1_stateorprovince",
        "address1_postalcode",
        "address1_postofficebox",
        "address1_country",
        "address1_freighttermscode",
        "address1_shippingmethodcode",
        "address1_telephone1",
    ];

    private static readonly Dictionary<string, string> Terms = new()
    {
        ["pricelevelid"] = "defaultpricelevelid",
        ["paymenttermscode"] = "paymenttermscode",
        ["shippingmethodcode"] = "address1_shippingmethodcode",
        ["transactioncurrencyid"] = "transactioncurrencyid",
    };

    private static readonly Dictionary<string, string> FreightToo = new(Terms) { ["freighttermscode"] = "address1_freighttermscode" };

    private static Arbitrary<Account> Accounts { get; } =
        World
            .ValuesFor(Account.Type.Fields)
            .Select(values => World.Fill(A.Account.Build(), values, "accountkind", "statuscode", "statecode"))
            .ToArbitrary();

    private static Arbitrary<Contact> Contacts { get; } =
        World
            .ValuesFor(Contact.Type.Fields)
            .Select(values => World.Fill(A.Contact.Build(), values, "statuscode", "statecode"))
            .ToArbitrary();

    [Fact]
    public void Documents_take_the_terms_of_an_account_and_no_addresses() =>
        Law.ForAll(Accounts, account => TakesTerms(account, Account.Type), cases: 40);

    [Fact]
    public void Documents_take_the_terms_of_a_contact_and_no_addresses() =>
        Law.ForAll(Contacts, contact => TakesTerms(contact, Contact.Type), cases: 40);

    [Fact]
    public void An_opportunity_knows_the_account_behind_it() =>
        Law.ForAll(
            Accounts,
            account =>
            {
                var made = Start.Opportunity(New<OpportunityId>(), account, "Chairs", Now);
                (made.ParentAccount, made.ParentContact).ShouldBe((account.Id, null));
                TakesPriceList(made, account, Account.Type);
                return true;
            },
            cases: 40
        );

    [Fact]
    public void An_opportunity_knows_the_contact_behind_it_and_its_account() =>
        Law.ForAll(
            Contacts,
            contact =>
            {
                var made = Start.Opportunity(New<OpportunityId>(), contact, "Chairs", Now);
                (made.ParentAccount, made.ParentContact).ShouldBe((contact.Parent?.Account, contact.Id));
                TakesPriceList(made, contact, Contact.Type);
                return true;
            },
            cases: 40
        );

    [Fact]
    public void A_contact_of_an_account_takes_its_address_phone_and_terms() =>
        Law.ForAll(
            Accounts,
            account =>
            {
                var made = Start.Contact(New<ContactId>(), account, PersonName.Of("Muster"), Now);
                made.Parent.ShouldBe(account.AsCustomer);
                TakesAddress(made, account, Account.Type, "telephone1", "paymenttermscode", "defaultpricelevelid", "transactioncurrencyid");
                return true;
            },
            cases: 40
        );

    [Fact]
    public void A_contact_below_a_contact_takes_its_address_and_phones_but_no_payment_terms() =>
        Law.ForAll(
            Contacts,
            contact =>
            {
                var made = Start.Contact(New<ContactId>(), contact, PersonName.Of("Muster"), Now);
                made.Parent.ShouldBe(contact.AsCustomer);
                TakesAddress(
                    made,
                    contact,
                    Contact.Type,
                    "telephone1",
                    "telephone2",
                    "mobilephone",
                    "fax",
                    "defaultpricelevelid",
                    "transactioncurrencyid"
                );
                return true;
            },
            cases: 40
        );

    [Fact]
    public void An_account_below_an_account_takes_price_list_and_currency() =>
        Law.ForAll(
            Accounts,
            account =>
            {
                var made = Start.SubAccount(New<AccountId>(), account, "Branch", Now);
                made.Parent.ShouldBe(account.Id);
                World.ShouldHaveTaken(
                    made,
                    Account.Create(made.Id, "Branch", Now),
                    account,
                    Account.Type.Fields,
                    Account.Type.Fields,
                    World.Same("defaultpricelevelid", "transactioncurrencyid"),
                    "parentaccountid"
                );
                return true;
            },
            cases: 40
        );

    [Fact]
    public void A_contact_of_an_account_without_address_has_none() =>
        Start.Contact(New<ContactId>(), A.Account.Build(), PersonName.Of("Muster"), Now).Addresses.ShouldBeEmpty();

    [Fact]
    public void Later_changes_of_the_customer_do_not_follow()
    {
        var acme = A.Account.With(AccountFields.Currency, Currency.Eur).With(AccountFields.PaymentTerms, PaymentTerms.Net30).Build();
        var quote = Start.Quote(New<QuoteId>(), acme, "Ten chairs", Now);

        acme.Edit(e => e.Set(AccountFields.PaymentTerms, PaymentTerms.Net60).Set(AccountFields.Currency, Currency.Usd));

        (quote.PaymentTerms, quote.Currency).ShouldBe((PaymentTerms.Net30, Currency.Eur));
    }

    [Fact]
    public void Currency_and_price_list_come_from_the_call_where_the_customer_has_none()
    {
        var acme = A.Account.Build();
        var given = new StartDefaults { Currency = Currency.Chf, TerritoryPriceLists = [Local] };

        Start.WhyNotFor(acme)!.Code.ShouldBe("conversion.currency-missing");
        Should
            .Throw<RefusedException>(() => Start.Order(New<OrderId>(), acme, "Chairs", Now))
            .Error.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("conversion.currency-missing"), e => e.Record.ShouldBe(acme.Ref));
        var order = Start.Order(New<OrderId>(), acme, "Chairs", Now, given);
        (order.Currency, order.PriceList).ShouldBe((Currency.Chf, Local));
        var several = given with { TerritoryPriceLists = [Local, PriceListId.New(Now.ToInstant())] };
        Start.Order(New<OrderId>(), acme, "Chairs", Now, several).PriceList.ShouldBeNull();
    }

    [Theory]
    [InlineData("Bill To:Bern,Ship To:Kiel", "Bern", "Kiel")]
    [InlineData("Other:Graz,Bill To:Bern", "Bern", "Bern")]
    [InlineData("Other:Graz,Primary:Lyon", "Lyon", "Lyon")]
    [InlineData("Other:Graz,Other:Lyon", "Graz", "Graz")]
    [InlineData("Ship To:Kiel,Primary:Lyon", "Lyon", "Kiel")]
    public void Addresses_are_looked_up_when_asked_for(string addresses, string billTo, string shipTo)
    {
        var acme = A.Account.With(AccountFields.Currency, Currency.Eur).Build();
        foreach (var address in addresses.Split(',').Select(text => text.Split(':')))
        {
            var type = AddressType.From(AddressType.Shipped.CodeOf(address[0])!.Value);
            acme.AddAddress(CustomerAddress.Of(PostalAddress.Of(city: address[1]), type), Now);
        }

        var quote = Start.Quote(New<QuoteId>(), acme, "Ten chairs", Now);
        (quote.BillToCity, quote.ShipToCity).ShouldBe((null, null));
        Start.FillAddresses(quote, acme, Now);

        (quote.BillToCity, quote.ShipToCity).ShouldBe((billTo, shipTo));
    }

    [Fact]
    public void Addresses_of_another_customer_are_not_filled_in()
    {
        var quote = Start.Quote(New<QuoteId>(), A.Account.With(AccountFields.Currency, Currency.Eur).Build(), "Ten chairs", Now);
        var other = A.Account.WithAddress(A.AddressIn("Bern")).Build();

        Start.WhyNotFillAddresses(quote, other, Now)!.Code.ShouldBe("conversion.not-its-customer");
        Should.Throw<RefusedException>(() => Start.FillAddresses(quote, other, Now)).Error.Record.ShouldBe(quote.Ref);
        quote.BillToCity.ShouldBeNull();
    }

    private static bool TakesTerms<TId>(Customer<TId> customer, RecordType type)
        where TId : struct, IEntityId<TId>
    {
        var (who, bare) = (customer.AsCustomer, customer.Currency!.Value);
        Takes(Start.Quote(New<QuoteId>(), customer, "X", Now), Quote.Create(New<QuoteId>(), "X", who, bare, Now), Quote.Type, FreightToo);
        Takes(Start.Order(New<OrderId>(), customer, "X", Now), Order.Create(New<OrderId>(), "X", who, bare, Now), Order.Type, FreightToo);
        Takes(
            Start.Invoice(New<InvoiceId>(), customer, "X", Now),
            Invoice.Create(New<InvoiceId>(), "X", who, bare, Now),
            Invoice.Type,
            Terms
        );
        return true;

        void Takes(Record made, Record empty, RecordType document, Dictionary<string, string> mapped) =>
            World.ShouldHaveTaken(made, empty, customer, document.Fields, type.Fields, mapped);
    }

    private static void TakesPriceList<TId>(Opportunity made, Customer<TId> customer, RecordType type)
        where TId : struct, IEntityId<TId> =>
        World.ShouldHaveTaken(
            made,
            Opportunity.Create(made.Id, "Chairs", customer.AsCustomer, customer.Currency!.Value, Now),
            customer,
            Opportunity.Type.Fields,
            type.Fields,
            new Dictionary<string, string>
            {
                ["pricelevelid"] = "defaultpricelevelid",
                ["transactioncurrencyid"] = "transactioncurrencyid",
            },
            "parentaccountid",
            "parentcontactid"
        );

    private static void TakesAddress(Contact made, Record parent, RecordType type, params string[] more) =>
        World.ShouldHaveTaken(
            made,
            Contact.Create(made.Id, PersonName.Of("Muster"), Now),
            parent,
            Contact.Type.Fields,
            type.Fields,
            World.Same([.. PassedAddress, .. more]),
            "parentcustomerid",
            "address1_composite",
            "address1_addressid"
        );

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());
}
