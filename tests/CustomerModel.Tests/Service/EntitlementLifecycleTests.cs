using CustomerModel.Service;
using CustomerModel.Storage;
using CustomerModel.Tests.Sales;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>An entitlement lives by its table, whatever is done to it and whatever the clock says.</summary>
public sealed class EntitlementLifecycleTests
{
    private static readonly ProductId Chair = Sample.New<ProductId>();
    private static readonly ContactId Anna = Sample.New<ContactId>();

    private static readonly Command<Entitlement>[] Commands =
    [
        .. new[] { Agreed.Before, Agreed.During, Agreed.After }.SelectMany(now =>
            (Command<Entitlement>[])
                [
                    new("Activate", e => e.WhyNotActivate(now), e => e.Activate(now)),
                    new("Start", e => e.WhyNotStart(now), e => e.Start(now)),
                    new("Expire", e => e.WhyNotExpire(now), e => e.Expire(now)),
                    new("Advance", _ => null, e => e.Advance(now)),
                    new("Deactivate", e => e.WhyNotDeactivate(now), e => e.Deactivate(now)),
                    new("Cancel", e => e.WhyNotCancel(now), e => e.Cancel(now)),
                    new("Renew", e => e.WhyNotRenew(New(), now), e => e.Renew(New(), now)),
                    new("SetAsDefault", e => e.WhyNotSetAsDefault(now), e => e.SetAsDefault(now)),
                    new("ClearDefault", e => e.WhyNotClearDefault(now), e => e.ClearDefault(now)),
                    new("Split", e => e.WhyNotSplit(CaseOrigin.Phone, 6, now), e => e.Split(CaseOrigin.Phone, 6, now)),
                    new("Split web", e => e.WhyNotSplit(CaseOrigin.Web, 5, now), e => e.Split(CaseOrigin.Web, 5, now)),
                    new("RemoveChannel", e => e.WhyNotRemoveChannel(CaseOrigin.Phone, now), e => e.RemoveChannel(CaseOrigin.Phone, now)),
                    new("AddProduct", e => e.WhyNotAddProduct(Chair, now), e => e.AddProduct(Chair, now)),
                    new("RemoveProduct", e => e.WhyNotRemoveProduct(Chair, now), e => e.RemoveProduct(Chair, now)),
                    new("AddContact", e => e.WhyNotAddContact(Anna, now), e => e.AddContact(Anna, now)),
                    new("RemoveContact", e => e.WhyNotRemoveContact(Anna, now), e => e.RemoveContact(Anna, now)),
                ]
        ),
        Counting("Take", 2),
        Counting("Take by phone", 1, CaseOrigin.Phone),
        Counting("Give back", -1),
        Counting("Give back by phone", -1, CaseOrigin.Phone),
        Setting("total", EntitlementFields.TotalTerms, 8m),
        Setting("hours", EntitlementFields.AllocationType, AllocationType.NumberOfHours),
        Setting("at creation", EntitlementFields.DecreaseRemainingOn, DecreaseRemainingOn.CaseCreation),
        Setting("last day", EntitlementFields.EndDate, new LocalDate(2025, 12, 31)),
        Setting("zone", EntitlementFields.TimeZone, ZoneId.Parse("Pacific/Apia")),
    ];

    [Fact]
    public void An_entitlement_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(Commands), steps => CommandLaw.KeepsItsWord(Entitled.One(), Entitlement.Type, steps), cases: 1_000);

    [Fact]
    public void What_is_left_follows_from_what_is_used_and_only_an_active_one_is_a_default() =>
        Law.ForAll(
            CommandLaw.Sequences(Commands),
            steps =>
            {
                var entitlement = Entitled.One();
                foreach (var step in steps.Where(step => step.WhyNot(entitlement) is null))
                {
                    step.Do(entitlement);
                    var unit = entitlement.AllocationType == AllocationType.NumberOfHours ? 60m : 1m;
                    entitlement.RemainingTerms.ShouldBe(
                        entitlement.TotalTerms - decimal.Round(entitlement.UsedTerms / unit, 10, MidpointRounding.AwayFromZero),
                        step.Name
                    );
                    entitlement.Channels.ShouldAllBe(
                        channel =>
                            channel.RemainingTerms
                                == channel.TotalTerms - decimal.Round(channel.UsedTerms / unit, 10, MidpointRounding.AwayFromZero)
                            && channel.UsedTerms >= 0,
                        step.Name
                    );
                    (!entitlement.IsDefault || entitlement.State == EntitlementState.Active).ShouldBeTrue(step.Name);
                    (entitlement.AdvancesOn is null).ShouldBe(
                        entitlement.State is not (EntitlementState.Active or EntitlementState.Waiting),
                        step.Name
                    );
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void An_entitlement_goes_along_every_edge_of_its_table_and_no_other() =>
        LifecycleTests.Walk(
            EntitlementLifecycle.Table,
            () => Entitled.One(),
            Entitlement.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case EntitlementAction.Activate
                        when reason is EntitlementStatus.Active or EntitlementStatus.Waiting or EntitlementStatus.Expired:
                        record.Activate(
                            reason == EntitlementStatus.Active ? Agreed.During
                            : reason == EntitlementStatus.Waiting ? Agreed.Before
                            : Agreed.After
                        );
                        break;
                    case EntitlementAction.Start when reason == EntitlementStatus.Active:
                        record.Start(Agreed.During);
                        break;
                    case EntitlementAction.Expire when reason == EntitlementStatus.Expired:
                        record.Expire(Agreed.After);
                        break;
                    case EntitlementAction.Deactivate when reason == EntitlementStatus.Draft:
                        record.Deactivate(Agreed.During);
                        break;
                    case EntitlementAction.Cancel
                        when reason == EntitlementStatus.Cancelled && record.Status != EntitlementStatus.Cancelled:
                        record.Cancel(Agreed.During);
                        break;
                    case EntitlementAction.Renew when reason == record.Status:
                        record.Renew(New(), Agreed.During);
                        break;
                    case EntitlementAction.SetAsDefault when reason == record.Status:
                        record.SetAsDefault(Agreed.During);
                        break;
                    case EntitlementAction.ClearDefault when reason == record.Status:
                        record.ClearDefault(Agreed.During);
                        break;
                    default:
                        throw new RefusedException(EntitlementErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "entitlement.not-now",
            (record, action, _) => EntitlementFields.IsDefault.Restore(record, action == EntitlementAction.ClearDefault)
        );

    [Fact]
    public void One_big_step_of_the_clock_does_what_many_small_ones_do() =>
        Law.ForAll(
            (
                from zone in Gen.Elements("Pacific/Apia", "Pacific/Kiritimati", "America/St_Johns", "Australia/Lord_Howe", "UTC")
                from year in Gen.Elements(2011, 2026)
                from first in Gen.Choose(-30, 60)
                from length in Gen.Choose(0, 40)
                from steps in Gen.Choose(0, 30 * 24 * 60).ArrayOf()
                select (Zone: ZoneId.Parse(zone), First: new LocalDate(year, 12, 1).PlusDays(first), Length: length, Steps: steps)
            ).ToArbitrary(),
            one =>
            {
                var begin = new LocalDate(one.First.Year, one.First.Month, 1).PlusMonths(-1).AtMidnight().InUtc();
                var (small, big) = (Agree(), Agree());
                var now = begin;
                foreach (var minutes in one.Steps)
                {
                    now = now.PlusMinutes(minutes);
                    (small.AdvancesOn <= now.ToInstant()).ShouldBe(small.Advance(now));
                    small.Advance(now).ShouldBeFalse();
                    small.Advance(begin).ShouldBeFalse();
                    (small.AdvancesOn is not { } next || next > now.ToInstant()).ShouldBeTrue();
                }

                big.Advance(now);
                return small.Status == big.Status
                    && small.AdvancesOn == big.AdvancesOn
                    && small.Events.Select(happened => happened.GetType()).SequenceEqual(big.Events.Select(happened => happened.GetType()));

                Entitlement Agree()
                {
                    var entitlement = Entitled.One();
                    entitlement.Edit(edit =>
                        edit.Set(EntitlementFields.TimeZone, one.Zone)
                            .Set(EntitlementFields.StartDate, one.First)
                            .Set(EntitlementFields.EndDate, one.First.PlusDays(one.Length))
                    );
                    entitlement.Activate(begin);
                    return entitlement;
                }
            },
            cases: 500
        );

    [Fact]
    public void What_the_clock_will_make_of_it_counts_before_it_was_advanced()
    {
        var entitlement = Entitled.One();
        entitlement.Activate(Agreed.Before);

        Why(Agreed.Before)!.Code.ShouldBe("entitlement.not-active");
        Why(Agreed.During).ShouldBeNull();
        Why(Agreed.After)!.Value.ShouldBe(EntitlementStatus.Expired);
        entitlement.Status.ShouldBe(EntitlementStatus.Waiting);

        DomainError? Why(ZonedDateTime now) => entitlement.WhyNotOpen(null, null, null, now);
    }

    [Fact]
    public void Days_begin_on_its_own_clock()
    {
        var entitlement = Entitled.One();
        entitlement.Set(EntitlementFields.TimeZone, ZoneId.Parse("Pacific/Kiritimati"));
        entitlement.Activate(Agreed.Before);

        entitlement.AdvancesOn.ShouldBe(Instant.FromUtc(2025, 12, 31, 10, 0));
        entitlement.Advance(Instant.FromUtc(2025, 12, 31, 9, 59).InUtc()).ShouldBeFalse();
        entitlement.Advance(Instant.FromUtc(2025, 12, 31, 10, 0).InUtc()).ShouldBeTrue();
        (entitlement.Status, entitlement.AdvancesOn).ShouldBe((EntitlementStatus.Active, Instant.FromUtc(2026, 12, 31, 10, 0)));
    }

    [Fact]
    public void A_day_that_a_zone_skips_begins_behind_the_gap()
    {
        var entitlement = Entitled.One();
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.TimeZone, ZoneId.Parse("Pacific/Apia"))
                .Set(EntitlementFields.StartDate, new LocalDate(2011, 12, 30))
                .Set(EntitlementFields.EndDate, new LocalDate(2011, 12, 30))
        );

        entitlement.Activate(Instant.FromUtc(2011, 12, 1, 0, 0).InUtc());

        entitlement.AdvancesOn.ShouldBe(Instant.FromUtc(2011, 12, 30, 10, 0));
        entitlement.Advance(Instant.FromUtc(2011, 12, 30, 10, 0).InUtc()).ShouldBeTrue();
        entitlement.Status.ShouldBe(EntitlementStatus.Expired);
    }

    [Fact]
    public void One_until_the_end_of_the_calendar_never_ends()
    {
        var entitlement = Entitled.One();
        entitlement.Set(EntitlementFields.EndDate, LocalDate.MaxIsoValue);
        entitlement.Activate(Agreed.During);

        entitlement.AdvancesOn.ShouldBeNull();
        entitlement.WhyNotExpire(Instant.MaxValue.InUtc())!.Code.ShouldBe("entitlement.not-over");
        entitlement.Cancel(Agreed.During);
        entitlement.WhyNotRenew(New(), Agreed.During)!.Code.ShouldBe("entitlement.never-over");
    }

    [Fact]
    public void It_is_cancelled_once()
    {
        var entitlement = Entitled.Active();
        entitlement.SetAsDefault(Agreed.During);

        entitlement.Cancel(Agreed.During);

        entitlement.IsDefault.ShouldBeFalse();
        Should.Throw<RefusedException>(() => entitlement.Cancel(Agreed.During)).Error.Code.ShouldBe("entitlement.already-cancelled");
    }

    [Fact]
    public void A_renewal_begins_today_and_lasts_as_long_with_nothing_used()
    {
        var entitlement = Entitled.One();
        entitlement.Split(CaseOrigin.Phone, 6, Agreed.Before);
        entitlement.AddProduct(Chair, Agreed.Before);
        entitlement.AddContact(Anna, Agreed.Before);
        entitlement.Activate(Agreed.During);
        entitlement.Count(Entitled.Entry(entitlement, 3, CaseOrigin.Phone), Agreed.During);
        entitlement.Advance(Agreed.After);

        var next = entitlement.Renew(New(), Agreed.After);

        (next.StartDate, next.EndDate, next.State).ShouldBe((new(2027, 1, 1), new LocalDate(2027, 12, 31), EntitlementState.Draft));
        (next.UsedTerms, next.RemainingTerms, next.Channel(CaseOrigin.Phone)!.RemainingTerms).ShouldBe((0, 10, 6));
        (next.Customer, next.Products[0].Product, next.Contacts[0].Contact).ShouldBe((entitlement.Customer, Chair, Anna));
        (entitlement.Status, entitlement.UsedTerms, RecordStorage.TakeMade(entitlement).Single()).ShouldBe(
            (EntitlementStatus.Expired, 3, next)
        );
    }

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        Enum.GetValues<EntitlementStatus>().Select(EntitlementLifecycle.Table.StateOf).ShouldBe([0, 1, 2, 3, 4]);
        ((int)EntitlementStatus.Waiting, (int)AllocationType.NumberOfHours, (int)KnowledgeBaseAccess.None).ShouldBe((1200, 1, 2));
    }

    private static EntitlementId New() => Sample.New<EntitlementId>();

    private static Command<Entitlement> Counting(string name, int amount, CaseOrigin? channel = null) =>
        new(
            name,
            e => e.WhyNotCount(Entitled.Entry(e, amount, channel), Agreed.During),
            e => e.Count(Entitled.Entry(e, amount, channel), Agreed.During)
        );

    private static Command<Entitlement> Setting<TValue>(string name, Field<Entitlement, TValue> field, TValue value)
        where TValue : notnull => new("Set " + name, e => e.WhyNotSet(field, value), e => e.Set(field, value));
}
