using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class RateAndQuantityProperties
{
    [Fact]
    public void Base_and_record_currency_are_two_views_of_one_amount() =>
        Law.ForAll(
            (
                from amount in Numbers.WithDecimals(4)
                from rate in Numbers.WithDecimals(6)
                where rate > 0
                select (amount, rate: ExchangeRate.Of(rate))
            ).ToArbitrary(),
            given =>
                given.rate.ToBase(given.amount) == given.amount / given.rate.Value
                && Math.Abs(given.rate.FromBase(given.rate.ToBase(given.amount)) - given.amount) < 0.000_000_01m
        );

    [Fact]
    public void A_rate_is_within_the_range_and_scale_of_the_standard()
    {
        default(ExchangeRate).ShouldBe(ExchangeRate.Of(1.000m));
        default(ExchangeRate).Value.ShouldBe(1);
        ExchangeRate.Of(0.000_000_000_1m).ShouldBe(ExchangeRate.Least);
        ExchangeRate.Of(100_000_000_000m).ShouldBe(ExchangeRate.Most);
        ExchangeRate.Of(1.080_000_000_001m).ToString().ShouldBe("1.080000000001");
        Should.Throw<ArgumentOutOfRangeException>(() => ExchangeRate.Of(0));
        Should.Throw<ArgumentOutOfRangeException>(() => ExchangeRate.Of(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => ExchangeRate.Of(0.000_000_000_09m));
        Should.Throw<ArgumentOutOfRangeException>(() => ExchangeRate.Of(100_000_000_000.1m));
        Should.Throw<ArgumentOutOfRangeException>(() => ExchangeRate.Of(1.000_000_000_000_1m));
    }

    [Fact]
    public void A_percentage_is_the_same_in_points_and_as_a_factor() =>
        Law.ForAll(
            (from points in Numbers.WithDecimals(6) from amount in Numbers.WithDecimals(4) select (points, amount)).ToArbitrary(),
            given =>
                Percentage.Of(given.points) is var percentage
                && Percentage.OfFraction(percentage.Fraction) == percentage
                && percentage.Points == given.points
                && percentage.ApplyTo(100) == given.points
                && percentage.ApplyTo(given.amount) == given.points * given.amount / 100
        );

    [Fact]
    public void Nineteen_per_cent_of_fifty_is_nine_and_a_half()
    {
        Percentage.Of(19).ApplyTo(50).ShouldBe(9.5m);
        Percentage.Of(19.00m).ToString().ShouldBe("19 %");
        default(Percentage).ApplyTo(50).ShouldBe(0);
    }

    [Fact]
    public void Quantities_add_up_and_keep_their_order() =>
        Law.ForAll(
            (
                from a in Numbers.WithDecimals(5)
                from b in Numbers.WithDecimals(5)
                select (a: Quantity.Of(a), b: Quantity.Of(b))
            ).ToArbitrary(),
            given =>
                given.a + given.b == given.b + given.a
                && given.a + given.b - given.b == given.a
                && -(-given.a) == given.a
                && (given.a < given.b) == (given.a.Value < given.b.Value)
                && (given.a >= given.b) != (given.a < given.b)
                && (given.a > given.b) == (given.b < given.a)
                && (given.a <= given.b) != (given.b < given.a)
                && given.a.Round(2) == given.a.Round(2).Round(2)
        );

    [Fact]
    public void A_quantity_has_five_decimals_at_most()
    {
        default(Quantity).ShouldBe(Quantity.Of(0.0m));
        Quantity.Of(1.500_000_0m).ToString().ShouldBe("1.5");
        Quantity.Of(2.5m).Round(0).Value.ShouldBe(3);
        Quantity.Of(2.5m).Round(0, RoundingProfile.Dynamics).Value.ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.Of(0.000_001m));
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.Of(1).Round(6));
    }

    [Fact]
    public void The_default_profile_is_the_commercial_one()
    {
        default(RoundingProfile).ShouldBe(RoundingProfile.Commercial);
        RoundingProfile.Commercial.Midpoint.ShouldBe(MidpointRounding.AwayFromZero);
        RoundingProfile.Dynamics.Midpoint.ShouldBe(MidpointRounding.ToEven);
        RoundingProfile.Dynamics.ToString().ShouldBe("Dynamics");
    }
}
