using CustomerModel.Service;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Service;

/// <summary>A service level agreement lives by its table and says how soon, in hours of support.</summary>
public sealed class SlaTests
{
    private static readonly ZonedDateTime Now = Agreed.During;

    private static readonly Command<Sla>[] Commands =
    [
        new("Activate", s => s.WhyNotActivate(Now), s => s.Activate(Now)),
        new("Deactivate", s => s.WhyNotDeactivate(Now), s => s.Deactivate(Now)),
        new("SetAsDefault", s => s.WhyNotSetAsDefault(Now), s => s.SetAsDefault(Now)),
        new("ClearDefault", s => s.WhyNotClearDefault(Now), s => s.ClearDefault(Now)),
        .. new[] { 30, 60, 90 }.SelectMany(minutes =>
            (Command<Sla>[])
                [
                    new(
                        "Set warning",
                        s => s.WhyNotSet(SlaFields.ResolveByWarnAfter, minutes),
                        s => s.Set(SlaFields.ResolveByWarnAfter, minutes)
                    ),
                    new(
                        "Set failure",
                        s => s.WhyNotSet(SlaFields.FirstResponseFailAfter, minutes),
                        s => s.Set(SlaFields.FirstResponseFailAfter, minutes)
                    ),
                ]
        ),
        new("Set pause", s => s.WhyNotSet(SlaFields.AllowsPause, true), s => s.Set(SlaFields.AllowsPause, true)),
        new("Set enhanced", s => s.WhyNotSet(SlaFields.Kind, SlaType.Enhanced), s => s.Set(SlaFields.Kind, SlaType.Enhanced)),
    ];

    [Fact]
    public void It_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(Commands),
            steps =>
            {
                var sla = Draft();
                return CommandLaw.KeepsItsWord(sla, Sla.Type, steps) && (!sla.IsDefault || sla.State == SlaState.Active);
            },
            cases: 500
        );

    [Fact]
    public void It_goes_along_every_edge_of_its_table_and_no_other() =>
        LifecycleTests.Walk(
            SlaLifecycle.Table,
            Draft,
            Sla.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case SlaAction.Activate when reason == SlaStatus.Active:
                        record.Activate(Now);
                        break;
                    case SlaAction.Deactivate when reason == SlaStatus.Draft:
                        record.Deactivate(Now);
                        break;
                    case SlaAction.SetAsDefault when reason == record.Status:
                        record.SetAsDefault(Now);
                        break;
                    case SlaAction.ClearDefault when reason == record.Status:
                        record.ClearDefault(Now);
                        break;
                    default:
                        throw new RefusedException(SlaErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "sla.not-now",
            (record, action, _) => SlaFields.IsDefault.Restore(record, action == SlaAction.ClearDefault)
        );

    [Fact]
    public void A_warning_comes_before_it_is_late_and_times_may_be_left_open()
    {
        var sla = Draft();

        sla.WhyNotSet(SlaFields.ResolveByWarnAfter, 60)!.Code.ShouldBe("sla.warns-too-late");
        sla.WhyNotSet(SlaFields.FirstResponseWarnAfter, 0)!.Code.ShouldBe("field.out-of-range");
        sla.Edit(edit => edit.Set(SlaFields.ResolveByWarnAfter, 60).Clear(SlaFields.ResolveByFailAfter));

        var timer = sla.StartResolveBy(Now.ToInstant())!;
        (timer.WarnOn, timer.FailOn).ShouldBe((Now.ToInstant() + Duration.FromHours(1), null));
        sla.StartFirstResponse(Now.ToInstant()).ShouldBeNull();
    }

    [Fact]
    public void It_is_not_in_force_without_a_time()
    {
        var sla = Sla.Create(Sample.New<SlaId>(), "Silver", Now);

        sla.WhyNotActivate(Now)!.Code.ShouldBe("sla.no-times");
        sla.WhyNotSet(SlaFields.AllowsPause, true)!.Code.ShouldBe("sla.standard-never-pauses");
        sla.ApplicableFrom.ShouldBe("createdon");
    }

    [Fact]
    public void A_draft_is_no_default_and_what_becomes_one_is_it_no_longer()
    {
        var sla = Draft();
        sla.WhyNotSetAsDefault(Now)!.Code.ShouldBe("sla.not-now");
        sla.Activate(Now);
        sla.WhyNotClearDefault(Now)!.Code.ShouldBe("sla.not-default");
        sla.SetAsDefault(Now);
        sla.SetAsDefault(Now);

        sla.Deactivate(Now);

        sla.IsDefault.ShouldBeFalse();
        sla.Events.OfType<SlaMadeDefault>().Count().ShouldBe(1);
    }

    [Fact]
    public void Its_minutes_pass_in_its_hours_on_its_clock()
    {
        var sla = Draft();
        sla.Edit(edit =>
            edit.Set(SlaFields.BusinessHours, SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday))
                .Set(SlaFields.TimeZone, ZoneId.Parse("Europe/Berlin"))
        );

        var timer = sla.StartResolveBy(Instant.FromUtc(2026, 6, 1, 14, 30))!; // half past four on a Monday

        timer.FailOn.ShouldBe(Instant.FromUtc(2026, 6, 2, 6, 30));
    }

    internal static Sla Draft()
    {
        var sla = Sla.Create(Sample.New<SlaId>(), "Gold", Now);
        sla.Set(SlaFields.ResolveByFailAfter, 60);
        return sla;
    }
}
