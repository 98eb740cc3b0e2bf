using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Storage;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

public sealed class UnqualificationTests
{
    private static readonly ZonedDateTime Now = A.Now;

    private static readonly Arbitrary<Case> Cases = (
        from account in Gen.Elements("none", "on lead", "on lead with primary", "match", "match with primary")
        from contact in Gen.Elements("none", "on lead", "match")
        from hasCompany in Gen.Elements(true, false)
        from flags in Gen.Choose(0, 7)
        select new Case(account, contact, hasCompany, flags)
    ).ToArbitrary();

    [Fact]
    public void Qualifying_and_taking_it_back_leaves_every_record_as_it_was() =>
        Law.ForAll(
            Cases,
            it =>
            {
                var (lead, acme, anna) = it.Build();
                World.Commit(new Record?[] { lead, acme, anna }.OfType<Record>());
                var before = new Record?[] { lead, acme, anna }
                    .OfType<Record>()
                    .Select(RecordStorage.Copy)
                    .ToArray();
                var how = it.How(acme, anna);
                if (Qualify.WhyNotLead(lead, how, Now) is { } why)
                {
                    why.Code.ShouldBe("qualification.customer-missing");
                    return true;
                }

                var made = QualificationTests.Qualified(lead, how);
                World.Commit(made.Made);
                var found = Found(lead, acme, anna, made);
                Unqualify.WhyNotLead(lead, found, Now).ShouldBeNull();
                var result = Unqualify.Lead(lead, found, Now);

                result.Remove.ShouldBe(made.Made, ignoreOrder: true);
                result.Detach.ShouldAllBe(record => record == acme || record == anna);
                foreach (var old in before)
                {
                    var (type, now) = old switch
                    {
                        Lead => ((RecordType)Lead.Type, (Record)lead),
                        Account => (Account.Type, acme!),
                        _ => (Contact.Type, anna!),
                    };
                    World.Differences(type, old, now).ShouldBeEmpty();
                    type.Parts.ShouldAllBe(part => part.SameIn(old, now));
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void What_was_used_since_lives_on_and_keeps_what_it_names()
    {
        var (lead, made) = Stored();
        var (account, contact) = (made.Account!, made.Contact!);
        contact.Set(ContactFields.JobTitle, "Buyer");
        World.Commit(contact);

        var result = Unqualify.Lead(lead, Found(lead, null, null, made), Now);

        result.Remove.ShouldBe([made.Opportunity!]);
        result.Detach.ShouldBe([contact, account]);
        (contact.OriginatingLead, account.OriginatingLead).ShouldBe((null, null));
        (contact.Parent, account.PrimaryContact).ShouldBe((account.AsCustomer, contact.Id));
        (lead.Status, lead.ParentAccount, lead.ParentContact, lead.QualifyingOpportunity).ShouldBe((LeadStatus.New, null, null, null));
        lead.Outcomes.ShouldBeEmpty();
        lead.Events[^1].ShouldBe(new LeadUnqualified(lead.Id, Now.ToInstant()));
    }

    [Fact]
    public void What_another_record_names_lives_on()
    {
        var (lead, made) = Stored();
        var quote = Start.Quote(QuoteId.New(Now.ToInstant()), made.Opportunity!, Now);

        var result = Unqualify.Lead(lead, Found(lead, null, null, made, (Quote.Type, quote)), Now);

        result.Remove.ShouldBeEmpty();
        result.Detach.ShouldBe([made.Opportunity!, made.Contact!, made.Account!]);
        made.Opportunity!.OriginatingLead.ShouldBeNull();
    }

    [Fact]
    public void An_account_that_was_used_loses_the_primary_contact_that_goes()
    {
        var (lead, made) = Stored();
        var account = made.Account!;
        account.Set(AccountFields.Sic, "1");
        World.Commit(account);

        var result = Unqualify.Lead(lead, Found(lead, null, null, made), Now);

        result.Remove.ShouldBe([made.Opportunity!, made.Contact!]);
        account.PrimaryContact.ShouldBeNull();
    }

    [Fact]
    public void Of_whom_nobody_knows_who_names_it_is_kept()
    {
        var (lead, made) = Stored();
        var found = Found(lead, null, null, made) with { NamedBy = new Dictionary<RecordRef, IReadOnlyList<RecordRef>>() };

        Unqualify.Lead(lead, found, Now).Remove.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_gone_already_needs_nothing()
    {
        var (lead, _) = Stored();

        var result = Unqualify.Lead(lead, new(), Now);

        (result.Remove.Count, result.Detach.Count, lead.Status).ShouldBe((0, 0, LeadStatus.New));
    }

    [Fact]
    public void What_cannot_be_taken_back_is_refused_and_changes_nothing()
    {
        var (lead, made) = Stored();
        var found = Found(lead, null, null, made);
        Refused(lead, found with { Account = A.Account.Build() }, lead.Ref).ShouldBe("qualification.not-its-outcome");
        var fresh = QualificationTests.Open(null, null, "Acme");
        var unsaved = QualificationTests.Qualified(fresh, LeadQualification.Default);
        Refused(fresh, Found(fresh, null, null, unsaved), fresh.Ref).ShouldBe("qualification.not-stored");
        Refused(A.Lead.Build(), new(), null).ShouldBe("lead.not-now");

        made.Opportunity!.Win(Now);
        World.Commit(made.Opportunity!);
        Refused(lead, found, made.Opportunity.Ref).ShouldBe("opportunity.closed");

        LeadFields.Outcomes.Restore(lead, []);
        Refused(lead, found, lead.Ref).ShouldBe("qualification.unknown");
    }

    [Fact]
    public void A_used_record_that_is_read_only_cannot_be_let_go_of()
    {
        var (lead, made) = Stored();
        made.Account!.Deactivate(Now);
        World.Commit(made.Account!);

        Refused(lead, Found(lead, null, null, made), made.Account.Ref).ShouldBe("customer.inactive");
    }

    private static (Lead Lead, QualifiedLead Made) Stored()
    {
        var lead = QualificationTests.Open(null, null, "Acme");
        var made = QualificationTests.Qualified(lead, LeadQualification.Default);
        World.Commit([lead, .. made.Made]);
        return (lead, made);
    }

    private static LeadReversal Found(
        Lead lead,
        Account? acme,
        Contact? anna,
        QualifiedLead made,
        params (RecordType Type, Record Record)[] others
    )
    {
        var (account, contact) = (made.Account ?? acme, made.Contact ?? anna);
        List<(RecordType, Record)> all = [(Lead.Type, lead), .. others];
        if (account is not null)
        {
            all.Add((Account.Type, account));
        }

        if (contact is not null)
        {
            all.Add((Contact.Type, contact));
        }

        if (made.Opportunity is { } opportunity)
        {
            all.Add((Opportunity.Type, opportunity));
        }

        return new()
        {
            Account = account,
            Contact = contact,
            Opportunity = made.Opportunity,
            NamedBy = World.Names(all),
        };
    }

    private static string Refused(Lead lead, LeadReversal found, RecordRef? record)
    {
        var before = RecordStorage.Copy(lead);
        var why = Unqualify.WhyNotLead(lead, found, Now).ShouldNotBeNull();

        var refusal = Should.Throw<RefusedException>(() => Unqualify.Lead(lead, found, Now));

        refusal.Error.Code.ShouldBe(why.Code);
        refusal.Error.Record.ShouldBe(record ?? lead.Ref);
        World.Differences(Lead.Type, before, lead).ShouldBeEmpty();
        LeadFields.Outcomes.SameIn(before, lead).ShouldBeTrue();
        return why.Code;
    }

    private sealed record Case(string Account, string Contact, bool HasCompany, int Flags)
    {
        public (Lead Lead, Account? Account, Contact? Contact) Build()
        {
            var acme = Account == "none" ? null : A.Account.Build();
            if (Account.EndsWith("primary", StringComparison.Ordinal))
            {
                acme!.MakePrimary(ContactId.New(Now.ToInstant()), Now);
            }

            var anna = Contact == "none" ? null : A.Contact.Build();
            var onLead = Account.StartsWith("on", StringComparison.Ordinal) ? acme : null;
            return (QualificationTests.Open(onLead, Contact == "on lead" ? anna : null, HasCompany ? "Acme" : null), acme, anna);
        }

        public LeadQualification How(Account? acme, Contact? anna) =>
            new()
            {
                Account = acme,
                Contact = anna,
                CreateAccount = (Flags & 1) != 0,
                CreateContact = (Flags & 2) != 0,
                CreateOpportunity = (Flags & 4) != 0,
            };
    }
}
