using CustomerModel.Activities;
using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Service;
using CustomerModel.Specifications;
using NodaTime;

namespace CustomerModel.Quickstart;

/// <summary>What was sold is looked after: a contract, a case under it, and what is left when the case is done.</summary>
internal sealed class ServiceDesk(ICustomerModel crm, TextWriter say)
{
    public async Task<Dictionary<string, object>> RunAsync()
    {
        say.WriteLine("\nFrom call to resolution:");
        var (customer, caller) = await CustomerAsync();
        var contract = await AgreeAsync(customer);
        var opened = await OpenAsync(contract, caller);
        var refused = await StrangerAsync(opened);
        await WorkAsync(opened);
        await ResolveAsync(opened, "Oiled the chain");
        await crm.RunAsync(async work => (await work.GetAsync(opened)).Reactivate(work.Now));
        say.WriteLine("  It squeaks again: the case is taken up again, and its time is given back");
        await ResolveAsync(opened, "Changed the chain");
        return new() { ["serviceDesk"] = await ShowAsync(opened, contract), ["strangerRefused"] = refused };
    }

    private Task<(CustomerId, ContactId)> CustomerAsync() =>
        crm.ReadAsync(async read =>
        {
            var vera = Criteria.Where(ContactFields.LastName, Operator.Equal, "Lindt").ToSpecification<Contact>();
            vera.Query.OrderByDescending(contact => contact.CreatedOn).Take(1);
            var contact = (await read.ListAsync(vera)).Single();
            return (contact.Parent!.Value, contact.Id);
        });

    private async Task<ContractId> AgreeAsync(CustomerId customer)
    {
        var id = await crm.RunAsync(work =>
        {
            var template = ContractTemplate.Create(work.NewId<ContractTemplateId>(), "Support by the minute", "MIN", work.Now);
            template.Edit(edit =>
                edit.Set(ContractTemplateFields.AllotmentType, AllotmentType.Time)
                    .Set(ContractTemplateFields.ServiceLevel, ServiceLevel.Gold)
                    .Set(ContractTemplateFields.BillingFrequency, BillingFrequency.Quarterly)
            );
            var (first, last) = (work.Now.Date, work.Now.Date.PlusYears(1).PlusDays(-1));
            var contract = Contract.Create(
                work.NewId<ContractId>(),
                "Four bicycles, one year",
                template,
                customer,
                Currency.Usd,
                first,
                last,
                work.Now
            );
            contract.AddLine(ContractLine.Of("Two hours of repairs", price: 240, allotments: 120), work.Now);
            contract.Invoice(work.Now);
            work.Add(template);
            work.Add(contract);
            return Task.FromResult(contract.Id);
        });
        var agreed = await crm.ReadAsync(read => read.GetAsync(id));
        var bills = agreed.BillingSchedule();
        say.WriteLine(
            $"  Contract {agreed.ContractNumber} is {agreed.Status}: {bills.Count} bills of together {bills.Sum(bill => bill.Amount):0.00} {agreed.Currency}"
        );
        return id;
    }

    private Task<CaseId> OpenAsync(ContractId contract, ContactId caller) =>
        crm.RunAsync(async work =>
        {
            var opened = Start.Case(work.NewId<CaseId>(), await work.GetAsync(contract), line: 1, "The second bicycle squeaks", work.Now);
            opened.Edit(edit => edit.Set(CaseFields.PrimaryContact, caller).Set(CaseFields.Origin, CaseOrigin.Phone));
            work.Add(opened);
            say.WriteLine($"  Vera calls: {opened.Title}; she has a right to {opened.ServiceLevel} service");
            return opened.Id;
        });

    /// <summary>Somebody from elsewhere does not speak for the customer.</summary>
    private async Task<string> StrangerAsync(CaseId id)
    {
        var customer = await crm.ReadAsync(async read => (await read.GetAsync(id)).Customer);
        var others = new Specification<Contact>();
        others.Query.Where(contact => contact.Parent != customer && contact.Parent != null).OrderBy(contact => contact.FullName).Take(1);
        var stranger = (await crm.ReadAsync(read => read.ListAsync(others))).Single();
        try
        {
            await crm.RunAsync(async work => (await work.GetAsync(id)).Set(CaseFields.PrimaryContact, stranger.Id));
            return "not refused";
        }
        catch (RefusedException refusal)
        {
            say.WriteLine($"  {stranger.FullName} does not speak for her: {refusal.Error.Code}");
            return refusal.Error.Code;
        }
    }

    private Task WorkAsync(CaseId id) =>
        crm.RunAsync(async work =>
        {
            var opened = await work.GetAsync(id);
            var call = PhoneCall.Create(work.NewId<ActivityId>(), "Ask where it squeaks", opened.Ref, work.Now);
            call.Set(PhoneCallFields.ActualMinutes, 25);
            call.Complete(work.Now);
            opened.ChangeReason(CaseStatus.Researching, work.Now);
            work.Add(call);
        });

    private Task ResolveAsync(CaseId id, string subject) =>
        crm.RunAsync(async work =>
        {
            var resolution = await work.ResolveAsync(id, subject);
            say.WriteLine($"  {resolution.Subject}: resolved, {resolution.TimeSpent} minutes are billable");
        });

    private async Task<object> ShowAsync(CaseId id, ContractId contract)
    {
        var (done, agreed, entries) = await crm.ReadAsync(async read =>
            (
                await read.GetAsync(id),
                await read.GetAsync(contract),
                await read.ListAsync(Criteria.Where(AllotmentEntryFields.Case, Operator.Equal, id).ToSpecification<AllotmentEntry>())
            )
        );
        var line = agreed.Lines[0];
        var ledger = string.Join(" ", entries.OrderBy(entry => entry.Id).Select(entry => $"{entry.Amount:+0;-0}"));
        say.WriteLine(
            $"  Case {done.TicketNumber} is {done.State}. Of {line.TotalAllotments} minutes {line.AllotmentsUsed} are used ({ledger}), {line.AllotmentsRemaining} are left"
        );
        return new
        {
            @case = done.State.ToString(),
            line.AllotmentsUsed,
            line.AllotmentsRemaining,
            ledger,
        };
    }
}
