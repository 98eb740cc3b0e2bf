using CustomerModel.Catalog;
using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Sales;
using CustomerModel.Specifications;

namespace CustomerModel.Quickstart;

/// <summary>One account on its way from an interest to a paid invoice; every step is a transaction of its own.</summary>
internal sealed class LeadToCash(ICustomerModel crm, ILeadDuplicates duplicates, TextWriter say)
{
    public async Task<Dictionary<string, object>> RunAsync()
    {
        say.WriteLine("\nFrom lead to cash:");
        var product = await ProductAsync();
        var opportunity = await QualifyAsync(await LeadAsync());
        await OfferAsync(opportunity, product);
        var quote = await QuoteAsync(opportunity);
        var order = await OrderAsync(quote, opportunity);
        var invoice = await InvoiceAsync(order);
        return new() { ["leadToCash"] = await ShowAsync(opportunity, quote, order, invoice) };
    }

    /// <summary>Something the catalogue sells; a catalogue without products gets one.</summary>
    private async Task<(ProductId Id, UnitId Unit, string Name)> ProductAsync()
    {
        var criteria = Criteria.All(
            Criteria.Where(ProductFields.Status, Operator.Equal, ProductStatus.Active),
            Criteria.Where(ProductFields.ListPrice, Operator.Greater, 100m)
        );
        var sold = criteria.ToSpecification<Product>();
        sold.Query.OrderBy(product => product.Number).Take(1);
        if ((await crm.ReadAsync(read => read.ListAsync(sold))).FirstOrDefault() is { } found)
        {
            return (found.Id, found.DefaultUnit!.Value, found.Name);
        }

        return await crm.RunAsync(work =>
        {
            var units = UnitGroup.Create(work.NewId<UnitGroupId>(), "Bicycles", work.NewId<UnitId>(), "Bicycle", work.Now);
            var bike = Product.CreateActive(work.NewId<ProductId>(), "BIKE-1", "City bike", units.Id, units.BaseUnit.Id, work.Now);
            work.Add(units);
            work.Add(bike);
            return Task.FromResult((bike.Id, units.BaseUnit.Id, bike.Name));
        });
    }

    private Task<LeadId> LeadAsync() =>
        crm.RunAsync(work =>
        {
            var lead = Lead.Create(work.NewId<LeadId>(), "Bicycles for the staff", PersonName.Of("Vera", "Lindt"), work.Now);
            lead.Edit(edit =>
                edit.Set(LeadFields.CompanyName, "Lindt & Weber Logistics")
                    .Set(LeadFields.EmailAddress1, EmailAddress.Parse("vera@lindtweber.example"))
                    .Set(LeadFields.LeadSource, LeadSource.Web)
                    .Set(LeadFields.Currency, Currency.Usd)
            );
            work.Add(lead);
            say.WriteLine($"  {lead.FullName} of {lead.CompanyName} asks for {lead.Subject}: the lead is {lead.Status}");
            return Task.FromResult(lead.Id);
        });

    private Task<OpportunityId> QualifyAsync(LeadId id) =>
        crm.RunAsync(async work =>
        {
            var lead = await work.GetAsync(id);
            var how = new LeadQualification { Matches = await duplicates.FindAsync(lead, work) };
            var made = Qualify.Lead(lead, how, QualificationIds.New(work.Now.ToInstant()), work.Now);
            say.WriteLine(
                $"  The lead is {lead.Status}: account {made.Account!.Name}, contact {made.Contact!.FullName}, opportunity {made.Opportunity!.Name}"
            );
            return made.Opportunity.Id;
        });

    private Task OfferAsync(OpportunityId id, (ProductId Id, UnitId Unit, string Name) product) =>
        crm.RunAsync(async work =>
        {
            var opportunity = await work.GetAsync(id);
            opportunity.Edit(edit => edit.Set(OpportunityFields.DiscountPercentage, 5m).Set(OpportunityFields.FreightAmount, 49m));
            opportunity.AddLines(
                [
                    OpportunityLine.Of(product.Id, product.Unit, 4, 890, more => more.Set(OpportunityLineFields.ProductName, product.Name)),
                    OpportunityLine.WriteIn("Delivery to the yard", 1, 120),
                ],
                work.Now
            );
            say.WriteLine($"  Two positions, 5 % off, freight: {opportunity.TotalAmount:0.00} {opportunity.Currency}");
        });

    private async Task<QuoteId> QuoteAsync(OpportunityId id)
    {
        var quote = await crm.RunAsync(async work =>
        {
            var opportunity = await work.GetAsync(id);
            var draft = Start.Quote(work.NewId<QuoteId>(), opportunity, work.Now);
            work.Add(draft);
            return draft.Id;
        });
        await crm.RunAsync(async work => (await work.GetAsync(quote)).Activate(work.Now));
        var active = await crm.ReadAsync(read => read.GetAsync(quote));
        say.WriteLine($"  Quote {active.QuoteNumber} is {active.State}: {active.TotalAmount:0.00} {active.Currency}");
        return quote;
    }

    private async Task<OrderId> OrderAsync(QuoteId id, OpportunityId opportunity)
    {
        var order = await crm.RunAsync(async work => Start.Order(work.NewId<OrderId>(), await work.GetAsync(id), work.Now).Id);
        await crm.RunAsync(async work =>
        {
            var placed = await work.GetAsync(order);
            (await work.GetAsync(opportunity)).Win(work.Now, placed.TotalAmount);
            placed.Submit(work.Now);
        });
        await crm.RunAsync(async work => (await work.GetAsync(order)).Fulfil(work.Now));
        var fulfilled = await crm.ReadAsync(read => read.GetAsync(order));
        say.WriteLine($"  Order {fulfilled.OrderNumber} is {fulfilled.State}: {fulfilled.TotalAmount:0.00} {fulfilled.Currency}");
        return order;
    }

    private async Task<InvoiceId> InvoiceAsync(OrderId id)
    {
        var invoice = await crm.RunAsync(async work => Start.Invoice(work.NewId<InvoiceId>(), await work.GetAsync(id), work.Now).Id);
        await crm.RunAsync(async work =>
        {
            var bill = await work.GetAsync(invoice);
            bill.ChangeReason(InvoiceStatus.Billed, work.Now);
            bill.Pay(1_000, work.Now, reference: "deposit");
            say.WriteLine(
                $"  Invoice {bill.InvoiceNumber} is {bill.Status}; after the deposit {bill.AmountDue:0.00} {bill.Currency} are due"
            );
        });
        await crm.RunAsync(async work =>
        {
            var bill = await work.GetAsync(invoice);
            bill.Pay(bill.AmountDue, work.Now, reference: "rest");
            say.WriteLine(
                $"  Invoice {bill.InvoiceNumber} is {bill.State}: {bill.AmountPaid:0.00} of {bill.TotalAmount:0.00} {bill.Currency}"
            );
        });
        return invoice;
    }

    /// <summary>Every document as it stands at the end.</summary>
    private Task<List<object>> ShowAsync(OpportunityId opportunity, QuoteId quote, OrderId order, InvoiceId invoice) =>
        crm.ReadAsync(async read =>
        {
            var (asked, offered) = (await read.GetAsync(opportunity), await read.GetAsync(quote));
            var (placed, billed) = (await read.GetAsync(order), await read.GetAsync(invoice));
            return new List<object>
            {
                new
                {
                    document = "opportunity",
                    number = asked.Name,
                    state = $"{asked.State}",
                    total = $"{asked.ActualValue:0.00}",
                },
                new
                {
                    document = "quote",
                    number = offered.QuoteNumber,
                    state = $"{offered.State}",
                    total = $"{offered.TotalAmount:0.00}",
                },
                new
                {
                    document = "order",
                    number = placed.OrderNumber,
                    state = $"{placed.State}",
                    total = $"{placed.TotalAmount:0.00}",
                },
                new
                {
                    document = "invoice",
                    number = billed.InvoiceNumber,
                    state = $"{billed.State}",
                    total = $"{billed.TotalAmount:0.00}",
                },
            };
        });
}
