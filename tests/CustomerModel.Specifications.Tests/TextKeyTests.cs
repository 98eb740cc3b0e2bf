using System.Text;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class TextKeyTests
{
    private static readonly Arbitrary<(string? A, string? B, string? C)> Three = (
        from a in Customers.Name
        from b in Customers.Name
        from c in Customers.Name
        select (a, b, c)
    ).ToArbitrary();

    [Fact]
    public void Order_is_key_by_code_point_then_text_by_code_point_nulls_last() =>
        Law.ForAll(
            Three,
            given =>
            {
                var expected = given is { A: { } a, B: { } b }
                    ? Math.Sign(ByCodePoint(TextKey.Of(a), TextKey.Of(b))) is not 0 and var byKey
                        ? byKey
                        : Math.Sign(ByCodePoint(a, b))
                    : (given.A is null ? 1 : 0) - (given.B is null ? 1 : 0);
                return Math.Sign(TextKey.Comparer.Compare(given.A, given.B)) == expected;
            },
            cases: 500
        );

    [Fact]
    public void The_order_is_total() =>
        Law.ForAll(
            Three,
            given =>
                Math.Sign(TextKey.Compare(given.A, given.B)) == -Math.Sign(TextKey.Compare(given.B, given.A))
                && TextKey.Compare(given.A, given.B) == 0 == (given.A == given.B)
                && (
                    TextKey.Compare(given.A, given.B) > 0 || TextKey.Compare(given.B, given.C) > 0 || TextKey.Compare(given.A, given.C) <= 0
                ),
            cases: 500
        );

    [Fact]
    public void Surrogates_come_after_the_basic_plane()
    {
        TextKey.Compare("\uFF21", "\U0001F600").ShouldBeNegative();
        string.CompareOrdinal("\uFF21", "\U0001F600").ShouldBePositive();
    }

    [Theory]
    [InlineData("a\u0308", "Ä")]
    [InlineData("a\u0323\u0307", "Ạ\u0307")]
    [InlineData("a\u0307\u0323", "Ạ\u0307")]
    [InlineData("\u212B", "Å")]
    [InlineData("a\u017Fs", "A\u017FS")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\uD55C", "\uD55C")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("e\u0301\u0301", "É\u0301")]
    [InlineData("\U0001F600\u0301", "\U0001F600\u0301")]
    public void Two_spellings_of_a_letter_have_one_key_whatever_the_host_knows_of_unicode(string text, string key) =>
        TextKey.Of(text).ShouldBe(key);

    [Fact]
    public void A_key_is_what_ordinal_ignoring_case_compares()
    {
        for (var code = 0; code < 0x300; code++)
        {
            var unit = ((char)code).ToString();
            string.Equals(unit, TextKey.Of(unit), StringComparison.OrdinalIgnoreCase).ShouldBeTrue();
        }
    }

    private static int ByCodePoint(string left, string right)
    {
        int[] a = [.. left.EnumerateRunes().Select(rune => rune.Value)];
        int[] b = [.. right.EnumerateRunes().Select(rune => rune.Value)];
        return a.AsSpan().SequenceCompareTo(b);
    }
}
