using CustomerModel.Customers;

namespace CustomerModel.Tests.Customers;

/// <summary>For every command: what its <c>WhyNot…</c> twin says is what it does, and a refusal changes nothing.</summary>
public sealed class CommandProperties
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly AccountId Acme = AccountId.New(Now.ToInstant());
    private static readonly AccountId Other = AccountId.New(Now.ToInstant());
    private static readonly ContactId Anna = ContactId.New(Now.ToInstant());
    private static readonly ContactId Ben = ContactId.New(Now.ToInstant());

    private static readonly Command<Account>[] OfAccount =
    [
        new("Deactivate", a => a.WhyNotDeactivate(Now), a => a.Deactivate(Now)),
        new("Activate", a => a.WhyNotActivate(Now), a => a.Activate(Now)),
        new("SetParent", a => a.WhyNotSetParent(Other, Now), a => a.SetParent(Other, Now)),
        new("SetParent itself", a => a.WhyNotSetParent(Acme, Now), a => a.SetParent(Acme, Now)),
        new("ClearParent", a => a.WhyNotClearParent(Now), a => a.ClearParent(Now)),
        new("MakePrimary", a => a.WhyNotMakePrimary(Ben, Now), a => a.MakePrimary(Ben, Now)),
        new("ClearPrimary", a => a.WhyNotClearPrimary(Now), a => a.ClearPrimary(Now)),
        new("Set name", a => a.WhyNotSet(AccountFields.Name, "New"), a => a.Set(AccountFields.Name, "New")),
        new("Set name too long", a => a.WhyNotSet(AccountFields.Name, new('x', 161)), a => a.Set(AccountFields.Name, new('x', 161))),
        new("Set revenue", a => a.WhyNotSet(AccountFields.Revenue, 5m), a => a.Set(AccountFields.Revenue, 5m)),
        new("Set currency", a => a.WhyNotSet(AccountFields.Currency, Currency.Eur), a => a.Set(AccountFields.Currency, Currency.Eur)),
        new(
            "Set status",
            a => a.WhyNotSet(AccountFields.Status, CustomerStatus.Inactive),
            a => a.Set(AccountFields.Status, CustomerStatus.Inactive)
        ),
        new("AddAddress", a => a.WhyNotAddAddress(Bern, Now), a => a.AddAddress(Bern, Now)),
        new("ReplaceAddress", a => a.WhyNotReplaceAddress(1, Bern, Now), a => a.ReplaceAddress(1, Bern, Now)),
        new("RemoveAddress", a => a.WhyNotRemoveAddress(2, Now), a => a.RemoveAddress(2, Now)),
    ];

    private static readonly Command<Contact>[] OfContact =
    [
        new("Deactivate", c => c.WhyNotDeactivate(Now), c => c.Deactivate(Now)),
        new("Activate", c => c.WhyNotActivate(Now), c => c.Activate(Now)),
        new("Join", c => c.WhyNotJoin(Acme, Now), c => c.Join(Acme, Now)),
        new("Join another", c => c.WhyNotJoin(Other, Now), c => c.Join(Other, Now)),
        new("Join itself", c => c.WhyNotJoin(Anna, Now), c => c.Join(Anna, Now)),
        new("Move", c => c.WhyNotMove(Ben, Now), c => c.Move(Ben, Now)),
        new("Leave", c => c.WhyNotLeave(Now), c => c.Leave(Now)),
        new("ShareAddress", c => c.WhyNotShareAddress(Acme, 1, Now), c => c.ShareAddress(Acme, 1, Now)),
        new("UnshareAddress", c => c.WhyNotUnshareAddress(Now), c => c.UnshareAddress(Now)),
        new("Set last name", c => c.WhyNotSet(ContactFields.LastName, "Neu"), c => c.Set(ContactFields.LastName, "Neu")),
        new("Set full name", c => c.WhyNotSet(ContactFields.FullName, "Neu"), c => c.Set(ContactFields.FullName, "Neu")),
        new("Set income", c => c.WhyNotSet(ContactFields.AnnualIncome, 1.23456m), c => c.Set(ContactFields.AnnualIncome, 1.23456m)),
        new(
            "Clear last name",
            c => c.WhyNotEdit(e => e.Clear(ContactFields.LastName)) is [var first, ..] ? first : null,
            c => c.Clear(ContactFields.LastName)
        ),
        new("Set city", c => c.WhyNotSet(City, "Bern"), c => c.Set(City, "Bern")),
        new("Clear city", c => c.WhyNotEdit(e => e.Clear(City)) is [var first, ..] ? first : null, c => c.Clear(City)),
        new("AddAddress", c => c.WhyNotAddAddress(Bern, Now), c => c.AddAddress(Bern, Now)),
        new("RemoveAddress", c => c.WhyNotRemoveAddress(1, Now), c => c.RemoveAddress(1, Now)),
    ];

    private static CustomerAddress Bern => CustomerAddress.Of(PostalAddress.Of(city: "Bern"));

    private static Field<Contact, string> City => ContactFields.Address(1, AddressFields.City);

    [Fact]
    public void An_account_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfAccount),
            steps => CommandLaw.KeepsItsWord(Account.Create(Acme, "Acme", Now), Account.Type, steps),
            cases: 500
        );

    [Fact]
    public void A_person_account_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfAccount),
            steps => CommandLaw.KeepsItsWord(Account.CreatePerson(Acme, Anna, PersonName.Of("Anna", "Muster"), Now), Account.Type, steps),
            cases: 500
        );

    [Fact]
    public void A_contact_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfContact),
            steps => CommandLaw.KeepsItsWord(Contact.Create(Anna, PersonName.Of("Anna", "Muster"), Now), Contact.Type, steps),
            cases: 500
        );
}
