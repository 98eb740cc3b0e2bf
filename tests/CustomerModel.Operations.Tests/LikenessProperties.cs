using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Operations.Tests;

/// <summary>The fast metrics against the same written as in a textbook.</summary>
public sealed class LikenessProperties
{
    private static readonly Arbitrary<(string, string)> Short = Pairs(12);
    private static readonly Arbitrary<(string, string)> Long = Pairs(90);

    [Fact]
    public void Edits_of_short_texts_are_those_of_the_table() =>
        Law.ForAll(Short, pair => EditDistance.Of(pair.Item1, pair.Item2) == Textbook.Edits(pair.Item1, pair.Item2), cases: 5_000);

    [Fact]
    public void Edits_of_long_texts_are_those_of_the_table() =>
        Law.ForAll(Long, pair => EditDistance.Of(pair.Item1, pair.Item2) == Textbook.Edits(pair.Item1, pair.Item2), cases: 500);

    [Fact]
    public void Edits_are_the_same_both_ways() =>
        Law.ForAll(Long, pair => EditDistance.Of(pair.Item1, pair.Item2) == EditDistance.Of(pair.Item2, pair.Item1), cases: 500);

    [Fact]
    public void Jaro_and_Winkler_of_short_texts_are_those_of_the_textbook() => Law.ForAll(Short, IsByTheBook, cases: 5_000);

    [Fact]
    public void Jaro_and_Winkler_of_long_texts_are_those_of_the_textbook() => Law.ForAll(Long, IsByTheBook, cases: 500);

    [Fact]
    public void A_likeness_is_between_0_and_1_and_1_only_for_equal_texts() =>
        Law.ForAll(
            Short,
            pair =>
                new[] { Likeness.JaroWinkler(pair.Item1, pair.Item2), Likeness.ByEdits(pair.Item1, pair.Item2) }.All(likeness =>
                    likeness is >= 0 and <= 1 && Math.Abs(likeness - 1) < 1e-12 == (pair.Item1 == pair.Item2)
                ),
            cases: 2_000
        );

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ca", "abc", 3)]
    [InlineData("smith", "simth", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits(string left, string right, int edits) => EditDistance.Of(left, right).ShouldBe(edits);

    [Theory]
    [InlineData("martha", "marhta", 0.9611)]
    [InlineData("dwayne", "duane", 0.84)]
    [InlineData("dixon", "dicksonx", 0.8133)]
    public void Known_figures_of_Jaro_and_Winkler(string left, string right, double likeness) =>
        Likeness.JaroWinkler(left, right).ShouldBe(likeness, 0.00005);

    [Theory]
    [InlineData("4814", "4184", true)]
    [InlineData("4814", "4814", false)]
    [InlineData("4814", "4148", false)]
    [InlineData("12", "21", true)]
    public void Neighbours_that_are_swapped(string left, string right, bool isTransposed) =>
        Likeness.IsTransposed(left, right).ShouldBe(isTransposed);

    [Fact]
    public void Nothing_is_allocated()
    {
        var sum = Compare();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            sum += Compare();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        sum.ShouldBeGreaterThan(0);

        static double Compare()
        {
            var (left, right) = ("katharina von hohenzollern", "catharina hohenzolern");
            return Likeness.JaroWinkler(left, right) + EditDistance.Of(left, right) + (int)NameComparison.OfGiven(left, right);
        }
    }

    private static bool IsByTheBook((string, string) pair) =>
        Math.Abs(Likeness.JaroWinkler(pair.Item1, pair.Item2) - Textbook.JaroWinkler(pair.Item1, pair.Item2)) < 1e-12;

    /// <summary>Few letters, so that much is alike; the second text is often the first with some changes.</summary>
    private static Arbitrary<(string, string)> Pairs(int longest)
    {
        var text = Gen.Choose(0, longest)
            .SelectMany(length => Gen.Elements('a', 'b', 'c', 'd', 'é', '1').ArrayOf(length))
            .Select(letters => new string(letters));
        var changed = text.SelectMany(one => Gen.Choose(0, Math.Max(0, one.Length - 2)).Select(at => (one, Changed(one, at))));
        return Gen.OneOf(text.Two().Select(pair => (pair.Item1, pair.Item2)), changed).ToArbitrary();
    }

    private static string Changed(string text, int at) =>
        text.Length < 2 ? text + "a" : $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}"[(at % 2)..];
}
