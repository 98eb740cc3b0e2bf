using CustomerModel.Customers;

namespace CustomerModel.Persistence.Tests;

/// <summary>A mistake in a catalogue is said at start.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Two_fields_of_one_name_do_not_start() =>
        Should
            .Throw<InvalidOperationException>(() =>
                new CatalogueBuilder().Extend(new CustomField<Account, int>("a/b"), new CustomField<Account, int>("a/b")).Build()
            )
            .Message.ShouldContain("a/b");

    [Fact]
    public void A_field_of_a_type_no_store_keeps_does_not_start() =>
        Should
            .Throw<InvalidOperationException>(() => new CatalogueBuilder().Extend(new CustomField<Account, List<int>>("a/b")).Build())
            .Message.ShouldContain("a/b");

    [Theory]
    [InlineData("points")]
    [InlineData("Acme/points")]
    [InlineData("acme/loyalty/points")]
    [InlineData("/")]
    public void A_custom_field_is_named_by_its_owner(string name) =>
        Should.Throw<ArgumentException>(() => new CustomField<Account, int>(name));

    [Fact]
    public void A_host_adds_choices_and_two_hosts_do_not_meet()
    {
        var ours = new CatalogueBuilder().Options<AccountRelationshipType>((100, "Distributor")).Build().Of<Account>();
        var theirs = new CatalogueBuilder().Build().Of<Account>();

        ours.OptionsOf(AccountFields.RelationshipType)!.LabelOf(100).ShouldBe("Distributor");
        theirs.OptionsOf(AccountFields.RelationshipType)!.Contains(100).ShouldBeFalse();
    }
}
