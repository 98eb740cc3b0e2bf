using CustomerModel.Conversions;
using static CustomerModel.Testing.Contracts.ViewWorld;

namespace CustomerModel.Testing.Contracts;

/// <summary>Named views show what their names say; panes show what was lately done with a customer.</summary>
internal static class ViewContracts
{
    public static async Task Mine_is_what_I_own_or_one_of_my_teams(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                Owned(A.Account.Named("A mine").Build(), Me),
                Owned(A.Account.Named("B ours").Build(), Ours),
                Owned(A.Account.Named("C other").Build(), Other),
                A.Account.Named("D nobody's").Build(),
                Owned(A.Account.Named("E idle").Inactive().Build(), Me),
                Owned(A.Contact.Named("Anna", "Mine").Build(), Me),
                Owned(A.Contact.Named("Berta", "Ours").Build(), Ours),
                Owned(A.Lead.About("Mine").Build(), Me),
                Owned(A.Lead.About("Other").Build(), Other)
            )
            .ConfigureAwait(false);

        await ShowsAsync(host, new MyActiveAccounts(Me), account => account.Name, "A mine").ConfigureAwait(false);
        await ShowsAsync(host, new MyActiveAccounts(Me, Ours), account => account.Name, "A mine", "B ours").ConfigureAwait(false);
        await ShowsAsync(host, new MyActiveContacts(Me, Ours), contact => contact.LastName, "Mine", "Ours").ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenLeads(Me, Ours), lead => lead.Subject, "Mine").ConfigureAwait(false);
        await ShowsAsync(host, new ActiveAccounts(), account => account.Name, "A mine", "B ours", "C other", "D nobody's")
            .ConfigureAwait(false);
        await ShowsAsync(host, new InactiveAccounts(), account => account.Name, "E idle").ConfigureAwait(false);
    }

    public static async Task Sales_views_tell_documents_by_state_and_owner(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host
            .Model.AddAsync([
                acme,
                .. Enum.GetValues<OpportunityState>().Select(state => Owned(Deal(acme, state), Me)),
                .. Enum.GetValues<QuoteState>().Select(state => Owned(Offer(acme, state), Me)),
                .. Enum.GetValues<OrderState>().Select(state => Owned(Ordered(acme, state), Ours)),
                .. Enum.GetValues<InvoiceState>().Select(state => Owned(Bill(acme, state), Me)),
            ])
            .ConfigureAwait(false);

        await ShowsAsync(host, new OpenOpportunities(), deal => deal.Name, "Open").ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenOpportunities(Me), deal => deal.Name, "Open").ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenOpportunities(Other), deal => deal.Name).ConfigureAwait(false);
        await ShowsAsync(host, new WonOpportunities(), deal => deal.Name, "Won").ConfigureAwait(false);
        await ShowsAsync(host, new LostOpportunities(), deal => deal.Name, "Lost").ConfigureAwait(false);
        await ShowsAsync(host, new ClosedOpportunities(), deal => deal.Name, "Lost", "Won").ConfigureAwait(false);
        await ShowsAsync(host, new DraftQuotes(), quote => quote.Name, "Draft").ConfigureAwait(false);
        await ShowsAsync(host, new ActiveQuotes(), quote => quote.Name, "Active").ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenQuotes(Me), quote => quote.Name, "Active", "Draft").ConfigureAwait(false);
        await ShowsAsync(host, new ClosedQuotes(), quote => quote.Name, "Closed", "Won").ConfigureAwait(false);
        await ShowsAsync(host, new OpenOrders(), order => order.Name, "Active", "Submitted").ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenOrders(Me), order => order.Name).ConfigureAwait(false);
        await ShowsAsync(host, new MyOpenOrders(Me, Ours), order => order.Name, "Active", "Submitted").ConfigureAwait(false);
        await ShowsAsync(host, new FulfilledOrders(), order => order.Name, "Fulfilled", "Invoiced").ConfigureAwait(false);
        await ShowsAsync(host, new CanceledOrders(), order => order.Name, "Canceled").ConfigureAwait(false);
        await ShowsAsync(host, new UnpaidInvoices(), invoice => invoice.Name, "Active").ConfigureAwait(false);
        await ShowsAsync(host, new MyUnpaidInvoices(Me), invoice => invoice.Name, "Active").ConfigureAwait(false);
        await ShowsAsync(host, new PaidInvoices(), invoice => invoice.Name, "Paid").ConfigureAwait(false);
        await ShowsAsync(host, new CanceledInvoices(), invoice => invoice.Name, "Canceled").ConfigureAwait(false);
    }

    public static async Task Views_of_service_tell_states_owners_queues_and_days_apart(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Ten", 10)).ConfigureAwait(false);
        var queue = New<QueueId>();
        var (open, waiting, taken, done) = (
            Owned(CaseContracts.Opened(acme, "Open"), Me),
            Owned(Start.Case(New<CaseId>(), contract, 1, "Waiting", A.Now), Ours),
            CaseContracts.Opened(acme, "Taken"),
            CaseContracts.Opened(acme, "Done")
        );
        waiting.Route(queue, A.Now);
        taken.Route(queue, A.Now);
        taken.Pick(Other, A.Now);
        done.Resolve(new("Oiled", 5), A.Now);
        await host.Model.AddAsync(open, waiting, taken, done, open.CreateChild(New<CaseId>(), A.Now)).ConfigureAwait(false);

        await ShowsAsync(host, new ActiveCases(), one => one.Title, "Open", "Open", "Taken", "Waiting").ConfigureAwait(false);
        await ShowsAsync(host, new MyActiveCases(Me), one => one.Title, "Open", "Open").ConfigureAwait(false);
        await ShowsAsync(host, new MyActiveCases(Me, Ours), one => one.Title, "Open", "Open", "Waiting").ConfigureAwait(false);
        await ShowsAsync(host, new ResolvedCases(), one => one.Title, "Done").ConfigureAwait(false);
        await ShowsAsync(host, new WaitingCases(queue), one => one.Title, "Waiting").ConfigureAwait(false);
        await ShowsAsync(host, new CasesUnder(contract.Id), one => one.Title, "Waiting").ConfigureAwait(false);
        await ShowsAsync(host, new ChildCases(open.Id), one => one.Title, "Open").ConfigureAwait(false);
        await ShowsAsync(host, new CaseSearch("wait"), one => one.Title, "Waiting").ConfigureAwait(false);
        await ShowsAsync(host, new ActiveContracts(), one => one.Title, "Support").ConfigureAwait(false);
        await ShowsAsync(host, new MyActiveContracts(Me), one => one.Title).ConfigureAwait(false);
        await ShowsAsync(host, new ContractsOf(acme.Id), one => one.Title, "Support").ConfigureAwait(false);
        await ShowsAsync(host, new ExpiringContracts(A.Now), one => one.Title).ConfigureAwait(false);
        await ShowsAsync(host, new ExpiringContracts(A.Now, days: 364), one => one.Title, "Support").ConfigureAwait(false);
    }

    public static async Task Panes_show_the_latest_of_each_kind(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var anna = A.Contact.Of(acme.Id).Build();
        await host.Model.AddAsync(acme, anna, Order.Create(New<OrderId>(), "Anna's", anna.Id, Currency.Eur, A.Now)).ConfigureAwait(false);
        for (var n = 1; n <= 4; n++)
        {
            host.Clock.Advance(Duration.FromMinutes(1));
            await host
                .Model.AddAsync(
                    Opportunity.Create(New<OpportunityId>(), $"P{n}", acme.Id, Currency.Eur, A.Now),
                    Quote.Create(New<QuoteId>(), $"Q{n}", acme.Id, Currency.Eur, A.Now),
                    Order.Create(New<OrderId>(), $"O{n}", acme.Id, Currency.Eur, A.Now),
                    Invoice.Create(New<InvoiceId>(), $"I{n}", acme.Id, Currency.Eur, A.Now),
                    Case.Create(New<CaseId>(), $"C{n}", acme.Id, A.Now)
                )
                .ConfigureAwait(false);
        }

        var panes = await host.Model.ReadAsync(read => read.PanesAsync(acme.Id, most: 3)).ConfigureAwait(false);
        var ofAnna = await host.Model.ReadAsync(read => read.PanesAsync(anna.Id)).ConfigureAwait(false);

        Expect.Sequence(["P4", "P3", "P2"], panes.Opportunities.Select(deal => deal.Name), "opportunities");
        Expect.Sequence(["Q4", "Q3", "Q2"], panes.Quotes.Select(quote => quote.Name), "quotes");
        Expect.Sequence(["O4", "O3", "O2"], panes.Orders.Select(order => order.Name), "orders");
        Expect.Sequence(["I4", "I3", "I2"], panes.Invoices.Select(invoice => invoice.Name), "invoices");
        Expect.Sequence(["C4", "C3", "C2"], panes.Cases.Select(one => one.Title), "cases");
        Expect.Same((1, 0), (ofAnna.Orders.Count, ofAnna.Invoices.Count), "orders and invoices of the contact");
    }
}
