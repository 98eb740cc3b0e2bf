using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class PartyIdTests
{
    private static readonly Arbitrary<Guid> Ids = ArbMap.Default.ArbFor<Guid>();

    [Fact]
    public void A_customer_is_either_the_account_or_the_contact_it_was_made_of() =>
        Law.ForAll(
            Ids,
            id =>
                (CustomerId)new AccountId(id) is var account
                && (CustomerId)new ContactId(id) is var contact
                && account.Account == new AccountId(id)
                && account.Contact is null
                && contact.Contact == new ContactId(id)
                && contact.Account is null
                && account != contact
                && account == new CustomerId(CustomerKind.Account, id)
        );

    [Fact]
    public void An_owner_is_either_the_user_or_the_team_it_was_made_of() =>
        Law.ForAll(
            Ids,
            id =>
                (OwnerId)new UserId(id) is var user
                && (OwnerId)new TeamId(id) is var team
                && user.User == new UserId(id)
                && user.Team is null
                && team.Team == new TeamId(id)
                && team.User is null
                && user != team
                && user == new OwnerId(OwnerKind.User, id)
        );

    [Fact]
    public void The_default_is_nobody()
    {
        default(CustomerId).Kind.ShouldBe(CustomerKind.None);
        default(CustomerId).Account.ShouldBeNull();
        default(CustomerId).Contact.ShouldBeNull();
        default(OwnerId).Kind.ShouldBe(OwnerKind.None);
        default(OwnerId).User.ShouldBeNull();
        default(OwnerId).Team.ShouldBeNull();
    }

    [Fact]
    public void Kinds_have_the_object_type_codes_of_dynamics()
    {
        ((int)CustomerKind.Account).ShouldBe(1);
        ((int)CustomerKind.Contact).ShouldBe(2);
        ((int)OwnerKind.User).ShouldBe(8);
        ((int)OwnerKind.Team).ShouldBe(9);
    }
}
