using CustomerModel.Conversions;
using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>Rules between documents hold when they are kept, whoever made them.</summary>
internal static class SalesContracts
{
    public static async Task An_opportunity_with_an_open_quote_is_not_closed(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var deal = DealWith(acme);
        var quote = QuoteFor(acme);
        quote.Set(QuoteFields.Opportunity, deal.Id);
        await host.Model.AddAsync(acme, deal, quote).ConfigureAwait(false);

        await Expect
            .RefusedAsync("opportunity.has-open-quote", () => host.Model.ChangeAsync(deal.Id, (won, now) => won.Win(now)))
            .ConfigureAwait(false);
        await host.Model.DeleteAsync(quote.Id).ConfigureAwait(false);
        await host.Model.ChangeAsync(deal.Id, (won, now) => won.Win(now)).ConfigureAwait(false);

        Expect.Same(OpportunityState.Won, (await host.Model.LoadAsync(deal.Id).ConfigureAwait(false)).State, "state");
    }

    public static async Task A_quote_has_one_open_revision(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var quote = QuoteFor(acme);
        quote.AddLine(QuoteLine.WriteIn("Chair", quantity: 10, price: 49.90m), A.Now);
        await host.Model.AddAsync(acme, quote).ConfigureAwait(false);
        await host.Model.ChangeAsync(quote.Id, (offer, now) => offer.Activate(now)).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work => (await work.GetAsync(quote.Id).ConfigureAwait(false)).Revise(work.NewId<QuoteId>(), work.Now))
            .ConfigureAwait(false);

        var revisions = await host.Model.AllAsync<Quote>().ConfigureAwait(false);
        Expect.Sequence(
            [("QUO-01000", 0, QuoteState.Closed), ("QUO-01000", 1, QuoteState.Draft)],
            revisions.OrderBy(one => one.RevisionNumber).Select(one => (one.QuoteNumber!, one.RevisionNumber, one.State)),
            "revisions"
        );
    }

    public static async Task Invoices_bill_no_more_than_was_ordered(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", acme.Id, Currency.Eur, A.Now);
        order.AddLine(OrderLine.WriteIn("Chair", quantity: 10, price: 5), A.Now);
        await host.Model.AddAsync(acme, order, Bill(acme, order, 6)).ConfigureAwait(false);

        await Expect.RefusedAsync("invoice.above-order", () => host.Model.AddAsync(Bill(acme, order, 5))).ConfigureAwait(false);
        await host.Model.AddAsync(Bill(acme, order, 4)).ConfigureAwait(false);

        Expect.Same(2, (await host.Model.ListAsync(new RecentInvoices(acme.AsCustomer)).ConfigureAwait(false)).Count, "invoices");
    }

    public static async Task Parts_of_an_order_are_billed_until_nothing_is_left(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", acme.Id, Currency.Eur, A.Now);
        order.AddLine(OrderLine.WriteIn("Chair", quantity: 3, price: 0.333m), A.Now);
        order.Set(OrderFields.FreightAmount, 10m);
        await host.Model.AddAsync(acme, order).ConfigureAwait(false);
        Task BillAsync(IReadOnlyDictionary<int, decimal>? quantities) =>
            host.Model.RunAsync(work => work.InvoiceAsync(order.Id, quantities));

        await BillAsync(new Dictionary<int, decimal> { [1] = 1 }).ConfigureAwait(false);
        await BillAsync(null).ConfigureAwait(false);
        await Expect.RefusedAsync("order.not-now", () => BillAsync(null)).ConfigureAwait(false);

        var invoices = await host.Model.ListAsync(new InvoicesOf(order.Id)).ConfigureAwait(false);
        Expect.Sequence([3.67m, 7.33m], invoices.Select(invoice => invoice.TotalAmount ?? 0).Order(), "totals");
        Expect.Same(OrderState.Invoiced, (await host.Model.LoadAsync(order.Id).ConfigureAwait(false)).State, "state of the order");
    }

    public static async Task A_document_is_in_the_currency_of_its_opportunity(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var deal = DealWith(acme);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Ten chairs", acme.Id, Currency.Usd, A.Now);
        quote.Set(QuoteFields.Opportunity, deal.Id);

        await Expect.RefusedAsync("document.opportunity-currency", () => host.Model.AddAsync(acme, deal, quote)).ConfigureAwait(false);
    }

    public static async Task A_price_list_that_is_a_default_stays_in_use(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var list = A.PriceList();
        var acme = A.Account.With(AccountFields.DefaultPriceList, list.Id).Build();
        await host.Model.AddAsync(list, acme).ConfigureAwait(false);

        await Expect
            .RefusedAsync("pricelist.is-default", () => host.Model.ChangeAsync(list.Id, (one, now) => one.Deactivate(now)))
            .ConfigureAwait(false);
    }

    public static async Task What_a_line_names_is_there_and_stays(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var group = A.UnitGroup();
        var chair = A.Product.CountedIn(group).Build();
        var quote = QuoteFor(acme);
        quote.AddLine(QuoteLine.Of(chair.Id, group.BaseUnit.Id, quantity: 2, price: 10), A.Now);

        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(acme, quote)).ConfigureAwait(false);
        await host.Model.AddAsync(group, chair, acme, quote).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(chair.Id)).ConfigureAwait(false);
    }

    public static async Task A_second_open_revision_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (first, second) = (QuoteFor(acme), QuoteFor(acme));
        first.AssignNumber("Q-1");
        second.AssignNumber("Q-1");
        QuoteFields.RevisionNumber.Restore(second, 1);
        await host.Model.AddAsync(acme, first).ConfigureAwait(false);

        await Expect.RefusedAsync("quote.open-revision-exists", () => host.Model.AddAsync(second)).ConfigureAwait(false);
    }

    public static async Task A_line_is_for_what_is_sold_in_a_unit_of_its_group(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (pieces, hours) = (A.UnitGroup(), A.UnitGroup());
        var (chair, draft) = (A.Product.CountedIn(pieces).Build(), A.Product.CountedIn(pieces).Draft().Build());
        await host.Model.AddAsync(acme, pieces, hours, chair, draft).ConfigureAwait(false);
        Quote With(Product product, UnitGroup units)
        {
            var quote = QuoteFor(acme);
            quote.AddLine(QuoteLine.Of(product.Id, units.BaseUnit.Id, quantity: 1, price: 10), A.Now);
            return quote;
        }

        await Expect.RefusedAsync("line.unit-of-another-group", () => host.Model.AddAsync(With(chair, hours))).ConfigureAwait(false);
        await Expect.RefusedAsync("product.not-sellable", () => host.Model.AddAsync(With(draft, pieces))).ConfigureAwait(false);
        await host.Model.AddAsync(With(chair, pieces)).ConfigureAwait(false);
    }

    public static async Task Contacts_a_document_names_are_there_and_stay(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        var quote = QuoteFor(acme);
        quote.NameContact(anna.Id, A.Now);
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(acme, quote)).ConfigureAwait(false);
        await host.Model.AddAsync(acme, anna, quote).ConfigureAwait(false);
        var named = new Specification<Quote>();
        named.Query.Where(one => one.Contacts.Any(contact => contact.Contact == anna.Id));

        Expect.Same(1, (await host.Model.ListAsync(named).ConfigureAwait(false)).Count, "quotes that name her");
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(anna.Id)).ConfigureAwait(false);
        await host.Model.ChangeAsync(quote.Id, (one, now) => one.DropContact(anna.Id, now)).ConfigureAwait(false);
        await host.Model.DeleteAsync(anna.Id).ConfigureAwait(false);
    }

    public static async Task A_competitor_that_an_opportunity_names_or_lost_to_stays(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, rival) = (A.Account.Build(), A.Competitor());
        var deal = DealWith(acme);
        deal.NameCompetitor(rival.Id, A.Now);
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(acme, deal)).ConfigureAwait(false);
        await host.Model.AddAsync(acme, rival, deal).ConfigureAwait(false);

        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(rival.Id)).ConfigureAwait(false);
        await host.Model.ChangeAsync(deal.Id, (one, now) => one.DropCompetitor(rival.Id, now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(deal.Id, (one, now) => one.Lose(now, competitor: rival.Id)).ConfigureAwait(false);
        var refusal = await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(rival.Id)).ConfigureAwait(false);

        Expect.Sequence(["competitorid"], refusal.Error.Fields, "fields of the error");
    }

    public static async Task The_pipeline_is_summed_by_stage_owner_and_month(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        (SalesStage Stage, LocalDate Close, decimal Value)[] deals =
        [
            (SalesStage.Qualify, new(2026, 3, 1), 10),
            (SalesStage.Propose, new(2026, 3, 31), 20.5m),
            (SalesStage.Propose, new(2026, 4, 1), 30),
        ];
        Opportunity[] all = [.. deals.Select(deal => DealWith(acme, deal))];
        await host.Model.AddAsync([acme, .. all]).ConfigureAwait(false);

        var stages = await host.Model.ReadAsync(read => read.ListAsync(Pipeline.ByStage(OpportunityState.Open))).ConfigureAwait(false);
        var months = await host.Model.ReadAsync(read => read.ListAsync(Pipeline.ByCloseMonth(OpportunityState.Open))).ConfigureAwait(false);
        var owners = await host.Model.ReadAsync(read => read.ListAsync(Pipeline.ByOwner(OpportunityState.Open))).ConfigureAwait(false);

        Expect.Sequence([(1, 10m), (2, 50.5m)], stages.Select(sum => (sum.Count, sum.Amount ?? 0)), "by stage");
        Expect.Sequence(
            [(new LocalDate(2026, 3, 1), 30.5m), (new LocalDate(2026, 4, 1), 30m)],
            months.Select(sum => (sum.Key!.Value, sum.Amount ?? 0)),
            "by month"
        );
        Expect.Sequence([(3, 60.5m)], owners.Select(sum => (sum.Count, sum.Amount ?? 0)), "by owner");
    }

    private static Opportunity DealWith(Account account, (SalesStage Stage, LocalDate Close, decimal Value)? what = null)
    {
        var deal = Opportunity.Create(OpportunityId.New(A.Now.ToInstant()), "Chairs", account.Id, Currency.Eur, A.Now);
        if (what is var (stage, close, value))
        {
            deal.Edit(edit =>
                edit.Set(OpportunityFields.SalesStage, stage)
                    .Set(OpportunityFields.EstimatedCloseDate, close)
                    .Set(OpportunityFields.IsRevenueSystemCalculated, false)
                    .Set(OpportunityFields.EstimatedValue, value)
            );
        }

        return deal;
    }

    private static Quote QuoteFor(Account account) =>
        Quote.Create(QuoteId.New(A.Now.ToInstant()), "Ten chairs", account.Id, Currency.Eur, A.Now);

    private static Invoice Bill(Account account, Order order, decimal quantity)
    {
        var invoice = Invoice.Create(InvoiceId.New(A.Now.ToInstant()), "Chairs", account.Id, Currency.Eur, A.Now);
        InvoiceFields.Order.Restore(invoice, order.Id);
        var line = RecordStorage.CopyPart(InvoiceLine.WriteIn("Chair", quantity, price: 5));
        InvoiceLineFields.SourceLine.Restore(line, order.Lines[0].Number);
        invoice.AddLine(line, A.Now);
        return invoice;
    }
}
