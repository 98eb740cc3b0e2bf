using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Sales;

public sealed class LeadTests
{
    private static readonly ZonedDateTime Now = Sample.Now;
    private static readonly OwnerId Marketing = TeamId.New(Now.ToInstant());

    [Fact]
    public void A_lead_goes_along_every_edge_of_its_table_and_no_other() =>
        LifecycleTests.Walk(
            LeadLifecycle.Table,
            () => A.Lead.OfMarketing(A.Contact.Build()).With(LeadFields.Currency, Currency.Eur).Build(),
            Lead.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case LeadAction.Contact when reason == LeadStatus.Contacted:
                        record.Contact(Now);
                        break;
                    case LeadAction.Qualify when reason == LeadStatus.Qualified:
                        Qualify.Lead(record, new() { Status = reason }, QualificationIds.New(Now.ToInstant()), Now);
                        break;
                    case LeadAction.Disqualify:
                        record.Disqualify(Now, reason);
                        break;
                    case LeadAction.Reactivate when reason == LeadStatus.New:
                        record.Reactivate(Now);
                        break;
                    case LeadAction.Recycle when reason == record.Status:
                        record.Recycle(Marketing, Now);
                        break;
                    case LeadAction.Unqualify when reason == LeadStatus.New:
                        Unqualify.Lead(record, new(), Now);
                        break;
                    default:
                        throw new RefusedException(LeadErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "lead.not-now"
        );

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        LeadLifecycle.Table.DefaultOf(LeadStatus.New, LeadAction.Disqualify).ShouldBe(LeadStatus.Lost);
        ((int)LeadStatus.Canceled).ShouldBe(7);
        LeadLifecycle.Table.StateOf(LeadStatus.NoLongerInterested).ShouldBe((int)LeadState.Disqualified);
        LeadSource.LandingPage.Code.ShouldBe(192350100);
        Lead.Type.ObjectTypeCode.ShouldBe(4);
    }

    [Fact]
    public void A_lead_has_a_subject_and_a_last_name_and_its_full_name_follows()
    {
        var lead = A.Lead.Named("Anna", "Muster").Build();

        lead.FullName.ShouldBe("Anna Muster");
        lead.ParentContact.ShouldBeNull();
        lead.Set(LeadFields.FirstName, "Berta");
        lead.FullName.ShouldBe("Berta Muster");
        Sample.Try(lead, Lead.Type, it => it.Clear(LeadFields.Subject)).ShouldBe("field.required");
        Sample.Try(lead, Lead.Type, it => it.Clear(LeadFields.LastName)).ShouldBe("field.required");
        Sample.Try(lead, Lead.Type, it => it.Set(LeadFields.FullName, "X")).ShouldBe("field.not-editable");
    }

    [Fact]
    public void A_contact_may_have_several_leads_of_marketing_and_each_keeps_it()
    {
        var anna = A.Contact.Build();

        var chairs = A.Lead.About("Chairs").OfMarketing(anna).Build();
        var desks = A.Lead.About("Desks").OfMarketing(anna).Build();

        (chairs.ParentContact, desks.ParentContact).ShouldBe((anna.Id, anna.Id));
        (chairs.FullName, chairs.SourceType).ShouldBe(("Anna Muster", LeadSourceType.Marketing));
        chairs.Events.Single().ShouldBe(new LeadCreated(chairs.Id, anna.Id, A.Now.ToInstant()));
        Sample.Try(desks, Lead.Type, it => it.Clear(LeadFields.ParentContact)).ShouldBe("lead.contact-missing");
    }

    [Fact]
    public void Amounts_need_a_currency()
    {
        var lead = A.Lead.Build();

        Sample.Try(lead, Lead.Type, it => it.Set(LeadFields.EstimatedAmount, 5m)).ShouldBe("lead.currency-missing");
        lead.Edit(e => e.Set(LeadFields.EstimatedAmount, 5m).Set(LeadFields.Currency, Currency.Eur).Set(LeadFields.EstimatedValue, 3d));
        Sample.Try(lead, Lead.Type, it => it.Clear(LeadFields.Currency)).ShouldBe("lead.currency-missing");
    }

    [Fact]
    public void A_closed_lead_is_read_only_until_it_is_taken_up_again()
    {
        var lead = A.Lead.Disqualified(LeadStatus.CannotContact).Build();

        Sample.Try(lead, Lead.Type, it => it.Set(LeadFields.Subject, "X")).ShouldBe("lead.closed");
        lead.Reactivate(Now);
        lead.Set(LeadFields.Subject, "X");

        (lead.Status, lead.State).ShouldBe((LeadStatus.New, LeadState.Open));
        lead.Events[^1].ShouldBe(new LeadReactivated(lead.Id, LeadStatus.CannotContact, Now.ToInstant()));
    }

    [Fact]
    public void A_lead_goes_back_to_marketing_with_its_owner_and_stays_open()
    {
        var lead = A.Lead.OfMarketing(A.Contact.Build()).With(LeadFields.SalesAccepted, true).Build();
        lead.Contact(Now);

        lead.Recycle(Marketing, Now);

        (lead.Owner, lead.Status, lead.SalesAccepted, lead.Recycled).ShouldBe((Marketing, LeadStatus.Contacted, false, true));
        Sample.Try(A.Lead.Build(), Lead.Type, it => it.Recycle(Marketing, Now)).ShouldBe("lead.not-of-marketing");
    }

    [Fact]
    public void Addresses_are_fields_of_the_lead_and_their_composite_follows()
    {
        var lead = A.Lead.With(LeadFields.Address(2, LeadAddressFields.City), "Bern").Build();

        lead.Set(LeadFields.Address(2, LeadAddressFields.Country), "Switzerland");

        lead.Addresses.Single().Number.ShouldBe(2);
        LeadFields
            .Address(2, LeadAddressFields.Composite)
            .Read(lead)
            .ShouldBe(PostalAddress.Of(city: "Bern", country: "Switzerland").Composite);
        Should.Throw<ArgumentOutOfRangeException>(() => LeadFields.Address(3, LeadAddressFields.City));
    }

    [Fact]
    public void The_composite_of_an_inline_address_of_an_account_follows_too() =>
        A.Account.With(AccountFields.Address(1, AddressFields.City), "Bern").Build().Address(1)!.Composite.ShouldBe("Bern");
}
