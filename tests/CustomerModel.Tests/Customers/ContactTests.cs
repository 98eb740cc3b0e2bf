using CustomerModel.Customers;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Customers;

public sealed class ContactTests
{
    private static readonly AccountId Acme = AccountId.New(A.Now.ToInstant());
    private static readonly AccountId Other = AccountId.New(A.Now.ToInstant());

    [Fact]
    public void A_contact_joins_one_account_and_a_second_one_is_refused()
    {
        var anna = A.Contact.Of(Acme).Build();

        var refusal = Should.Throw<RefusedException>(() => anna.Join(Other, A.Now));

        refusal.Error.Code.ShouldBe("contact.has-parent");
        refusal.Error.Value.ShouldBe((CustomerId)Acme);
        anna.Parent.ShouldBe((CustomerId)Acme);
    }

    [Fact]
    public void Joining_the_same_account_again_changes_nothing()
    {
        var anna = A.Contact.Of(Acme).Build();
        var events = anna.Events.Count;

        anna.Join(Acme, A.Now);

        anna.Events.Count.ShouldBe(events);
    }

    [Fact]
    public void A_move_says_where_from_and_where_to()
    {
        var anna = A.Contact.Of(Acme).Build();

        anna.Move(Other, A.Now);

        anna.Events[^1].ShouldBe(new ContactParentChanged(anna.Id, Other, Acme, A.Now.ToInstant()));
    }

    [Fact]
    public void Who_belongs_to_nobody_neither_moves_nor_leaves()
    {
        A.Contact.Build().WhyNotMove(Acme, A.Now)!.Code.ShouldBe("contact.has-no-parent");
        A.Contact.Build().WhyNotLeave(A.Now)!.Code.ShouldBe("contact.has-no-parent");
    }

    [Fact]
    public void Nobody_is_his_own_parent()
    {
        var anna = A.Contact.Build();

        anna.WhyNotJoin(anna.Id, A.Now)!.Code.ShouldBe("contact.loop");
    }

    [Fact]
    public void An_address_is_shared_by_members_only()
    {
        A.Contact.Of(Other).Build().WhyNotShareAddress(Acme, 1, A.Now)!.Code.ShouldBe("contact.not-of-household");
        A.Contact.Of(Acme).Build().WhyNotShareAddress(Acme, 1, A.Now).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => A.Contact.Of(Acme).Build().ShareAddress(Acme, 0, A.Now));
    }

    [Fact]
    public void Who_moves_takes_the_shared_address_not_along()
    {
        var anna = A.Contact.Of(Acme).Build();
        anna.ShareAddress(Acme, 1, A.Now);

        anna.Move(Other, A.Now);

        anna.SharedAddressOf.ShouldBeNull();
        anna.SharedAddressNumber.ShouldBeNull();
    }

    [Fact]
    public void Mail_goes_to_the_shared_address_before_the_own_one()
    {
        var home = A.Account.Household().WithAddress(A.AddressIn("Bern")).Build();
        var anna = A.Contact.WithAddress(A.AddressIn("Kiel")).Of(home.Id).Build();

        anna.MailingAddress(home)!.City.ShouldBe("Kiel");
        anna.ShareAddress(home.Id, 1, A.Now);

        anna.MailingAddress(home)!.City.ShouldBe("Bern");
        A.Contact.Build().MailingAddress(null).ShouldBeNull();
    }

    [Fact]
    public void The_full_name_follows_its_parts()
    {
        var anna = A.Contact.Build();

        anna.Edit(e => e.Set(ContactFields.FirstName, "Änne").Set(ContactFields.LastName, "von Muster"));

        anna.FullName.ShouldBe("Änne von Muster");
        anna.WhyNotSet(ContactFields.FullName, "Else")!.Code.ShouldBe("field.not-editable");
    }

    [Fact]
    public void A_contact_keeps_its_last_name() =>
        A.Contact.Build().WhyNotEdit(e => e.Clear(ContactFields.LastName)).Single().Code.ShouldBe("field.required");

    [Fact]
    public void A_name_too_long_is_refused_where_it_is_given()
    {
        var refusal = Should.Throw<RefusedException>(() => A.Contact.Named(new('x', 51), "Muster").Build());

        refusal.Error.Fields.ShouldBe(["firstname"]);
    }
}
