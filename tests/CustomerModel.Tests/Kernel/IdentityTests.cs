using CustomerModel.Customers;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Kernel;

public sealed class IdentityTests
{
    [Fact]
    public void Identities_sort_by_the_time_they_were_made()
    {
        AccountId[] ids = [.. Enumerable.Range(0, 50).Select(second => AccountId.New(A.Now.PlusSeconds(second).ToInstant()))];

        ids.Order().ShouldBe(ids);
        ids.ShouldBeUnique();
    }

    [Fact]
    public void A_record_without_an_identity_is_not_made()
    {
        Should.Throw<ArgumentException>(() => Account.Create(default, "Acme", A.Now));
        Should.Throw<ArgumentException>(() => Contact.Create(default, PersonName.Of("Muster"), A.Now));
    }

    [Fact]
    public void A_customer_is_an_account_or_a_contact()
    {
        var (account, contact) = (A.Account.Build(), A.Contact.Build());

        account.AsCustomer.Account.ShouldBe(account.Id);
        account.AsCustomer.Contact.ShouldBeNull();
        contact.AsCustomer.Contact.ShouldBe(contact.Id);
        account.Ref.ShouldBe(new RecordRef("account", account.Id.Value));
    }
}
