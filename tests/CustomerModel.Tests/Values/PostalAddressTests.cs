using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class PostalAddressTests
{
    private static readonly Arbitrary<string?[]> Parts = Gen.ArrayOf(
            Gen.Frequency(
                (2, Gen.Elements<string?>(null, "", " ", "Main St 1", " Bern ", "中区", "two\nlines")),
                (1, Gen.Choose(1, 130).Select(length => (string?)string.Concat(Enumerable.Repeat("😀", length)))),
                (1, Gen.Choose(1, 130).Select(length => (string?)("a" + string.Concat(Enumerable.Repeat("😀", length)))))
            ),
            9
        )
        .ToArbitrary();

    [Fact]
    public void An_address_made_of_the_parts_of_an_address_is_that_address() =>
        Law.ForAll(Parts, parts => Made(parts) is var made && Made(PartsOf(made)) == made);

    [Fact]
    public void Parts_are_trimmed_and_empty_ones_absent() =>
        Law.ForAll(Parts, parts => PartsOf(Made(parts)).SequenceEqual(parts.Select(PlainText.Normalize)));

    [Fact]
    public void It_is_empty_when_no_part_is_there() =>
        Law.ForAll(Parts, parts => Made(parts).IsEmpty == parts.All(string.IsNullOrWhiteSpace));

    [Fact]
    public void The_composite_is_clean_and_at_most_a_thousand_long() =>
        Law.ForAll(
            Parts,
            parts =>
                Made(parts).Composite is not { } text
                || (text.Length is > 0 and <= 1000 && PlainText.IsClean(text) && PlainText.Normalize(text) == text),
            cases: 2_000
        );

    [Fact]
    public void A_composite_that_is_too_long_is_cut_between_characters()
    {
        var address = PostalAddress.Of(line1: new string('a', 999) + "😀");

        address.Composite.ShouldBe(new string('a', 999));
    }

    [Fact]
    public void The_composite_is_what_stands_on_the_envelope()
    {
        var address = PostalAddress.Of("Main St 1", "Floor 2", null, "Redmond", "WA", "King", "98052", null, "USA");

        address.Composite.ShouldBe("Main St 1\nFloor 2\nRedmond, WA 98052\nUSA");
        address.ToString().ShouldBe(address.Composite);
    }

    [Theory]
    [InlineData("Bern", null, "3011", "Bern, 3011")]
    [InlineData(null, "WA", null, "WA")]
    [InlineData("Bern", null, null, "Bern")]
    [InlineData(null, null, null, null)]
    public void A_missing_part_leaves_no_gap(string? city, string? state, string? code, string? composite) =>
        PostalAddress.Of(city: city, stateOrProvince: state, postalCode: code).Composite.ShouldBe(composite);

    [Fact]
    public void Nothing_is_written_as_nothing()
    {
        PostalAddress.Of().IsEmpty.ShouldBeTrue();
        PostalAddress.Of().Composite.ShouldBeNull();
        PostalAddress.Of().ToString().ShouldBe("");
        PostalAddress.Of(county: "King").IsEmpty.ShouldBeFalse();
    }

    private static PostalAddress Made(string?[] p) => PostalAddress.Of(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8]);

    private static string?[] PartsOf(PostalAddress a) =>
        [a.Line1, a.Line2, a.Line3, a.City, a.StateOrProvince, a.County, a.PostalCode, a.PostOfficeBox, a.Country];
}
