using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class AllocationProperties
{
    private static readonly Gen<decimal> Weights = Gen.Frequency(
        (2, Gen.Constant(0m)),
        (3, Gen.Choose(1, 5).Select(weight => (decimal)weight)),
        (3, Numbers.WithDecimals(6).Select(Math.Abs)),
        (1, Gen.Constant(79_228_162_514_264_337_593_543_950_335m)),
        (1, Gen.Constant(0.000_000_000_000_000_000_000_000_000_1m))
    );

    private static readonly Arbitrary<(decimal Whole, decimal[] Weights, int Decimals)> Splits = (
        from decimals in Gen.Choose(0, 8)
        from whole in Gen.Frequency(
            (5, Numbers.WithDecimals(decimals)),
            (1, Gen.Elements(900_000_000_000_000_000m, -1_234_567_890_123_456_789m))
        )
        from weights in Gen.NonEmptyListOf(Weights)
        select (whole, weights.ToArray(), decimals)
    ).ToArbitrary();

    [Fact]
    public void The_parts_add_up_to_the_whole() =>
        Law.ForAll(Splits, split => Share(split).Sum() == split.Whole && Share(split).Length == split.Weights.Length, cases: 2_000);

    [Fact]
    public void Each_part_lies_within_a_coin_of_its_exact_share() =>
        Law.ForAll(
            Splits,
            split =>
            {
                var coins = Exact(split.Whole) * 10.Power(split.Decimals);
                var weights = split.Weights.All(weight => weight == 0) ? [.. split.Weights.Select(_ => 1m)] : split.Weights;
                var total = weights.Select(Exact).Aggregate((sum, weight) => sum + weight);
                return Share(split)
                    .Zip(weights)
                    .All(pair =>
                        System.Numerics.BigInteger.Abs(
                            (Exact(pair.First) * 10.Power(split.Decimals) * total) - (coins * Exact(pair.Second))
                        )
                        < total * One
                    );
            },
            cases: 2_000
        );

    [Fact]
    public void Of_equal_weights_the_earlier_gets_no_less_and_a_larger_weight_gets_no_less() =>
        Law.ForAll(
            Splits,
            split =>
            {
                var parts = Share(split).Select(Math.Abs).ToArray();
                return Enumerable
                    .Range(0, parts.Length)
                    .All(i => Enumerable.Range(i + 1, parts.Length - i - 1).All(j => IsFair(split.Weights, parts, i, j)));
            },
            cases: 1_000
        );

    [Fact]
    public void Nobody_without_weight_gets_anything_unless_nobody_has_weight() =>
        Law.ForAll(
            Splits,
            split =>
                split.Weights.All(weight => weight == 0)
                || Share(split).Zip(split.Weights).All(pair => pair.Second != 0 || pair.First == 0),
            cases: 1_000
        );

    [Fact]
    public void A_negative_whole_is_shared_like_its_opposite() =>
        Law.ForAll(
            Splits,
            split => Share(split).SequenceEqual(Share((-split.Whole, split.Weights, split.Decimals)).Select(part => -part)),
            cases: 1_000
        );

    [Theory]
    [InlineData("100", "1 1 1", 2, "33.34 33.33 33.33")]
    [InlineData("-100", "1 1 1", 2, "-33.34 -33.33 -33.33")]
    [InlineData("0.05", "0 0", 2, "0.03 0.02")]
    [InlineData("0.05", "3 7", 2, "0.02 0.03")]
    [InlineData("1", "0 1 0", 0, "0 1 0")]
    [InlineData("0", "1 2", 2, "0 0")]
    [InlineData("1234.57", "1 2 3 4 5 6 7 8 9 10", 2, "22.45 44.89 67.34 89.79 112.23 134.68 157.13 179.57 202.02 224.47")]
    public void An_example_is_shared_by_hand(string whole, string weights, int decimals, string parts) =>
        Allocation.ByLargestRemainder(Read(whole), [.. weights.Split(' ').Select(Read)], decimals).ShouldBe(parts.Split(' ').Select(Read));

    [Fact]
    public void What_cannot_be_shared_is_refused()
    {
        Allocation.ByLargestRemainder(0, [], 2).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Allocation.ByLargestRemainder(1, [], 2));
        Should.Throw<ArgumentException>(() => Allocation.ByLargestRemainder(1, [2, -1], 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Allocation.ByLargestRemainder(0.001m, [1], 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Allocation.ByLargestRemainder(1, [1], 9));
        Should.Throw<ArgumentOutOfRangeException>(() => Allocation.ByLargestRemainder(1, [1], -1));
        Should.Throw<OverflowException>(() => Allocation.ByLargestRemainder(decimal.MaxValue, [1], 2));
    }

    private static bool IsFair(decimal[] weights, decimal[] parts, int i, int j) =>
        weights[i] == weights[j] ? parts[i] >= parts[j]
        : weights[i] > weights[j] ? parts[i] >= parts[j]
        : parts[i] <= parts[j];

    private static decimal[] Share((decimal Whole, decimal[] Weights, int Decimals) split) =>
        Allocation.ByLargestRemainder(split.Whole, split.Weights, split.Decimals);

    /// <summary>In units of the 28th decimal.</summary>
    private static System.Numerics.BigInteger Exact(decimal number) =>
        new System.Numerics.BigInteger(decimal.Truncate(number)) * One
        + new System.Numerics.BigInteger((number - decimal.Truncate(number)) * 1e14m * 1e14m);

    private static System.Numerics.BigInteger One => 10.Power(28);

    private static decimal Read(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}

file static class Powers
{
    public static System.Numerics.BigInteger Power(this int number, int exponent) => System.Numerics.BigInteger.Pow(number, exponent);
}
