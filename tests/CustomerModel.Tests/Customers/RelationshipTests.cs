using CustomerModel.Customers;

namespace CustomerModel.Tests.Customers;

public sealed class RelationshipTests
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly CustomerId Acme = AccountId.New(Now.ToInstant());
    private static readonly CustomerId Anna = ContactId.New(Now.ToInstant());

    [Fact]
    public void Nobody_is_related_to_itself_or_connected_with_itself()
    {
        Should
            .Throw<RefusedException>(() => CustomerRelationship.Create(NewRelation(), NewRelation(), Acme, new(), Acme, new(), Now))
            .Error.Code.ShouldBe("relationship.with-itself");
        Should
            .Throw<RefusedException>(() => Connection.Create(NewConnection(), NewConnection(), Ref(1), Ref(1), new(), Now))
            .Error.Code.ShouldBe("connection.with-itself");
    }

    [Fact]
    public void Nothing_is_connected_with_a_record_that_is_not_named() =>
        Should
            .Throw<RefusedException>(() => Connection.Create(NewConnection(), NewConnection(), Ref(1), default, new(), Now))
            .Error.Fields.ShouldBe(["record2id"]);

    [Fact]
    public void Restating_a_relationship_changes_both_sides_or_neither()
    {
        var (own, converse) = Relate();

        own.Restate(converse, new(Description: " supplies bolts "), new(Description: "buys them"), Now);

        (converse.PartnerRoleDescription, converse.CustomerRoleDescription).ShouldBe(("supplies bolts", "buys them"));
        own.Mirrors(converse).ShouldBeTrue();
        Should
            .Throw<RefusedException>(() => own.Restate(converse, new(Description: new('x', 2_001)), new(), Now))
            .Error.Code.ShouldBe("field.too-long");
        own.Mirrors(converse).ShouldBeTrue();
        converse.CustomerRoleDescription.ShouldBe("buys them");
    }

    [Fact]
    public void A_record_that_is_not_the_converse_is_refused()
    {
        var ((own, _), (stranger, _)) = (Relate(), Relate());

        Should.Throw<RefusedException>(() => own.Restate(stranger, new(), new(), Now)).Error.Code.ShouldBe("relationship.not-the-converse");
    }

    [Fact]
    public void A_connection_that_ends_before_it_begins_is_refused_and_all_reasons_are_told()
    {
        var role = ConnectionRole.Create(
            ConnectionRoleId.New(Now.ToInstant()),
            "Sponsor",
            ConnectionRoleCategory.Sales,
            Now,
            "opportunity"
        );
        var terms = new ConnectionTerms
        {
            Role1 = role,
            Start = Now.Date,
            End = Now.Date.PlusDays(-1),
        };

        var refusal = Should.Throw<RefusedException>(() => Connection.Create(NewConnection(), NewConnection(), Ref(1), Ref(2), terms, Now));

        refusal.Errors.Select(error => error.Code).ShouldBe(["connection.ends-before-it-begins", "role.not-for-pair"]);
    }

    [Fact]
    public void A_former_job_keeps_how_the_contact_was_reached_there()
    {
        var anna = Contact.Create(ContactId.New(Now.ToInstant()), PersonName.Of("Anna", "Muster"), Now);
        anna.Join(Acme.Account!.Value, Now);
        anna.Set(ContactFields.JobTitle, "Buyer");

        anna.ChangeJob(AffiliationId.New(Now.ToInstant()), new(null) { Title = "Retired" }, null, Now.Date, Now);

        var former = anna.Made.OfType<Affiliation>().ShouldHaveSingleItem();
        (former.IsPrimary, former.JobTitle, former.End).ShouldBe((true, "Buyer", Now.Date));
        (anna.Parent, anna.JobTitle).ShouldBe((null, "Retired"));
        Should
            .Throw<RefusedException>(() => anna.ChangeJob(AffiliationId.New(Now.ToInstant()), new(null), null, Now.Date, Now))
            .Error.Code.ShouldBe("contact.has-no-parent");
    }

    private static (CustomerRelationship Own, CustomerRelationship Converse) Relate()
    {
        var own = CustomerRelationship.Create(NewRelation(), NewRelation(), Acme, new(), Anna, new(), Now);
        return (own, own.Made.OfType<CustomerRelationship>().Single());
    }

    private static RecordRef Ref(byte number) => new("account", new(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number]));

    private static CustomerRelationshipId NewRelation() => CustomerRelationshipId.New(Now.ToInstant());

    private static ConnectionId NewConnection() => ConnectionId.New(Now.ToInstant());
}
