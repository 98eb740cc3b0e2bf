using System.Text.RegularExpressions;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class SearchTests
{
    private static readonly Regex UnitOfPattern = new(@"\[.*?\]|.", RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("anna", "ANNA", true)]
    [InlineData("Anna", "a%", true)]
    [InlineData("Anna", "%N", false)]
    [InlineData("Anna", "%NA", true)]
    [InlineData("Anna", "a_na", true)]
    [InlineData("Anna", "a_a", false)]
    [InlineData("line\nbreak", "line%break", true)]
    [InlineData("line\nbreak", "line_break", true)]
    [InlineData("^x", "^x", true)]
    [InlineData("a.b", "a.b", true)]
    [InlineData("axb", "a.b", false)]
    [InlineData("b", "[a-d]", true)]
    [InlineData("B", "[a-d]", true)]
    [InlineData("b", "[A-D]", true)]
    [InlineData("e", "[a-d]", false)]
    [InlineData("e", "[^a-d]", true)]
    [InlineData("B", "[^a-d]", false)]
    [InlineData("-", "[a-]", true)]
    [InlineData("]", "[]]", true)]
    [InlineData("\U0001F600", "_", true)]
    [InlineData("ÄRGER", "ärger", true)]
    [InlineData("", "%", true)]
    [InlineData("", "_", false)]
    [InlineData(null, "%", false)]
    public void A_pattern_matches_the_whole_value(string? value, string pattern, bool matches) =>
        Like.Matches(value, pattern).ShouldBe(matches);

    [Fact]
    public void Case_counts_only_when_asked_for()
    {
        var said = new Specification<Customer>();
        said.Query.Search(c => c.Name, "A%", SearchOptions.CaseSensitive);

        said.IsSatisfiedBy(new(1, "Anna")).ShouldBeTrue();
        said.IsSatisfiedBy(new(1, "anna")).ShouldBeFalse();
        Like.MatchesCase("b", "[A-D]").ShouldBeFalse();
    }

    [Fact]
    public void Terms_of_a_group_are_alternatives_and_groups_must_all_hold()
    {
        var said = new Specification<Customer>();
        said.Query.Search(c => c.Name, "a%").Search(c => c.Name, "b%").Search(c => c.City, "x%", 2);

        said.IsSatisfiedBy(new(1, "bea") { City = "xanten" }).ShouldBeTrue();
        said.IsSatisfiedBy(new(1, "bea") { City = "bonn" }).ShouldBeFalse();
        said.IsSatisfiedBy(new(1, "carl") { City = "xanten" }).ShouldBeFalse();
        said.IsSatisfiedBy(new(1) { City = "xanten" }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("[abc")]
    [InlineData("[]")]
    [InlineData("[^")]
    [InlineData("[d-a]")]
    public void A_malformed_pattern_is_refused_with_its_cause(string pattern)
    {
        var said = new Specification<Customer>();
        said.Query.Search(c => c.Name, pattern);

        var refusal = Should.Throw<InvalidSearchPatternException>(() => said.Evaluate([]));

        refusal.Pattern.ShouldBe(pattern);
        refusal.InnerException.ShouldBeOfType<FormatException>();
        refusal.Message.ShouldNotContain(pattern);
    }

    [Fact]
    public void Text_of_a_user_means_itself() =>
        Law.ForAll(
            (from text in Texts from before in Texts from after in Texts select (text, before, after)).ToArbitrary(),
            given =>
                Like.Matches(given.text, Like.Escape(given.text))
                && Like.Matches(given.text + given.after, Like.StartsWith(given.text))
                && Like.Matches(given.before + given.text, Like.EndsWith(given.text))
                && Like.Matches(given.before + given.text + given.after, Like.Contains(given.text))
                && Like.MatchesCase(given.before, Like.Escape(given.text)) == (given.before == given.text),
            cases: 500
        );

    [Fact]
    public void A_pattern_answers_as_the_regular_expression_it_would_be() =>
        Law.ForAll(
            (from value in Texts from pattern in Patterns select (value, pattern)).ToArbitrary(),
            given =>
                Like.MatchesCase(given.value, given.pattern) == Matches(given.value, given.pattern, RegexOptions.None)
                && Like.Matches(given.value, given.pattern)
                    == Matches(given.value, given.pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
            cases: 2_000
        );

    [Fact]
    public void Matching_allocates_nothing()
    {
        var pattern = LikePattern.Parse("%a_[b-d]%");

        Allocations.OnceWarm(() => pattern.IsMatch("some text about nothing: ä axc")).ShouldBe(0);
    }

    [Fact]
    public void A_pattern_tells_a_store_what_it_asks_for()
    {
        LikePattern.Parse(Like.StartsWith("50%")).Kind.ShouldBe(LikeKind.StartsWith);
        LikePattern.Parse(Like.StartsWith("50% a")).Literal.ShouldBe("50% A");
        LikePattern.Parse("a%b").Kind.ShouldBe(LikeKind.General);
        LikePattern.Parse("a[bc]").HasSets.ShouldBeTrue();
        LikePattern.Parse("%a%").Kind.ShouldBe(LikeKind.Contains);
        LikePattern.Parse("%a").Kind.ShouldBe(LikeKind.EndsWith);
        LikePattern.Parse("a").Kind.ShouldBe(LikeKind.Exact);
    }

    private static Gen<string> Texts =>
        from size in Gen.Choose(0, 6)
        from units in Gen.ArrayOf(Gen.Elements("a", "A", "b", "c", "%", "_", "[", "]", "^", "-", ".", "\n"), size)
        select string.Concat(units);

    private static Gen<string> Patterns =>
        from size in Gen.Choose(0, 5)
        from units in Gen.ArrayOf(Gen.Elements("a", "B", "c", "%", "%", "_", "[a-b]", "[^a]", "[%]", ".", "^"), size)
        select string.Concat(units);

    private static bool Matches(string value, string pattern, RegexOptions options) =>
        new Regex(RegexOf(pattern), options, TimeSpan.FromSeconds(1)).IsMatch(value);

    private static string RegexOf(string pattern) =>
        @"\A"
        + UnitOfPattern.Replace(
            pattern,
            unit =>
                unit.Value switch
                {
                    "%" => @"[\s\S]*",
                    "_" => @"[\s\S]",
                    ['[', ..] set => set,
                    var literal => Regex.Escape(literal),
                }
        )
        + @"\z";
}
