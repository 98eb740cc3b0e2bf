using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Service;
using NodaTime;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Service level agreements and entitlements.</summary>
internal static class Promising
{
    public static void Agree(IUnitOfWork work, SupportCalendar weekdays)
    {
        var sla = Sla.Create(work.NewId<SlaId>(), "Gold", work.Now);
        sla.Edit(edit =>
            edit.Set(SlaFields.Kind, SlaType.Enhanced)
                .Set(SlaFields.AllowsPause, true)
                .Set(SlaFields.BusinessHours, weekdays)
                .Set(SlaFields.FirstResponseFailAfter, 60)
                .Set(SlaFields.ResolveByWarnAfter, 360)
                .Set(SlaFields.ResolveByFailAfter, 480)
        );
        sla.Activate(work.Now);
        sla.SetAsDefault(work.Now);
        work.Add(sla);
    }

    public static void Keep(Sla sla, Instant reported, Instant onHold, Instant back, Instant resolved)
    {
        SlaTimer? timer = sla.StartResolveBy(reported);
        timer = timer?.Pause(onHold);
        timer = timer?.Resume(back, sla.SupportHours);
        timer = timer?.Succeed(resolved);
        Console.WriteLine(timer?.Status);
    }

    public static void Entitle(IUnitOfWork work, Account acme, Contact anna, Sla gold, LocalDate first, LocalDate last)
    {
        var entitlement = Entitlement.Create(work.NewId<EntitlementId>(), "Support 2026", first, last, work.Now, acme.Id);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.TotalTerms, 100)
                .Set(EntitlementFields.RestrictsCaseCreation, true)
                .Set(EntitlementFields.Sla, gold.Id)
        );
        entitlement.Split(CaseOrigin.Phone, 80, work.Now);
        entitlement.Split(CaseOrigin.Email, 20, work.Now);
        entitlement.AddContact(anna.Id, work.Now);
        entitlement.Activate(work.Now);
        entitlement.SetAsDefault(work.Now);
        work.Add(entitlement);
    }

    public static (DomainError?, DomainError?) Ask(IUnitOfWork work, Entitlement entitlement, Contact anna, Product chair)
    {
        DomainError? reason = entitlement.WhyNotOpen(chair.Id, anna.Id, CaseOrigin.Phone, work.Now);
        DomainError? asDynamics = entitlement.WhyNotOpen(chair.Id, anna.Id, CaseOrigin.Phone, work.Now, EntitlementBound.Overdrawn);
        return (reason, asDynamics);
    }
}
