using CustomerModel.Customers;

namespace CustomerModel.Persistence.Tests;

/// <summary>Custom values as JSON: known ones come back, unknown ones are carried.</summary>
public sealed class CustomTextTests
{
    private static readonly CustomField<Account, int> Points = new("acme.loyalty/points") { Indexed = true };
    private static readonly CustomField<Account, string> Holder = new("acme.loyalty/card-holder") { Indexed = true };
    private static readonly CustomField<Account, decimal> Score = new("beta.score/value") { Indexed = true };
    private static readonly RecordEntry Both = Catalogue(Points, Holder, Score);
    private static readonly RecordEntry One = Catalogue(Points);

    [Fact]
    public void A_host_without_the_guest_edits_and_the_guest_reads_its_values_again()
    {
        var values = CustomValues.None.With(Points, 5).With(Holder, "Änna").With(Score, 1.2500m);

        var elsewhere = CustomTexts.Read(One, CustomTexts.Write(values)).With(Points, 6);
        var back = CustomTexts.Read(Both, CustomTexts.Write(elsewhere));

        back.Find(Points).ShouldBe(6);
        back.Find(Holder).ShouldBe("Änna");
        back.Find(Score).ShouldBe(1.25m);
        back.Unread.ShouldBeEmpty();
    }

    [Fact]
    public void An_indexed_text_or_decimal_has_a_twin_that_sorts()
    {
        var json = CustomTexts.Write(CustomValues.None.With(Holder, "anna").With(Score, 1.25m));

        json.ShouldNotBeNull().ShouldContain("\"acme.loyalty/card-holder~\":\"ANNA\"");
        json.ShouldContain("\"beta.score/value~\":12500");
        CustomTexts.SortName(Points).ShouldBe(Points.Name);
    }

    [Fact]
    public void No_value_is_no_text() => CustomTexts.Write(CustomValues.None).ShouldBeNull();

    private static RecordEntry Catalogue(params Field<Account>[] fields) => new CatalogueBuilder().Extend(fields).Build().Of<Account>();
}
