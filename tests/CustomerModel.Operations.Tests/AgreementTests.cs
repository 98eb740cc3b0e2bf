namespace CustomerModel.Operations.Tests;

/// <summary>How values agree, by their kind.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("anna", "anna", Agreement.Exact)]
    [InlineData("william", "bill", Agreement.Nickname)]
    [InlineData("bob", "rob", Agreement.Nickname)]
    [InlineData("anna", "a", Agreement.Initial)]
    [InlineData("katharina", "katarina", Agreement.Close)]
    [InlineData("anna", "adna", Agreement.Close)]
    [InlineData("anna maria", "maria", Agreement.Part)]
    [InlineData("anna", "peter", Agreement.Different)]
    [InlineData("", "peter", Agreement.Missing)]
    public void Given_names(string left, string right, Agreement agreement) =>
        (NameComparison.OfGiven(left, right), NameComparison.OfGiven(right, left)).ShouldBe((agreement, agreement));

    [Theory]
    [InlineData("waller", "wallner", Agreement.Close)]
    [InlineData("meier schmidt", "schmidt", Agreement.Part)]
    [InlineData("purdon", "waller", Agreement.Different)]
    public void Family_names(string left, string right, Agreement agreement) => NameComparison.OfFamily(left, right).ShouldBe(agreement);

    [Fact]
    public void Names_in_each_others_place_are_swapped_unless_they_are_the_same()
    {
        NameComparison.IsSwapped("petreece", "lusted", "lusted", "petreece").ShouldBeTrue();
        NameComparison.IsSwapped("jan", "jan", "jan", "jan").ShouldBeFalse();
        NameComparison.IsSwapped("jan", "peter", "jan", "peter").ShouldBeFalse();
    }

    [Theory]
    [InlineData(MatchKind.BirthDate, "19810312", "19811203", Agreement.Close)]
    [InlineData(MatchKind.BirthDate, "19810312", "19810321", Agreement.Close)]
    [InlineData(MatchKind.BirthDate, "19810312", "19810328", Agreement.Part)]
    [InlineData(MatchKind.BirthDate, "19810312", "19920911", Agreement.Different)]
    [InlineData(MatchKind.Identifier, "7535316", "7535361", Agreement.Close)]
    [InlineData(MatchKind.Identifier, "7535316", "9497788", Agreement.Different)]
    [InlineData(MatchKind.Email, "anna12@web.de", "anna12@gmx.de", Agreement.Part)]
    [InlineData(MatchKind.Email, "anna12@web.de", "amna12@web.de", Agreement.Close)]
    [InlineData(MatchKind.Email, "anna12@web.de", "anna13@web.de", Agreement.Missing)]
    [InlineData(MatchKind.Email, "anna.muster@web.de", "anna.muster@gmx.de", Agreement.Missing)]
    [InlineData(MatchKind.Email, "anna12@web.de", "peter@web.de", Agreement.Different)]
    [InlineData(MatchKind.HouseNumber, "12", "12a", Agreement.Close)]
    [InlineData(MatchKind.HouseNumber, "12", "21", Agreement.Close)]
    [InlineData(MatchKind.HouseNumber, "12", "120", Agreement.Different)]
    [InlineData(MatchKind.Postcode, "4814", "4184", Agreement.Close)]
    [InlineData(MatchKind.Postcode, "4814", "4899", Agreement.Part)]
    [InlineData(MatchKind.Street, "tullaroop street", "tularoop street", Agreement.Close)]
    [InlineData(MatchKind.FullName, "anna muster", "muster anna", Agreement.Swapped)]
    public void Other_values(MatchKind kind, string left, string right, Agreement agreement) =>
        ValueComparison.Of(kind, left, right, new ComparedValue(kind).Close).ShouldBe(agreement);
}
