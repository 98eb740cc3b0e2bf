using CustomerModel.Conversions;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Cases under entitlements: what is opened under which by default, what it takes, and what is never taken twice.</summary>
internal static class EntitledCaseContracts
{
    public static async Task A_case_is_opened_under_the_default_entitlement_and_the_service_level_it_names(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Build());
        var (named, standard) = (Sla("Named", 60), Sla("Standard", 600));
        standard.SetAsDefault(A.Now);
        var entitlement = Draft(acme);
        entitlement.Set(EntitlementFields.Sla, named.Id);
        entitlement.Activate(A.Now);
        entitlement.SetAsDefault(A.Now);
        await host.Model.AddAsync(acme, other, named, standard, entitlement).ConfigureAwait(false);
        async Task<Case> OpenAsync(Account account)
        {
            var one = CaseContracts.Opened(account, "It squeaks");
            await host.Model.RunAsync(work => work.OpenAsync(one)).ConfigureAwait(false);
            return await host.Model.LoadAsync(one.Id).ConfigureAwait(false);
        }

        var (own, strange) = (await OpenAsync(acme).ConfigureAwait(false), await OpenAsync(other).ConfigureAwait(false));

        Expect.Same((entitlement.Id, named.Id), (own.Entitlement!.Value, own.Sla!.Value), "entitlement and service level");
        Expect.Same(own.CreatedOn + Duration.FromMinutes(60), own.ResolveBy, "resolve by");
        Expect.Same((null, standard.Id), (strange.Entitlement, strange.Sla!.Value), "those of another customer");
        host.Clock.Advance(Duration.FromMinutes(61));
        await host.Model.ChangeAsync(own.Id, (it, now) => it.Advance(now)).ConfigureAwait(false);
        Expect.Same(SlaTimerStatus.Noncompliant, (await host.Model.LoadAsync(own.Id).ConfigureAwait(false)).ResolveBySlaStatus, "late");
    }

    public static async Task The_clock_advances_entitlements_and_promised_times_with_all_else(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var sla = Sla("Standard", 600);
        var id = EntitlementId.New(A.Now.ToInstant());
        var waiting = Entitlement.Create(id, "Support", A.Day.PlusDays(2), A.Day.PlusDays(5), A.Now, acme.Id);
        waiting.Activate(A.Now);
        var (late, done) = (CaseContracts.Opened(acme, "Late"), CaseContracts.Opened(acme, "Done"));
        late.Apply(sla, A.Now);
        done.Apply(sla, A.Now);
        done.Resolve(new("Oiled", 5), A.Now);
        await host.Model.AddAsync(acme, sla, waiting, late, done).ConfigureAwait(false);
        var advancing = new RecordAdvancing(host.Model);

        var report = await advancing.RunAsync(A.Noon(A.Day.PlusDays(3))).ConfigureAwait(false);

        Expect.Same((2L, 0L), (report.Advanced, report.Refused), "advanced and refused");
        Expect.Same(EntitlementStatus.Active, (await host.Model.LoadAsync(id).ConfigureAwait(false)).Status, "entitlement");
        var statuses = (await host.Model.AllAsync<Case>().ConfigureAwait(false)).ToDictionary(
            one => one.Title,
            one => one.ResolveBySlaStatus
        );
        Expect.Same((SlaTimerStatus.Noncompliant, SlaTimerStatus.Succeeded), (statuses["Late"], statuses["Done"]), "times");
        Expect.Same(1L, (await advancing.RunAsync(A.Noon(A.Day.PlusDays(9))).ConfigureAwait(false)).Advanced, "advanced later");
        Expect.Same(EntitlementStatus.Expired, (await host.Model.LoadAsync(id).ConfigureAwait(false)).Status, "entitlement later");
    }

    public static async Task Opening_counts_once_and_the_last_one_is_the_last_one(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var entitlement = await AgreedAsync(host.Model, acme, DecreaseRemainingOn.CaseCreation, total: 3).ConfigureAwait(false);
        async Task<bool> OpenAsync()
        {
            var one = CaseContracts.Opened(acme, "It squeaks");
            one.Set(CaseFields.Entitlement, entitlement.Id);
            try
            {
                await host.Model.AddAsync(one).ConfigureAwait(false);
                return true;
            }
            catch (RefusedException refusal) when (refusal.Error.Code == "entitlement.used-up")
            {
                return false;
            }
        }

        var done = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync())).ConfigureAwait(false);

        Expect.Same(3, done.Count(succeeded => succeeded), "opened");
        var used = await host.Model.LoadAsync(entitlement.Id).ConfigureAwait(false);
        Expect.Same((3, 0m), (used.UsedTerms, used.RemainingTerms!.Value), "used and left");
        var first = (await host.Model.AllAsync<Case>().ConfigureAwait(false))[0];
        await host.Model.ChangeAsync(first.Id, (it, now) => it.Cancel(now)).ConfigureAwait(false);
        Expect.That(await OpenAsync().ConfigureAwait(false), "what was cancelled is free again");
    }

    public static async Task Documented_bounds_let_one_more_through(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var model = host.With(new() { Cases = new() { EntitlementBound = EntitlementBound.Overdrawn } });
        var acme = A.Account.Build();
        var entitlement = await AgreedAsync(model, acme, DecreaseRemainingOn.CaseCreation, total: 1).ConfigureAwait(false);
        Task OpenAsync()
        {
            var one = CaseContracts.Opened(acme, "It squeaks");
            one.Set(CaseFields.Entitlement, entitlement.Id);
            return model.AddAsync(one);
        }

        Task<SupportAnswer> AskAsync() => model.ReadAsync(read => read.SupportForAsync(acme.Id));

        await OpenAsync().ConfigureAwait(false);
        Expect.Same(null, (await AskAsync().ConfigureAwait(false)).Offers[0].WhyNot, "why not one more");
        await OpenAsync().ConfigureAwait(false);
        Expect.Same("entitlement.used-up", (await AskAsync().ConfigureAwait(false)).Offers[0].WhyNot!.Code, "why no more");
        await Expect.RefusedAsync("entitlement.used-up", OpenAsync).ConfigureAwait(false);
        Expect.Same(-1m, (await model.LoadAsync(entitlement.Id).ConfigureAwait(false)).RemainingTerms!.Value, "left");
    }

    public static async Task An_entitlement_that_goes_takes_its_entries_and_lets_go_of_its_cases(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var entitlement = Draft(acme);
        entitlement.Set(EntitlementFields.DecreaseRemainingOn, DecreaseRemainingOn.CaseCreation);
        entitlement.Activate(A.Now);
        await host.Model.AddAsync(acme, entitlement).ConfigureAwait(false);
        var one = CaseContracts.Opened(acme, "It squeaks");
        one.Set(CaseFields.Entitlement, entitlement.Id);
        await host.Model.AddAsync(one).ConfigureAwait(false);
        await host.Model.ChangeAsync(entitlement.Id, (it, now) => it.Deactivate(now)).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        await cascade.ApplyAsync(await cascade.PlanAsync(entitlement.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        Expect.Same(null, (await host.Model.LoadAsync(one.Id).ConfigureAwait(false)).Entitlement, "entitlement of the case");
        Expect.Same(0, (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Count, "entries");
    }

    public static async Task What_a_customer_has_a_right_to_is_told_in_one_call(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Two", 2)).ConfigureAwait(false);
        var entitlement = Draft(acme);
        entitlement.Activate(A.Now);
        await host.Model.AddAsync(entitlement).ConfigureAwait(false);
        var one = Start.Case(CaseId.New(A.Now.ToInstant()), contract, 1, "It squeaks", A.Now);
        await host.Model.AddAsync(one).ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Resolve(new("Oiled", 5), now)).ConfigureAwait(false);

        var answer = await host.Model.ReadAsync(read => read.SupportForAsync(acme.Id)).ConfigureAwait(false);

        var line = answer.Offers.Single(offer => offer.Agreement == contract.Ref);
        Expect.Same((1, 1m, null), (line.Line!.Value, line.Remaining!.Value, line.WhyNot), "what the contract gives");
        Expect.Same(2, answer.Offers.Count, "offers");
        var late = await host
            .Model.ReadAsync(read => read.SupportForAsync(acme.Id, at: read.Now.Plus(Duration.FromDays(1_000))))
            .ConfigureAwait(false);
        Expect.Same(null, late.Best, "what there is in three years");
    }

    public static async Task Whatever_becomes_of_cases_the_ledger_says_what_is_used(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var steps = Gen.Choose(0, 9).Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 90)).ArrayOf();
        await context
            .ForAllAsync(
                Gen.Choose(0, 2).Zip(steps.Select(all => all.Take(30).ToArray())).ToArbitrary(),
                cases: 20,
                async sample =>
                {
                    var start = host.Clock.GetCurrentInstant();
                    var world = await EntitledWorld.BeginAsync(host, sample.Item1).ConfigureAwait(false);
                    foreach (var ((what, which), minutes) in sample.Item2)
                    {
                        await world.DoAsync(what, which, minutes).ConfigureAwait(false);
                        await world.CompareAsync().ConfigureAwait(false);
                    }

                    host.Clock.Advance(start - host.Clock.GetCurrentInstant());
                }
            )
            .ConfigureAwait(false);
    }

    internal static Entitlement Draft(Account account) =>
        Entitlement.Create(EntitlementId.New(A.Now.ToInstant()), "Support", A.Day, A.Day.PlusDays(364), A.Now, account.Id);

    private static async Task<Entitlement> AgreedAsync(ICustomerModel model, Account account, DecreaseRemainingOn on, decimal total)
    {
        var entitlement = Draft(account);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.DecreaseRemainingOn, on)
                .Set(EntitlementFields.TotalTerms, total)
                .Set(EntitlementFields.RestrictsCaseCreation, true)
        );
        entitlement.Activate(A.Now);
        await model.AddAsync(account, entitlement).ConfigureAwait(false);
        return entitlement;
    }

    private static Sla Sla(string name, int minutes)
    {
        var sla = Service.Sla.Create(SlaId.New(A.Now.ToInstant()), name, A.Now);
        sla.Set(SlaFields.ResolveByFailAfter, minutes);
        sla.Activate(A.Now);
        return sla;
    }
}
