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
}
