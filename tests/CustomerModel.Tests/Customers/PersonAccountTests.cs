using CustomerModel.Customers;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Customers;

public sealed class PersonAccountTests
{
    private readonly Account _account = Account.CreatePerson(
        AccountId.New(A.Now.ToInstant()),
        ContactId.New(A.Now.ToInstant()),
        PersonName.Of("Anna", "Muster"),
        A.Now
    );

    private Contact Person => (Contact)_account.Made.Single();

    [Fact]
    public void The_two_name_each_other()
    {
        _account.PrimaryContact.ShouldBe(Person.Id);
        Person.Parent.ShouldBe(_account.AsCustomer);
        _account.Kind.ShouldBe(AccountKind.Person);
    }

    [Fact]
    public void It_stands_in_no_hierarchy() =>
        _account.WhyNotSetParent(AccountId.New(A.Now.ToInstant()), A.Now)!.Code.ShouldBe("account.person-has-no-hierarchy");

    [Fact]
    public void It_has_one_contact()
    {
        _account.WhyNotMakePrimary(ContactId.New(A.Now.ToInstant()), A.Now)!.Code.ShouldBe("account.person-has-one-contact");
        _account.WhyNotClearPrimary(A.Now)!.Code.ShouldBe("account.person-has-one-contact");
        _account.WhyNotMakePrimary(Person.Id, A.Now).ShouldBeNull();
    }

    [Fact]
    public void It_is_renamed_with_its_own_person_only()
    {
        _account.WhyNotRenamePerson(A.Contact.Build(), PersonName.Of("Neu"), A.Now)!.Code.ShouldBe("account.not-this-person");
        A.Account.Build().WhyNotRenamePerson(Person, PersonName.Of("Neu"), A.Now)!.Code.ShouldBe("account.not-this-person");
    }

    [Fact]
    public void A_name_the_person_refuses_changes_neither()
    {
        var refusal = Should.Throw<RefusedException>(() => _account.RenamePerson(Person, PersonName.Of(new string('x', 51)), A.Now));

        refusal.Error.Code.ShouldBe("field.too-long");
        (_account.Name, Person.FullName).ShouldBe(("Anna Muster", "Anna Muster"));
    }
}
