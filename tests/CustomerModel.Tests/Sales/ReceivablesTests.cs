using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Sales;

public sealed class ReceivablesTests
{
    private static readonly LocalDate Today = A.Day;

    [Fact]
    public void Open_amounts_stand_by_age_and_currency()
    {
        Invoice[] invoices =
        [
            Due(10, 0),
            Due(20, 1),
            Due(30, 30),
            Due(40, 31),
            Due(50, 60),
            Due(60, 61),
            Due(70, 90),
            Due(80, 91),
            Due(5, null),
            Due(7, 400, Currency.Usd),
        ];

        var owed = Receivables.Of(invoices, Today);

        owed.ShouldBe([
            new(Currency.Eur, NotDue: 15, UpTo30: 50, UpTo60: 90, UpTo90: 130, Beyond90: 80),
            new(Currency.Usd, NotDue: 0, UpTo30: 0, UpTo60: 0, UpTo90: 0, Beyond90: 7),
        ]);
        owed[0].Open.ShouldBe(365);
    }

    [Fact]
    public void Canceled_and_paid_invoices_owe_nothing()
    {
        var (canceled, paid) = (Due(10, 5), Due(20, 5));
        canceled.Cancel(A.Now);
        paid.Pay(20, A.Now);

        Receivables.Of([canceled, paid], Today).ShouldBeEmpty();
    }

    [Fact]
    public void Other_currencies_are_converted_by_both_rates_or_there_is_no_sum()
    {
        var (dollars, own) = (Due(10, 5, Currency.Usd), Due(1, 5));
        Receivables.In([dollars, own], Today, Currency.Eur, 1).ShouldBeNull();

        dollars.Set(InvoiceFields.ExchangeRate, 3m);

        Receivables.In([dollars, own], Today, Currency.Eur, null).ShouldBeNull();
        Receivables.In([dollars, own], Today, Currency.Eur, 1)!.UpTo30.ShouldBe(4.33m);
        Receivables.In([own], Today, Currency.Eur, null)!.UpTo30.ShouldBe(1);
    }

    [Fact]
    public void What_is_overdue_is_kept_once_in_the_currency_of_the_customer()
    {
        var acme = A.Account.Build();
        Should.Throw<RefusedException>(() => acme.StateOverdue(new(1, 0, 0), A.Now)).Error.Code.ShouldBe("customer.currency-missing");
        acme.Set(AccountFields.Currency, Currency.Eur);
        Should.Throw<RefusedException>(() => acme.StateOverdue(new(-1, 0, 0), A.Now)).Error.Code.ShouldBe("field.out-of-range");

        acme.StateOverdue(new(1, 2, 3), A.Now);
        acme.StateOverdue(new(1, 2, 3), A.Now);

        acme.Events.OfType<OverdueStated>().ShouldHaveSingleItem().Aging90.ShouldBe(3);
        Should.Throw<RefusedException>(() => acme.Set(AccountFields.Aging30, 5m)).Error.Code.ShouldBe("field.not-editable");
    }

    private static Invoice Due(decimal amount, int? daysAgo, Currency? currency = null)
    {
        var customer = AccountId.New(A.Now.ToInstant());
        var invoice = Invoice.Create(InvoiceId.New(A.Now.ToInstant()), "Chairs", customer, currency ?? Currency.Eur, A.Now);
        invoice.AddLine(InvoiceLine.WriteIn("Chair", quantity: 1, amount), A.Now);
        if (daysAgo is { } days)
        {
            invoice.Set(InvoiceFields.DueDate, Today.PlusDays(-days));
        }

        return invoice;
    }
}
