using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class PersonNameTests
{
    private static readonly NameFormat[] Formats = Enum.GetValues<NameFormat>();

    private static readonly Gen<string?> Part = Gen.OneOf(
        Gen.Elements<string?>(null, "", "  ", "Anna", " Anna ", "O'Neil", "山田", "José", "e\u0301", "M."),
        Gen.Choose(1, 200).Select(length => (string?)string.Concat(Enumerable.Repeat("😀", length))),
        Gen.Choose(1, 200).Select(length => (string?)("a" + string.Concat(Enumerable.Repeat("😀", length))))
    );

    private static readonly Arbitrary<PersonName> Names = (
        from first in Part
        from middle in Part
        from last in Part
        from suffix in Part
        select PersonName.Of(first, middle, string.IsNullOrWhiteSpace(last) ? "Muster" : last, suffix)
    ).ToArbitrary();

    [Fact]
    public void A_full_name_is_trimmed_clean_and_not_too_long_in_any_format() =>
        Law.ForAll(
            Names,
            name =>
                Formats.All(format =>
                    name.FullName(format) is { Length: > 0 and <= 160 } full && PlainText.IsClean(full) && PlainText.Normalize(full) == full
                ),
            cases: 1_000
        );

    [Fact]
    public void A_name_made_of_the_parts_of_a_name_is_that_name() =>
        Law.ForAll(Names, name => PersonName.Of(name.First, name.Middle, name.Last, name.Suffix) == name);

    [Fact]
    public void Parts_are_trimmed_and_empty_ones_absent() =>
        Law.ForAll(
            Names,
            name =>
                new[] { name.First, name.Middle, name.Last, name.Suffix }.All(part =>
                    part is null || (part.Length > 0 && part == part.Trim())
                )
        );

    [Theory]
    [InlineData(NameFormat.FirstLast, "Anna Muster", "Muster", "Anna Muster")]
    [InlineData(NameFormat.LastCommaFirst, "Muster, Anna", "Muster", "Muster, Anna")]
    [InlineData(NameFormat.LastCommaFirstInitial, "Muster, Anna M.", "Muster", "Muster, Anna")]
    [InlineData(NameFormat.LastCommaFirstMiddle, "Muster, Anna Maria", "Muster", "Muster, Anna")]
    [InlineData(NameFormat.FirstInitialLast, "Anna M. Muster", "Muster", "Anna Muster")]
    [InlineData(NameFormat.FirstMiddleLast, "Anna Maria Muster", "Muster", "Anna Muster")]
    [InlineData(NameFormat.LastFirst, "Muster Anna", "Muster", "Muster Anna")]
    [InlineData(NameFormat.LastFirstTogether, "MusterAnna", "Muster", "MusterAnna")]
    public void Each_format_has_its_order_and_leaves_no_gap(NameFormat format, string all, string lastOnly, string firstAndLast)
    {
        PersonName.Of("Anna", "Maria", "Muster", "Jr.").FullName(format).ShouldBe(all);
        PersonName.Of("Muster").FullName(format).ShouldBe(lastOnly);
        PersonName.Of("Anna", "Muster").FullName(format).ShouldBe(firstAndLast);
    }

    [Fact]
    public void An_initial_is_one_character_as_a_reader_counts()
    {
        PersonName.Of("Anna", "e\u0301milie", "Muster").FullName(NameFormat.FirstInitialLast).ShouldBe("Anna e\u0301. Muster");
        PersonName.Of("Anna", "𠮷野", "Muster").FullName(NameFormat.FirstInitialLast).ShouldBe("Anna 𠮷. Muster");
        PersonName.Of("Anna", "M.", "Muster").FullName(NameFormat.FirstInitialLast).ShouldBe("Anna M. Muster");
    }

    [Theory]
    [InlineData(159, 159)]
    [InlineData(160, 160)]
    [InlineData(161, 160)]
    public void A_full_name_is_cut_at_160(int length, int kept) =>
        PersonName.Of(new string('a', length)).FullName(NameFormat.FirstLast).Length.ShouldBe(kept);

    [Fact]
    public void A_cut_goes_round_a_character_of_two_halves() =>
        PersonName.Of(new string('a', 159) + "😀").FullName(NameFormat.FirstLast).ShouldBe(new string('a', 159));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(null)]
    public void Nobody_is_without_a_last_name(string? last) => Should.Throw<ArgumentException>(() => PersonName.Of("Anna", last!));

    [Fact]
    public void The_formats_have_the_codes_of_dynamics() =>
        Formats
            .Select(format => $"{(int)format} {format}")
            .ShouldBe([
                "0 LastCommaFirst",
                "1 FirstLast",
                "2 LastCommaFirstInitial",
                "3 FirstInitialLast",
                "4 LastCommaFirstMiddle",
                "5 FirstMiddleLast",
                "6 LastFirst",
                "7 LastFirstTogether",
            ]);
}
