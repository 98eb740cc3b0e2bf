using CustomerModel.Activities;
using CustomerModel.Storage;
using CustomerModel.Tests.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Activities;

/// <summary>Recurrence against an oracle that looks at one day after another and knows no period arithmetic.</summary>
public sealed class RecurrenceProperties
{
    private static readonly ZonedDateTime Now = Sample.Now;

    private static readonly Gen<LocalDate> FirstDays = Gen.Frequency(
        (4, Gen.Choose(0, 3_000).Select(n => new LocalDate(2020, 1, 1).PlusDays(n))),
        (1, Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2025, 1, 31), new LocalDate(2025, 12, 31)))
    );

    private static readonly Gen<RecurrenceRule> Rules =
        from frequency in Gen.Elements(Enum.GetValues<RecurrenceFrequency>())
        from interval in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 5)), (1, Gen.Choose(1, 60)))
        from days in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(0, 127)))
        from ends in Gen.Choose(0, 3)
        from count in Gen.Choose(1, 30)
        from until in Gen.Choose(-10, 2_000)
        let rule = RecurrenceRule.Every(frequency, interval, (RecurrenceDays)days)
        select ends == 0 ? rule
        : ends == 1 ? rule.Times(count)
        : ends == 2 ? rule.Until(new LocalDate(2024, 1, 1).PlusDays(until))
        : rule.Until(Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromHours(until * 7));

    [Fact]
    public void A_start_that_the_clock_skips_before_midnight_belongs_to_its_day()
    {
        var nuuk = DateTimeZoneProviders.Tzdb["America/Nuuk"];
        var first = new LocalDateTime(2026, 3, 21, 23, 30).InZoneStrictly(nuuk);
        var series = Series(first, RecurrenceRule.Every(RecurrenceFrequency.Weekly, 1, RecurrenceDays.Saturday).Times(3));

        series.Occurrences(Instant.MinValue, Instant.MaxValue).Count().ShouldBe(3);
        series.WhyNotSkip(new(2026, 3, 29), Now)!.Code.ShouldBe("recurrence.no-occurrence");
        series.Skip(new(2026, 3, 28), Now);

        series
            .Occurrences(Instant.MinValue, Instant.MaxValue)
            .Select(one => one.Start.InZone(nuuk).Date)
            .ShouldBe([first.Date, new(2026, 4, 4)]);
    }

    [Fact]
    public void A_first_start_in_the_second_run_of_an_hour_is_the_moment_it_is()
    {
        var first = Instant.FromUtc(2026, 10, 25, 1, 30).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        var series = Series(first, RecurrenceRule.Every(RecurrenceFrequency.Daily).Times(2));

        series
            .Occurrences(first.ToInstant(), Instant.MaxValue)
            .Select(one => one.Start)
            .ShouldBe([first.ToInstant(), Instant.FromUtc(2026, 10, 26, 1, 30)]);
    }

    private static Appointment Series(ZonedDateTime first, RecurrenceRule rule)
    {
        var series = Appointment.Create(Sample.New<ActivityId>(), "Meeting", null, Now);
        series.Edit(edit =>
            edit.Set(AppointmentFields.ScheduledStart, first.ToInstant())
                .Set(AppointmentFields.ScheduledEnd, first.ToInstant() + Duration.FromMinutes(30))
        );
        series.Schedule(Now);
        series.Repeat(rule, first.Zone.Id, Now);
        return series;
    }

    [Fact]
    public void The_days_are_those_that_one_finds_day_by_day() =>
        Law.Holds(
            Prop.ForAll(
                Rules.Zip(FirstDays).ToArbitrary(),
                given =>
                {
                    var (rule, first) = given;
                    var end = first.PlusDays(4_000);
                    rule.DaysFrom(first).TakeWhile(day => day <= end).ShouldBe(DayByDay(rule, first).TakeWhile(day => day <= end));
                }
            )
        );

    [Fact]
    public void From_a_later_day_on_they_are_the_same_days() =>
        Law.Holds(
            Prop.ForAll(
                Rules.Zip(FirstDays).Zip(Gen.Choose(-50, 3_000)).ToArbitrary(),
                given =>
                {
                    var ((rule, first), later) = given;
                    var (from, end) = (first.PlusDays(later), first.PlusDays(4_000));
                    rule.DaysFrom(first, from)
                        .TakeWhile(day => day <= end)
                        .ShouldBe(rule.DaysFrom(first).SkipWhile(day => day < from).TakeWhile(day => day <= end));
                }
            )
        );

    [Fact]
    public void A_rule_comes_back_from_its_text() =>
        Law.Holds(
            Prop.ForAll(
                Rules.ToArbitrary(),
                rule =>
                {
                    RecurrenceRule.Parse(rule.Stored).ShouldBe(rule);
                    RecurrenceRule.Parse($"rrule:{rule.Stored.ToLowerInvariant()}").ShouldBe(rule);
                    rule.Stored.Length.ShouldBeLessThanOrEqualTo(RecurrenceRule.LongestText);
                }
            )
        );

    [Fact]
    public void Each_day_it_is_the_same_time_on_the_clock_or_what_the_clock_makes_of_it() =>
        Law.Holds(
            Prop.ForAll(
                Rules
                    .Zip(FirstDays)
                    .Zip(Gen.Choose(0, 1_439))
                    .Zip(Gen.Elements("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"))
                    .ToArbitrary(),
                given =>
                {
                    var (((rule, day), minute), name) = given;
                    var zone = DateTimeZoneProviders.Tzdb[name];
                    var first = (day + LocalTime.Midnight.PlusMinutes(minute)).InZoneLeniently(zone);
                    var last = Instant.MinValue;
                    foreach (var start in rule.StartsFrom(first).Take(400))
                    {
                        var mapping = zone.MapLocal(start.Date + first.TimeOfDay);
                        (start.ToInstant() > last).ShouldBeTrue();
                        (start.ToInstant() <= (rule.UntilMoment ?? Instant.MaxValue)).ShouldBeTrue();
                        if (mapping.Count > 0)
                        {
                            start.ShouldBe(mapping.First());
                        }
                        else
                        {
                            start.TimeOfDay.ShouldBeGreaterThan(first.TimeOfDay);
                        }

                        last = start.ToInstant();
                    }
                }
            )
        );

    [Fact]
    public void The_clock_is_put_forward_and_back_and_the_meeting_stays_at_nine()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var meeting = Meeting(new LocalDateTime(2026, 3, 28, 9, 0).InZoneStrictly(berlin), Duration.FromHours(1));
        meeting.Repeat(RecurrenceRule.Every(RecurrenceFrequency.Daily).Times(3), "Europe/Berlin", Now);

        meeting
            .Occurrences(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0))
            .Select(one => one.Start)
            .ShouldBe([Instant.FromUtc(2026, 3, 28, 8, 0), Instant.FromUtc(2026, 3, 29, 7, 0), Instant.FromUtc(2026, 3, 30, 7, 0)]);
    }

    [Fact]
    public void Occurrences_in_a_window_are_those_of_all_that_touch_it() =>
        Law.Holds(
            Prop.ForAll(
                Rules.Zip(FirstDays).Zip(Gen.Choose(0, 100)).Zip(Gen.Choose(-200, 1_200)).Zip(Gen.Choose(1, 900)).ToArbitrary(),
                given =>
                {
                    var ((((rule, day), hours), offset), length) = given;
                    var first = (day + new LocalTime(22, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
                    var meeting = Meeting(first, Duration.FromHours(hours));
                    if (meeting.WhyNotRepeat(rule, "Europe/Berlin", Now) is { } refusal)
                    {
                        refusal.Code.ShouldBe("recurrence.starts-outside");
                        return;
                    }

                    meeting.Repeat(rule, "Europe/Berlin", Now);
                    var from = first.ToInstant() + Duration.FromHours(offset * 24);
                    var until = from + Duration.FromHours(length);
                    var all = rule.StartsFrom(first)
                        .Select(start => new NodaTime.Interval(start.ToInstant(), start.ToInstant() + Duration.FromHours(hours)))
                        .TakeWhile(one => one.Start < until)
                        .Where(one => one.Start >= from || one.End > from);
                    meeting.Occurrences(from, until).ShouldBe(all);
                }
            )
        );

    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15", "recurrence.part-not-supported")]
    [InlineData("FREQ=MONTHLY;BYDAY=2TU", "recurrence.part-not-supported")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "recurrence.part-not-supported")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1", "recurrence.part-not-supported")]
    [InlineData("FREQ=HOURLY", "recurrence.part-not-supported")]
    [InlineData("FREQ=WEEKLY;WKST=SU", "recurrence.part-not-supported")]
    [InlineData("FREQ=WEEKLY;WKST=XX", "recurrence.unreadable")]
    [InlineData("", "recurrence.unreadable")]
    [InlineData("FREQ=OFTEN", "recurrence.unreadable")]
    [InlineData("INTERVAL=2", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;COUNT=10000", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20260101", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;UNTIL=20260230", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;FREQ=DAILY", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;BYDAY=MO,", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;BYDAY=XMO", "recurrence.unreadable")]
    [InlineData("FREQ=DAILY;X-MINE=1", "recurrence.unreadable")]
    public void What_is_no_rule_or_goes_further_is_told_apart(string text, string code) => RecurrenceRule.WhyNot(text)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("FREQ=WEEKLY;WKST=MO;BYDAY=FR,MO;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR")]
    [InlineData(" RRULE:FREQ=DAILY;INTERVAL=1;UNTIL=20261231T225959Z ", "FREQ=DAILY;UNTIL=20261231T225959Z")]
    [InlineData("FREQ=YEARLY;COUNT=3", "FREQ=YEARLY;COUNT=3")]
    public void A_rule_is_written_in_one_way(string text, string written) => RecurrenceRule.Parse(text).ToString().ShouldBe(written);

    [Fact]
    public void One_day_is_left_out_and_another_becomes_an_appointment_of_its_own()
    {
        var first = new LocalDateTime(2026, 3, 2, 9, 0).InUtc();
        var meeting = Meeting(first, Duration.FromHours(1));
        meeting.AddParty(ActivityPartyRole.RequiredAttendee, new("contact", Guid.CreateVersion7()), null, Now);
        meeting.Schedule(Now);
        meeting.WhyNotSkip(first.Date, Now)!.Code.ShouldBe("recurrence.not-recurring");
        meeting
            .WhyNotRepeat(RecurrenceRule.Every(RecurrenceFrequency.Weekly), "Middle/Earth", Now)!
            .Code.ShouldBe("recurrence.zone-unknown");
        meeting
            .WhyNotRepeat(RecurrenceRule.Every(RecurrenceFrequency.Weekly, 1, RecurrenceDays.Tuesday), "UTC", Now)!
            .Code.ShouldBe("recurrence.starts-outside");
        meeting.Repeat(RecurrenceRule.Every(RecurrenceFrequency.Weekly).Times(4), "UTC", Now);
        meeting.WhyNotSkip(first.Date.PlusDays(1), Now)!.Code.ShouldBe("recurrence.no-occurrence");

        meeting.Skip(first.Date.PlusDays(7), Now);
        RecordStorage.RestoreCustom(meeting, CustomValues.Of([], [new("guest/link", "\"here\"")]));
        var single = meeting.TakeOut(first.Date.PlusDays(14), Sample.New<ActivityId>(), Now);

        meeting.Occurrences(Instant.MinValue, Instant.MaxValue).Select(one => one.Start.InUtc().Day).ShouldBe([2, 23]);
        meeting.WhyNotSkip(first.Date.PlusDays(7), Now)!.Code.ShouldBe("recurrence.no-occurrence");
        single.Set(AppointmentFields.ScheduledEnd, single.ScheduledEnd!.Value + Duration.FromHours(3));
        (single.Series, single.OriginalStart, single.Status).ShouldBe(
            (meeting.Id, Instant.FromUtc(2026, 3, 16, 9, 0), AppointmentStatus.Busy)
        );
        single.Parties.ShouldBe(meeting.Parties);
        single.Custom.ShouldBe(meeting.Custom);
        meeting.Made.ShouldBe([single]);
        single.WhyNotRepeat(meeting.Rule!, "UTC", Now)!.Code.ShouldBe("recurrence.part-of-series");
        meeting.WhyNotEdit(edit => edit.Clear(AppointmentFields.ScheduledEnd)).Single().Code.ShouldBe("appointment.no-time");
        meeting.RepeatNoMore(Now);
        meeting.Occurrences(Instant.MinValue, Instant.MaxValue).Count().ShouldBe(1);
    }

    [Fact]
    public void A_rule_for_good_ends_with_the_calendar()
    {
        RecurrenceRule.Every(RecurrenceFrequency.Yearly).DaysFrom(new LocalDate(9990, 6, 1)).Count().ShouldBe(10);
        RecurrenceRule.Every(RecurrenceFrequency.Weekly).DaysFrom(new LocalDate(9999, 12, 1)).Count().ShouldBe(5);
        RecurrenceRule.Every(RecurrenceFrequency.Monthly, 9_999).DaysFrom(new LocalDate(2024, 1, 31)).Count().ShouldBe(7);
        RecurrenceRule.Every(RecurrenceFrequency.Daily).DaysFrom(LocalDate.MaxIsoValue).Count().ShouldBe(1);
    }

    /// <summary>Every day of the calendar is asked whether the rule means it.</summary>
    private static IEnumerable<LocalDate> DayByDay(RecurrenceRule rule, LocalDate first)
    {
        var found = 0;
        for (var day = first; day < first.PlusDays(4_100); day = day.PlusDays(1))
        {
            if (day > rule.UntilDay || found == rule.Count)
            {
                yield break;
            }

            if (IsInPeriod(rule, first, day) && IsMeant(rule, first, day))
            {
                found++;
                yield return day;
            }
        }
    }

    private static bool IsInPeriod(RecurrenceRule rule, LocalDate first, LocalDate day) =>
        rule.Frequency switch
        {
            RecurrenceFrequency.Daily => Period.DaysBetween(first, day) % rule.Interval == 0,
            RecurrenceFrequency.Weekly => Weeks(first, day) % rule.Interval == 0,
            RecurrenceFrequency.Monthly => (((day.Year - first.Year) * 12) + day.Month - first.Month) % rule.Interval == 0,
            _ => (day.Year - first.Year) % rule.Interval == 0,
        };

    private static int Weeks(LocalDate first, LocalDate day)
    {
        var mondays = 0;
        for (var next = first.PlusDays(1); next <= day; next = next.PlusDays(1))
        {
            mondays += next.DayOfWeek == IsoDayOfWeek.Monday ? 1 : 0;
        }

        return mondays;
    }

    private static bool IsMeant(RecurrenceRule rule, LocalDate first, LocalDate day) =>
        rule.Days != RecurrenceDays.None
            ? rule.Days.ToString() is var names
                && (
                    names == "All"
                    || Enum.GetValues<RecurrenceDays>().Any(one => rule.Days.HasFlag(one) && one.ToString() == day.DayOfWeek.ToString())
                )
            : rule.Frequency switch
            {
                RecurrenceFrequency.Daily => true,
                RecurrenceFrequency.Weekly => day.DayOfWeek == first.DayOfWeek,
                RecurrenceFrequency.Monthly => day.Day == first.Day,
                _ => (day.Month, day.Day) == (first.Month, first.Day),
            };

    private static Appointment Meeting(ZonedDateTime start, Duration length)
    {
        var meeting = Appointment.Create(Sample.New<ActivityId>(), "Weekly", null, Now);
        meeting.Edit(edit =>
            edit.Set(AppointmentFields.ScheduledStart, start.ToInstant()).Set(AppointmentFields.ScheduledEnd, start.ToInstant() + length)
        );
        return meeting;
    }
}
