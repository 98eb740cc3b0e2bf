using CustomerModel.Customers;

namespace CustomerModel.Tests.Customers;

/// <summary>For every command of a role, an affiliation and a contact's jobs: what its <c>WhyNot…</c> twin says is what it does.</summary>
public sealed class RoleProperties
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly ConnectionRole Doctor = Connecting("Doctor");
    private static readonly ConnectionRole Patient = Connecting("Patient");

    private static readonly Command<RelationshipRole>[] OfRelationshipRole =
    [
        new("Deactivate", r => r.WhyNotDeactivate(Now), r => r.Deactivate(Now)),
        new("Activate", r => r.WhyNotActivate(Now), r => r.Activate(Now)),
        new("Allow", r => r.WhyNotAllow(Account, Contact, Now), r => r.Allow(Account, Contact, Now)),
        new("Forbid", r => r.WhyNotForbid(Account, Contact, Now), r => r.Forbid(Account, Contact, Now)),
        new("Set name", r => r.WhyNotSet(RelationshipRoleFields.Name, "New"), r => r.Set(RelationshipRoleFields.Name, "New")),
    ];

    private static readonly Command<ConnectionRole>[] OfConnectionRole =
    [
        new("Deactivate", r => r.WhyNotDeactivate(Now), r => r.Deactivate(Now)),
        new("Activate", r => r.WhyNotActivate(Now), r => r.Activate(Now)),
        new("Allow", r => r.WhyNotAllow("contact", Now), r => r.Allow("contact", Now)),
        new("Allow nothing", r => r.WhyNotAllow("", Now), r => r.Allow("", Now)),
        new("Forbid", r => r.WhyNotForbid("contact", Now), r => r.Forbid("contact", Now)),
        new("Match itself", r => r.WhyNotMatch(r, Now), r => r.Match(r, Now)),
        new("Part from itself", r => r.WhyNotPart(r, Now), r => r.Part(r, Now)),
    ];

    private static readonly Command<Affiliation>[] OfAffiliation =
    [
        new("Take role", a => a.WhyNotTakeRole(AffiliationRole.Billing, Now), a => a.TakeRole(AffiliationRole.Billing, Now)),
        new("Drop role", a => a.WhyNotDropRole(AffiliationRole.Billing, Now), a => a.DropRole(AffiliationRole.Billing, Now)),
        new("Finish", a => a.WhyNotFinish(Now.Date, Now), a => a.Finish(Now.Date, Now)),
        new("Finish too early", a => a.WhyNotFinish(new(2020, 1, 1), Now), a => a.Finish(new(2020, 1, 1), Now)),
        new(
            "Start later",
            a => a.WhyNotSet(AffiliationFields.Start, Now.Date.PlusDays(1)),
            a => a.Set(AffiliationFields.Start, Now.Date.PlusDays(1))
        ),
    ];

    private static RelationshipParty Account => RelationshipParty.Account;

    private static RelationshipParty Contact => RelationshipParty.Contact;

    [Fact]
    public void A_relationship_role_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfRelationshipRole),
            steps => CommandLaw.KeepsItsWord(Relating((Account, Account)), RelationshipRole.Type, steps),
            cases: 300
        );

    [Fact]
    public void A_connection_role_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfConnectionRole),
            steps => CommandLaw.KeepsItsWord(Connecting("Friend"), ConnectionRole.Type, steps),
            cases: 300
        );

    [Fact]
    public void An_affiliation_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfAffiliation),
            steps =>
                CommandLaw.KeepsItsWord(
                    Affiliation.Create(New<AffiliationId>(), New<ContactId>(), New<AccountId>(), new(2026, 1, 1), Now),
                    Affiliation.Type,
                    steps
                ),
            cases: 300
        );

    [Fact]
    public void A_role_is_for_the_pairs_of_its_matrix_alone()
    {
        var role = Relating((Contact, Account), (Contact, RelationshipParty.Opportunity), (Contact, Account));

        role.Uses.Count.ShouldBe(2);
        role.Allows(Contact, RelationshipParty.Opportunity).ShouldBeTrue();
        role.Allows(Account, Contact).ShouldBeFalse();
    }

    [Fact]
    public void Two_connection_roles_answer_each_other_or_neither_does()
    {
        Doctor.Match(Patient, Now);

        Doctor.OnlyReciprocal.ShouldBe(Patient.Id);
        Patient.OnlyReciprocal.ShouldBe(Doctor.Id);
        Doctor.Answers(Doctor.Id).ShouldBeFalse();
        Should.Throw<RefusedException>(() => Patient.Match(Doctor, Now)).Error.Code.ShouldBe("connection.roles-match-already");

        Patient.Part(Doctor, Now);

        Doctor.Reciprocals.ShouldBeEmpty();
        Patient.Answers(Patient.Id).ShouldBeTrue();
    }

    private static RelationshipRole Relating(params (RelationshipParty, RelationshipParty)[] uses) =>
        RelationshipRole.Create(New<RelationshipRoleId>(), "Supplier", Now, uses);

    private static ConnectionRole Connecting(string name) =>
        ConnectionRole.Create(New<ConnectionRoleId>(), name, ConnectionRoleCategory.Family, Now);

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());
}
