using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Operations.Tests;

/// <summary>One form for all the ways a value is written.</summary>
public sealed class MatchTextTests
{
    [Theory]
    [InlineData("Müller", "muller")]
    [InlineData("Mu\u0308ller", "muller")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("ıstanbul", "istanbul")]
    [InlineData("Ａｎｎａ　１２", "anna 12")]
    [InlineData("ﾊﾟﾝ", "ハ\u309Aン")]
    [InlineData("A\u200Bn\u200Dn\u202Ea", "anna")]
    [InlineData("Soft\u00ADhyphen", "softhyphen")]
    [InlineData("Anna 🎉 Muster", "anna muster")]
    [InlineData("O’Brien-Smith, Jr.", "obrien smith jr")]
    [InlineData("O'Brien–Smith  Jr", "obrien smith jr")]
    [InlineData("Søren Łuczak Æsop", "soren luczak aesop")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [InlineData("Σίσυφος", "σισυφοσ")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("한글", "한글")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("ガ", "カ\u3099")]
    [InlineData("  ...  ", "")]
    [InlineData("\U0001D400nna", "anna")]
    [InlineData("\U00020BB7野家", "\U00020BB7野家")]
    public void Folded(string text, string folded) => MatchText.Folded(text).ShouldBe(folded);

    [Theory]
    [InlineData("Mu\u0308ller", "müller")]
    [InlineData("GROẞ", "gross")]
    [InlineData("Ａnna", "anna")]
    [InlineData("ﬁ É", "fi é")]
    public void The_form_that_keeps_accents(string text, string form) => MatchText.Of(text).ShouldBe(form);

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Law.ForAll(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get).Where(text => PlainText.IsClean(text)).ToArbitrary(),
            text => MatchText.Folded(MatchText.Folded(text)) == MatchText.Folded(text),
            cases: 2_000
        );

    [Theory]
    [InlineData(MatchKind.Phone, "+61 (0)2 9999 1234 ext. 5", "299991234")]
    [InlineData(MatchKind.Phone, "02 9999 1234", "299991234")]
    [InlineData(MatchKind.Phone, "12", "")]
    [InlineData(MatchKind.BirthDate, "1981-03-12", "19810312")]
    [InlineData(MatchKind.BirthDate, "12.3.1981", "19810312")]
    [InlineData(MatchKind.BirthDate, "3/12/1981", "19811203")]
    [InlineData(MatchKind.BirthDate, "3/25/1981", "19810325")]
    [InlineData(MatchKind.BirthDate, "19810312", "19810312")]
    [InlineData(MatchKind.Email, " Anna+Shop@Example.ORG ", "anna@example.org")]
    [InlineData(MatchKind.Identifier, "AB-12 34.5", "ab12345")]
    [InlineData(MatchKind.Street, "12 St. Kilda Rd.", "12 saint kilda road")]
    [InlineData(MatchKind.Street, "Main St", "main street")]
    [InlineData(MatchKind.Street, "Hauptstr. 5", "hauptstrasse 5")]
    [InlineData(MatchKind.City, "St Kilda Nth", "saint kilda north")]
    [InlineData(MatchKind.OrganisationName, "The Meier & Co. GmbH", "meier company")]
    [InlineData(MatchKind.OrganisationName, "AG", "ag")]
    public void A_value_has_the_form_of_its_kind(MatchKind kind, string text, string form) =>
        new RowText(keepsEmailTags: false).Of(kind, text).ToString().ShouldBe(form);

    [Fact]
    public void A_tag_of_an_address_is_kept_where_it_is_told_apart() =>
        new RowText(keepsEmailTags: true).Of(MatchKind.Email, "anna+shop@example.org").ToString().ShouldBe("anna+shop@example.org");

    [Theory]
    [InlineData("12a High Street", "12a", "High Street")]
    [InlineData("Lindenweg 7", "7", "Lindenweg")]
    [InlineData("Lindenweg", "", "Lindenweg")]
    [InlineData("7", "", "7")]
    public void The_number_of_a_house_is_taken_off_its_street(string line, string number, string street)
    {
        AddressText.Split(line, out var house, out var rest);

        (house.ToString(), rest.ToString()).ShouldBe((number, street));
    }
}
