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
}
