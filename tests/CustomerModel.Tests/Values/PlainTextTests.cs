using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class PlainTextTests
{
    [Fact]
    public void Clean_text_goes_through_utf_8_unchanged_and_holds_no_null() =>
        Law.ForAll(
            TextValueLaws.Anything.ToArbitrary(),
            text =>
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                var survives = System.Text.Encoding.UTF8.GetString(bytes) == text && !text.Contains('\0');
                return PlainText.IsClean(text) == survives;
            },
            cases: 2_000
        );

    [Fact]
    public void Controls_and_halves_of_characters_are_unclean()
    {
        string[] clean = ["two\r\nlines\tand a tab", "😀", ""];
        string[] unclean = ["\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00", "a\ude00", "a\0b", "bell\a", "\u0085", "\u007F"];

        clean.ShouldAllBe(text => PlainText.IsClean(text));
        unclean.ShouldAllBe(text => !PlainText.IsClean(text));
    }

    [Theory]
    [InlineData("  a b \n", "a b")]
    [InlineData(" \t\r\n\u00A0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Empty_means_absent(string? text, string? expected) => PlainText.Normalize(text).ShouldBe(expected);

    [Theory]
    [InlineData("Anna", false)]
    [InlineData("Müller 😀", false)]
    [InlineData("invoice\u202Egpj.exe", true)]
    [InlineData("a\u200Bb", true)]
    [InlineData("a\u2066b", true)]
    [InlineData("\uFEFFa", true)]
    [InlineData("a\u00ADb", true)]
    [InlineData("a\U000E0041", true)]
    public void Characters_that_cannot_be_seen_are_noticed(string text, bool isHidden) =>
        PlainText.HasHiddenCharacters(text).ShouldBe(isHidden);
}
