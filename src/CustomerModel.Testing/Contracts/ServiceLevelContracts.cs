namespace CustomerModel.Testing.Contracts;

/// <summary>What is promised to all is promised once, and kept while it is in force.</summary>
internal static class ServiceLevelContracts
{
    public static async Task An_agreement_comes_back_with_its_hours_and_times(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var sla = Draft("Gold");
        sla.Edit(edit =>
            edit.Set(SlaFields.Kind, SlaType.Enhanced)
                .Set(SlaFields.AllowsPause, true)
                .Set(SlaFields.BusinessHours, SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday))
                .Set(SlaFields.TimeZone, ZoneId.Parse("Australia/Lord_Howe"))
                .Set(SlaFields.FirstResponseWarnAfter, 15)
        );
        await host.Model.AddAsync(sla).ConfigureAwait(false);
        await host.Model.ChangeAsync(sla.Id, (one, now) => one.Activate(now)).ConfigureAwait(false);

        sla.Activate(A.Now);
        var found = await host.Model.LoadAsync(sla.Id).ConfigureAwait(false);
        Expect.Alike(host.Catalogue.Of<Sla>(), sla, found);
        var from = A.Now.ToInstant();
        Expect.Same(sla.StartResolveBy(from), found.StartResolveBy(from), "the time for a resolution");
        Expect.Same(sla.StartFirstResponse(from), found.StartFirstResponse(from), "the time for a first response");
    }

    public static async Task At_most_one_agreement_is_the_default(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (gold, silver) = (Active("Gold"), Active("Silver"));
        gold.SetAsDefault(A.Now);
        await host.Model.AddAsync(gold, silver).ConfigureAwait(false);

        await Expect
            .RefusedAsync("sla.another-default", () => host.Model.ChangeAsync(silver.Id, (one, now) => one.SetAsDefault(now)))
            .ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(gold.Id).ConfigureAwait(false)).ClearDefault(work.Now);
                (await work.GetAsync(silver.Id).ConfigureAwait(false)).SetAsDefault(work.Now);
            })
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(silver.Id, (one, now) => one.Deactivate(now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(gold.Id, (one, now) => one.SetAsDefault(now)).ConfigureAwait(false);

        await host.OfNewTenant().AddAsync(Default("Gold")).ConfigureAwait(false);
        var both = host.OfNewTenant().AddAsync(Default("Gold"), Default("Silver"));
        await Expect.RefusedAsync("sla.another-default", () => both).ConfigureAwait(false);
    }

    public static async Task What_is_in_force_is_not_deleted(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (gold, draft) = (Active("Gold"), Draft("Silver"));
        await host.Model.AddAsync(gold, draft).ConfigureAwait(false);

        await Expect.RefusedAsync("sla.not-deleted", () => host.Model.DeleteAsync(gold.Id)).ConfigureAwait(false);
        await host.Model.DeleteAsync(draft.Id).ConfigureAwait(false);
        await host.Model.ChangeAsync(gold.Id, (one, now) => one.Deactivate(now)).ConfigureAwait(false);
        await host.Model.DeleteAsync(gold.Id).ConfigureAwait(false);
        Expect.Same(0, (await host.Model.AllAsync<Sla>().ConfigureAwait(false)).Count, "agreements left");
    }

    internal static Sla Active(string name)
    {
        var sla = Draft(name);
        sla.Activate(A.Now);
        return sla;
    }

    private static Sla Default(string name)
    {
        var sla = Active(name);
        sla.SetAsDefault(A.Now);
        return sla;
    }

    private static Sla Draft(string name)
    {
        var sla = Sla.Create(SlaId.New(A.Now.ToInstant()), name, A.Now);
        sla.Set(SlaFields.ResolveByFailAfter, 480);
        return sla;
    }
}
