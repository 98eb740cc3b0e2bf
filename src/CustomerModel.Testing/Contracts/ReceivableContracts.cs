namespace CustomerModel.Testing.Contracts;

/// <summary>What customers owe by age follows from their invoices, whenever a host asks for it.</summary>
internal static class ReceivableContracts
{
    public static async Task Overdue_amounts_are_written_once_and_go_when_they_are_paid(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.With(AccountFields.Currency, Currency.Eur).Build();
        var anna = A.Contact.With(ContactFields.Currency, Currency.Eur).Build();
        Invoice[] invoices =
        [
            Due(acme.Id, 10, 5),
            Due(acme.Id, 20, 45),
            Due(acme.Id, 30, 75),
            Due(acme.Id, 40, 200),
            Due(acme.Id, 50, 0),
            Due(anna.Id, 7, 1),
        ];
        await host.Model.AddAsync([acme, anna, A.Account.Build(), .. invoices]).ConfigureAwait(false);

        var first = await host.Model.AgeReceivablesAsync(A.Day, batchSize: 1).ConfigureAwait(false);
        var version = (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version;
        var second = await host.Model.AgeReceivablesAsync(A.Day).ConfigureAwait(false);

        Expect.Same((2, 2), (first.Customers, first.Changed), "first run");
        Expect.Same((2, 0), (second.Customers, second.Changed), "second run");
        var owing = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same((10m, 20m, 70m), (owing.Aging30, owing.Aging60, owing.Aging90), "by age");
        Expect.Same(version, owing.Version, "version after a run that changes nothing");
        Expect.Same(7m, (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Aging30, "of the contact");

        foreach (var invoice in invoices.Where(invoice => invoice.Customer == acme.AsCustomer))
        {
            await host.Model.ChangeAsync(invoice.Id, (one, now) => one.Pay(one.AmountDue, now)).ConfigureAwait(false);
        }

        await host.Model.AgeReceivablesAsync(A.Day).ConfigureAwait(false);
        var paid = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same((0m, 0m, 0m), (paid.Aging30, paid.Aging60, paid.Aging90), "when paid");
    }

    public static async Task Overdue_amounts_in_another_currency_are_converted_or_not_stated(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A
            .Account.With(AccountFields.Currency, Currency.Chf)
            .With(AccountFields.ExchangeRate, 0.5m)
            .With(AccountFields.CreditOnHold, true)
            .Inactive()
            .Build();
        var (rated, unrated) = (Due(acme.Id, 10, 5), Due(acme.Id, 10, 5));
        rated.Set(InvoiceFields.ExchangeRate, 4m);
        await host.Model.AddAsync(acme, rated).ConfigureAwait(false);

        await host.Model.AgeReceivablesAsync(acme.AsCustomer, A.Day).ConfigureAwait(false);
        Expect.Same(1.25m, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Aging30, "10 / 4 * 0.5");
        await host.Model.AddAsync(unrated).ConfigureAwait(false);
        var run = await host.Model.AgeReceivablesAsync(acme.AsCustomer, A.Day).ConfigureAwait(false);

        Expect.Sequence([acme.AsCustomer], run.NotStated, "not stated");
        Expect.Same(null, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Aging30, "without a rate");
        CustomerId nobody = AccountId.New(A.Now.ToInstant());
        await Expect.RefusedAsync("record.not-found", () => host.Model.AgeReceivablesAsync(nobody, A.Day)).ConfigureAwait(false);
    }

    private static Invoice Due(CustomerId customer, decimal amount, int daysAgo)
    {
        var invoice = Invoice.Create(InvoiceId.New(A.Now.ToInstant()), "Chairs", customer, Currency.Eur, A.Now);
        invoice.AddLine(InvoiceLine.WriteIn("Chair", quantity: 1, amount), A.Now);
        invoice.Set(InvoiceFields.DueDate, A.Day.PlusDays(-daysAgo));
        return invoice;
    }
}
