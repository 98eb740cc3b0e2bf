using CustomerModel.Effective;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Effective;

/// <summary>Periods tell of every day what the day alone tells, and of no day twice.</summary>
public sealed class EffectiveTimelineProperties
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 1, 12, 0);

    private static Gen<EffectiveAssertion> OneAssertion =>
        from value in Gen.Choose(0, 3)
        from start in Gen.Choose(-1, 20)
        from length in Gen.Choose(-1, 10)
        from known in Gen.Choose(0, 5)
        let day = start < 0 ? (LocalDate?)null : First.PlusDays(start)
        select new EffectiveAssertion(
            value == 0 ? null : $"{value}",
            day,
            length < 0 ? null : (day ?? First).PlusDays(length),
            Noon + Duration.FromHours(known)
        );

    [Fact]
    public void Periods_tell_of_every_day_what_the_day_tells() =>
        Law.ForAll(
            OneAssertion.ArrayOf().Zip(Gen.Choose(0, 6)).ToArbitrary(),
            pair =>
            {
                var (timeline, moment) = (new EffectiveTimeline(pair.Item1), Noon + Duration.FromHours(pair.Item2));
                var periods = timeline.Periods(moment);
                for (var day = First.PlusDays(-3); day < First.PlusDays(40); day = day.PlusDays(1))
                {
                    var of = periods.Where(period => !(day < period.Start) && !(day > period.End)).ToList();
                    of.Count.ShouldBeLessThanOrEqualTo(1);
                    of.Select(period => period.Said).FirstOrDefault().ShouldBe(timeline.At(day, moment));
                }

                return true;
            }
        );

    [Fact]
    public void What_is_learned_later_changes_nothing_of_what_was_known() =>
        Law.ForAll(
            OneAssertion.ArrayOf().Zip(OneAssertion).ToArbitrary(),
            pair =>
            {
                var later = pair.Item2 with { KnownSince = Noon + Duration.FromHours(10) };
                var (before, after) = (new EffectiveTimeline(pair.Item1), new EffectiveTimeline([.. pair.Item1, later]));
                var moment = later.KnownSince - Duration.Epsilon;
                after.Periods(moment).ShouldBe(before.Periods(moment));
                return true;
            }
        );
}
