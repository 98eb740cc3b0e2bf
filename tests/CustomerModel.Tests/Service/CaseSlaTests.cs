using CustomerModel.Service;
using CustomerModel.Tests.Sales;
using FsCheck.Fluent;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.Tests.Service;

/// <summary>What a case was promised runs, stands still on hold, warns and fails, and is told each time.</summary>
public sealed class CaseSlaTests
{
    private static readonly ZonedDateTime Monday = new LocalDateTime(2026, 6, 1, 9, 0).InUtc();

    [Fact]
    public void Times_count_in_the_hours_of_the_service_level()
    {
        var one = Promised();

        (one.ResponseBy, one.FirstResponseWarnOn).ShouldBe((At(1, 10, 0), At(1, 9, 30)));
        (one.ResolveBy, one.ResolveWarnOn).ShouldBe((At(2, 9, 0), At(1, 17, 0)));
        (one.FirstResponseSlaStatus, one.ResolveBySlaStatus).ShouldBe((SlaTimerStatus.InProgress, SlaTimerStatus.InProgress));
        one.AdvancesOn.ShouldBe(At(1, 9, 30));
    }

    [Fact]
    public void Warnings_and_failures_are_told_once_each_in_their_order()
    {
        var one = Promised();

        one.Advance(Monday.PlusMinutes(29)).ShouldBeFalse();
        one.Advance(Monday.PlusMinutes(30)).ShouldBeTrue();
        one.Advance(Monday.PlusMinutes(30)).ShouldBeFalse();
        one.Advance(Monday.PlusHours(48)).ShouldBeTrue();

        one.AdvancesOn.ShouldBeNull();
        one.Events.OfType<CaseTimerChanged>()
            .Select(told => (told.Timer, told.Status))
            .ShouldBe([
                (CaseTimer.FirstResponse, SlaTimerStatus.NearingNoncompliance),
                (CaseTimer.FirstResponse, SlaTimerStatus.Noncompliant),
                (CaseTimer.ResolveBy, SlaTimerStatus.Noncompliant),
            ]);
    }

    [Fact]
    public void A_response_in_time_is_in_time_and_one_too_late_stays_late()
    {
        var (early, late) = (Promised(), Promised());

        early.Respond(Monday.PlusMinutes(59));
        late.Respond(Monday.PlusMinutes(60));

        (early.FirstResponseSlaStatus, late.FirstResponseSlaStatus).ShouldBe((SlaTimerStatus.Succeeded, SlaTimerStatus.Noncompliant));
        early.WhyNotRespond(Monday)!.Code.ShouldBe("case.responded");
        early.FirstRespondedOn.ShouldBe(Monday.PlusMinutes(59).ToInstant());
    }

    [Fact]
    public void On_hold_the_times_stand_still_and_nothing_is_due()
    {
        var one = Promised();
        one.Respond(Monday);
        one.ChangeReason(CaseStatus.OnHold, Monday.PlusHours(1));

        one.AdvancesOn.ShouldBeNull();
        one.Advance(Monday.PlusHours(200)).ShouldBeFalse();
        one.ChangeReason(CaseStatus.InProgress, Monday.PlusHours(3));

        (one.ResolveBy, one.OnHoldTime).ShouldBe((At(2, 11, 0), 120));
        one.AdvancesOn.ShouldBe(At(2, 9, 0));
    }

    [Fact]
    public void Without_pause_the_times_run_on()
    {
        var one = Promised(allowsPause: false);
        one.ChangeReason(CaseStatus.OnHold, Monday.PlusHours(1));

        one.Advance(Monday.PlusHours(48)).ShouldBeTrue();

        one.ResolveBySlaStatus.ShouldBe(SlaTimerStatus.Noncompliant);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Resolved_in_time_it_is_in_time_and_taken_up_again_it_has_as_much_time_as_was_left(bool allowsPause)
    {
        var one = Promised(allowsPause);
        one.Resolve(new("Done", 5), Monday.PlusMinutes(20));
        (one.FirstResponseSlaStatus, one.ResolveBySlaStatus).ShouldBe((SlaTimerStatus.Succeeded, SlaTimerStatus.Succeeded));
        one.AdvancesOn.ShouldBeNull();

        one.Reactivate(new LocalDateTime(2026, 6, 3, 9, 0).InUtc());

        (one.ResponseBy, one.ResolveBy).ShouldBe((At(3, 9, 40), At(4, 8, 40)));
        one.ResolveBySlaStatus.ShouldBe(SlaTimerStatus.InProgress);
    }

    [Fact]
    public void A_service_level_is_active_and_another_one_takes_its_place()
    {
        var (one, draft) = (Promised(), Sla.Create(Sample.New<SlaId>(), "Draft", Monday));

        one.WhyNotApply(draft, Monday)!.Code.ShouldBe("case.sla-not-active");
        draft.Set(SlaFields.ResolveByFailAfter, 10);
        draft.Activate(Monday);
        one.Apply(draft, Monday);

        (one.ResponseBy, one.ResolveBy, one.Sla).ShouldBe((null, Monday.PlusMinutes(10).ToInstant(), draft.Id));
        one.Cancel(Monday);
        one.WhyNotApply(draft, Monday)!.Code.ShouldBe("case.read-only");
    }

    [Fact]
    public void Times_whose_clock_nobody_knows_any_more_stand_still()
    {
        var one = Promised();
        one.ChangeReason(CaseStatus.OnHold, Monday);
        CaseFields.SlaTimeZone.Restore(one, ZoneId.FromStored("Atlantis/Poseidonis"));

        one.WhyNotChangeReason(CaseStatus.InProgress, Monday)!.Code.ShouldBe("case.zone-unknown");
        one.Resolve(new("Done", 1), Monday);
        one.WhyNotReactivate(Monday)!.Code.ShouldBe("case.zone-unknown");
    }

    [Fact]
    public void Times_count_from_the_moment_that_the_service_level_names()
    {
        var sla = Sla.Create(Sample.New<SlaId>(), "Escalated", Monday);
        sla.WhyNotSet(SlaFields.ApplicableFrom, "title")!.Code.ShouldBe("sla.no-moment");
        sla.WhyNotSet(SlaFields.ApplicableFrom, "nothing")!.Code.ShouldBe("sla.no-moment");
        sla.Edit(edit => edit.Set(SlaFields.ApplicableFrom, "escalatedon").Set(SlaFields.ResolveByFailAfter, 10));
        sla.Activate(Monday);
        var one = Case.Create(Sample.New<CaseId>(), "It squeaks", Sample.Acme, Monday);
        one.Escalate(Monday.PlusHours(1));

        one.Apply(sla, Monday.PlusHours(2));

        one.ResolveBy.ShouldBe(Monday.PlusMinutes(70).ToInstant());
        one.ResolveBySlaStatus.ShouldBe(SlaTimerStatus.Noncompliant);
    }

    [Fact]
    public void One_big_step_of_the_clock_does_what_many_small_ones_do() =>
        Law.ForAll(
            Gen.Choose(0, 4).Zip(Gen.Choose(0, 900)).ArrayOf().Select(steps => steps.Take(12).ToArray()).ToArbitrary(),
            steps =>
            {
                var (big, small) = (Promised(), Promised());
                var now = Monday;
                foreach (var (what, minutes) in steps)
                {
                    for (var minute = 0; minute < minutes; minute += 7)
                    {
                        small.Advance(now.PlusMinutes(minute));
                    }

                    now = now.PlusMinutes(minutes);
                    Do(big, what, now);
                    Do(small, what, now);
                    big.Advance(now);
                    small.Advance(now);
                    (small.FirstResponseSlaStatus, small.ResolveBySlaStatus, small.AdvancesOn).ShouldBe(
                        (big.FirstResponseSlaStatus, big.ResolveBySlaStatus, big.AdvancesOn)
                    );
                    (small.ResponseBy, small.ResolveBy).ShouldBe((big.ResponseBy, big.ResolveBy));
                    (big.AdvancesOn is null || big.AdvancesOn > now.ToInstant()).ShouldBeTrue();
                    big.Advance(Monday).ShouldBeFalse();
                }

                return true;
            },
            cases: 300
        );

    private static void Do(Case one, int what, ZonedDateTime now)
    {
        switch (what)
        {
            case 0 when one.State == CaseState.Active && one.Status != CaseStatus.OnHold:
                one.ChangeReason(CaseStatus.OnHold, now);
                break;
            case 1 when one.Status == CaseStatus.OnHold:
                one.ChangeReason(CaseStatus.InProgress, now);
                break;
            case 2 when one.WhyNotRespond(now) is null:
                one.Respond(now);
                break;
            case 3 when one.State == CaseState.Active:
                one.Resolve(new("Done", 1), now);
                break;
            case 4 when one.State == CaseState.Resolved:
                one.Reactivate(now);
                break;
        }
    }

    /// <summary>An hour until the first response and ten until the resolution, on weekdays from eight to six.</summary>
    private static Case Promised(bool allowsPause = true)
    {
        var sla = Sla.Create(Sample.New<SlaId>(), "Gold", Monday);
        sla.Edit(edit =>
            edit.Set(
                    SlaFields.BusinessHours,
                    SupportCalendar.Of(
                        8,
                        18,
                        IsoDayOfWeek.Monday,
                        IsoDayOfWeek.Tuesday,
                        IsoDayOfWeek.Wednesday,
                        IsoDayOfWeek.Thursday,
                        IsoDayOfWeek.Friday
                    )
                )
                .Set(SlaFields.Kind, SlaType.Enhanced)
                .Set(SlaFields.AllowsPause, allowsPause)
                .Set(SlaFields.FirstResponseWarnAfter, 30)
                .Set(SlaFields.FirstResponseFailAfter, 60)
                .Set(SlaFields.ResolveByWarnAfter, 480)
                .Set(SlaFields.ResolveByFailAfter, 600)
        );
        sla.Activate(Monday);
        var one = Case.Create(Sample.New<CaseId>(), "It squeaks", Sample.Acme, Monday);
        one.Apply(sla, Monday);
        return one;
    }

    private static Instant At(int day, int hour, int minute) => Instant.FromUtc(2026, 6, day, hour, minute);
}
