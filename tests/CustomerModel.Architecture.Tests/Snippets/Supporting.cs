using CustomerModel.Activities;
using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Service;
using NodaTime;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Contracts, their hours and their bills, and cases under them.</summary>
internal static class Supporting
{
    public static void Prepare(IUnitOfWork work)
    {
        var weekdays = SupportCalendar.Of(
            8,
            17,
            IsoDayOfWeek.Monday,
            IsoDayOfWeek.Tuesday,
            IsoDayOfWeek.Wednesday,
            IsoDayOfWeek.Thursday,
            IsoDayOfWeek.Friday
        );
        var template = ContractTemplate.Create(work.NewId<ContractTemplateId>(), "Support on weekdays", "WEEK", work.Now);
        template.Edit(edit =>
            edit.Set(ContractTemplateFields.AllotmentType, AllotmentType.NumberOfCases)
                .Set(ContractTemplateFields.BillingFrequency, BillingFrequency.Monthly)
                .Set(ContractTemplateFields.Calendar, weekdays)
        );
        work.Add(template);
    }

    public static void Agree(IUnitOfWork work, ContractTemplate template, Account acme, LocalDate first, LocalDate last)
    {
        var contract = Contract.Create(work.NewId<ContractId>(), "Support 2026", template, acme.Id, Currency.Eur, first, last, work.Now);
        contract.AddLine(ContractLine.Of("Fifty cases", price: 1_200, allotments: 50), work.Now);
        contract.Invoice(work.Now);
        work.Add(contract);
    }

    public static void Look(IUnitOfWork work, Contract contract)
    {
        if (contract.Advance(work.Now))
        {
            Console.WriteLine(contract.Status);
        }
    }

    public static (bool, Instant?, long) Ask(Contract contract, Instant moment, Instant from, Instant until)
    {
        SupportHours hours = contract.SupportHours;
        bool isCovered = hours.IsCovered(moment);
        Instant? next = hours.Next(moment);
        long minutes = hours.CoveredMinutes(from, until);
        return (isCovered, next, minutes);
    }

    public static void Bill(Contract contract)
    {
        foreach (var bill in contract.BillingSchedule())
        {
            Console.WriteLine($"{bill.On} to {bill.Until}: {bill.Amount}");
        }
    }

    public static Contract Continue(IUnitOfWork work, Contract contract)
    {
        var next = contract.Renew(work.NewId<ContractId>(), work.Now);
        return next;
    }

    public static void Open(IUnitOfWork work, Contract contract)
    {
        var opened = Start.Case(work.NewId<CaseId>(), contract, line: 1, "The chair squeaks", work.Now);
        opened.Edit(edit => edit.Set(CaseFields.Origin, CaseOrigin.Phone).Set(CaseFields.Priority, CasePriority.High));
        work.Add(opened);
    }

    public static async Task<CaseResolution> ResolveAsync(IUnitOfWork work, Case opened)
    {
        var resolution = await work.ResolveAsync(opened.Id, "Oiled the spring", outcome => outcome with { BillableTime = 15 });
        return resolution;
    }

    public static void Decide(CustomerModelBuilder m)
    {
        m.Options = m.Options with
        {
            Cases = new() { Children = ChildClosing.Cascade, Billing = new(Minimum: 30, Block: 15) },
        };
    }

    public static async Task AnswerAsync(ICustomerModel crm, AccountId acme, ProductId chair, CancellationToken stop)
    {
        var answer = await crm.ReadAsync(read => read.SupportForAsync(acme, product: chair, channel: CaseOrigin.Phone), stop);
        Console.WriteLine(
            answer.Best is { } best ? $"{answer.Level}: {best.Remaining} {best.Counted} left until {best.Last}" : "nothing was agreed"
        );
        foreach (var offer in answer.Offers.Where(offer => offer.WhyNot is not null))
        {
            Console.WriteLine($"{offer.Agreement.Type} {offer.Line}: {offer.WhyNot!.Code}");
        }
    }

    public static async Task OpenAsync(IUnitOfWork work, AccountId acme, CancellationToken stop)
    {
        var opened = Case.Create(work.NewId<CaseId>(), "The chair squeaks", acme, work.Now);
        await work.OpenAsync(opened, stop);
    }

    public static async Task WorkAsync(IUnitOfWork work, Case opened, QueueId queue, UserId anna, CancellationToken stop)
    {
        opened.Route(queue, work.Now);
        opened.Pick(anna, work.Now);
        opened.Respond(work.Now);
        opened.ChangeReason(CaseStatus.Researching, work.Now);
        await work.ResolveAsync(opened.Id, "Oiled the spring", cancelsActivities: true, stop: stop);
    }

    public static void Promise(IUnitOfWork work, Case opened, Sla gold)
    {
        opened.Apply(gold, work.Now);
        Console.WriteLine($"{opened.ResponseBy} {opened.FirstResponseSlaStatus}, {opened.ResolveBy} {opened.ResolveBySlaStatus}");
    }

    public static void DecideMore(CustomerModelBuilder m)
    {
        m.Options = m.Options with
        {
            Cases = new()
            {
                Children = ChildClosing.Restrict,
                Billing = new(Minimum: 15, Block: 15),
                EntitlementBound = EntitlementBound.UsedUp,
            },
        };
    }
}
