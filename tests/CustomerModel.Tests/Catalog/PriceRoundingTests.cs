using System.Globalization;
using CustomerModel.Catalog;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Catalog;

public sealed class PriceRoundingTests
{
    [Theory]
    [InlineData("217.39", RoundingPolicy.Up, RoundingOption.EndsIn, "0.00", "218")]
    [InlineData("217.39", RoundingPolicy.Down, RoundingOption.EndsIn, "0.00", "217")]
    [InlineData("2.88", RoundingPolicy.ToNearest, RoundingOption.EndsIn, "0.99", "2.99")]
    [InlineData("3.02", RoundingPolicy.ToNearest, RoundingOption.EndsIn, "0.99", "2.99")]
    [InlineData("3.65", RoundingPolicy.Up, RoundingOption.MultipleOf, "0.25", "3.75")]
    [InlineData("2.87", RoundingPolicy.Up, RoundingOption.MultipleOf, "0.25", "3.00")]
    [InlineData("2.87", RoundingPolicy.Down, RoundingOption.MultipleOf, "0.25", "2.75")]
    [InlineData("2.87", RoundingPolicy.None, RoundingOption.MultipleOf, "0.25", "2.87")]
    [InlineData("2.99", RoundingPolicy.Up, RoundingOption.EndsIn, "0.99", "2.99")]
    [InlineData("23", RoundingPolicy.Up, RoundingOption.EndsIn, "9.5", "29.5")]
    [InlineData("23", RoundingPolicy.Down, RoundingOption.EndsIn, "9.5", "19.5")]
    [InlineData("1234", RoundingPolicy.ToNearest, RoundingOption.EndsIn, "99", "1199")]
    [InlineData("3", RoundingPolicy.Up, RoundingOption.EndsIn, "1", "11")]
    public void A_price_becomes_one_that_is_allowed(
        string price,
        RoundingPolicy policy,
        RoundingOption option,
        string amount,
        string allowed
    ) => PriceRounding.Round(Number(price), policy, option, Number(amount)).ShouldBe(Number(allowed));

    [Fact]
    public void A_price_below_the_lowest_allowed_one_becomes_it_and_never_negative() =>
        PriceRounding.Round(0.50m, RoundingPolicy.Down, RoundingOption.EndsIn, 0.99m).ShouldBe(0.99m);

    [Fact]
    public void The_profile_decides_in_the_middle()
    {
        PriceRounding.Round(2.5m, RoundingPolicy.ToNearest, RoundingOption.MultipleOf, 1m).ShouldBe(3m);
        PriceRounding.Round(2.5m, RoundingPolicy.ToNearest, RoundingOption.MultipleOf, 1m, RoundingProfile.Dynamics).ShouldBe(2m);
    }

    [Theory]
    [InlineData(RoundingOption.MultipleOf, 0)]
    [InlineData(RoundingOption.MultipleOf, -1)]
    [InlineData(RoundingOption.EndsIn, -1)]
    [InlineData((RoundingOption)7, 1)]
    public void What_cannot_be_rounded_to_is_misuse(RoundingOption option, int amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PriceRounding.Round(5, RoundingPolicy.Up, option, amount));

    [Fact]
    public void Up_and_down_enclose_the_price_within_one_step_and_the_nearest_is_one_of_them() =>
        Law.ForAll(
            (
                from price in Gen.Choose(0, 10_000_000)
                from amount in Gen.Choose(1, 99)
                from option in Gen.Elements(RoundingOption.EndsIn, RoundingOption.MultipleOf)
                select (Price: 1 + (price / 1_000m), Amount: amount / 100m, option)
            ).ToArbitrary(),
            given =>
            {
                var (price, amount, option) = given;
                var up = PriceRounding.Round(price, RoundingPolicy.Up, option, amount);
                var down = PriceRounding.Round(price, RoundingPolicy.Down, option, amount);
                var nearest = PriceRounding.Round(price, RoundingPolicy.ToNearest, option, amount);
                var step = option == RoundingOption.EndsIn ? 1 : amount;
                return down <= price
                    && price <= up
                    && (up == down || up - down == step)
                    && Math.Abs(nearest - price) == Math.Min(up - price, price - down)
                    && PriceRounding.Round(nearest, RoundingPolicy.Up, option, amount) == nearest;
            },
            cases: 1_000
        );

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
