using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

/// <summary>Of a lead with every field filled, exactly the documented ones arrive.</summary>
public sealed class LeadMappingTests
{
    private static readonly ZonedDateTime Now = A.Now;

    private static readonly string[] Reach =
    [
        "transactioncurrencyid",
        "preferredcontactmethodcode",
        "donotemail",
        "donotbulkemail",
        "donotfax",
        "donotphone",
        "donotpostalmail",
        "donotsendmm",
        "description",
        "emailaddress1",
        "fax",
        "telephone1",
        "websiteurl",
        "address1_line1",
        "address1_line2",
        "address1_line3",
        "address1_city",
        "address1_stateorprovince",
        "address1_postalcode",
        "address1_country",
    ];

    private static readonly Dictionary<string, string> ToAccount = new(
        World.Same([.. Reach, "industrycode", "sic", "numberofemployees", "revenue", "ownerid"])
    )
    {
        ["name"] = "companyname",
        ["telephone2"] = "telephone3",
    };

    private static readonly Dictionary<string, string> ToContact = World.Same([
        .. Reach,
        "firstname",
        "middlename",
        "lastname",
        "salutation",
        "jobtitle",
        "address1_name",
        "address2_country",
        "address2_county",
        "address2_fax",
        "address2_latitude",
        "emailaddress2",
        "emailaddress3",
        "telephone2",
        "telephone3",
        "mobilephone",
        "pager",
        "leadsourcecode",
        "ownerid",
    ]);

    private static readonly Dictionary<string, string> ToOpportunity = new(
        World.Same([
            "budgetamount",
            "budgetstatus",
            "campaignid",
            "decisionmaker",
            "description",
            "initialcommunication",
            "need",
            "parentaccountid",
            "parentcontactid",
            "prioritycode",
            "purchaseprocess",
            "purchasetimeframe",
            "qualificationcomments",
            "transactioncurrencyid",
            "ownerid",
        ])
    )
    {
        ["name"] = "subject",
        ["opportunityratingcode"] = "leadqualitycode",
    };

    private static Arbitrary<Lead> Leads { get; } =
        World
            .ValuesFor(Lead.Type.Fields)
            .Select(values =>
                World.Fill(
                    A.Lead.Build(),
                    values,
                    "statuscode",
                    "statecode",
                    "versionnumber",
                    "parentaccountid",
                    "parentcontactid",
                    "qualifyingopportunityid",
                    "msdyncrm_leadsourcetype"
                )
            )
            .ToArbitrary();

    [Fact]
    public void An_account_takes_what_is_documented_and_nothing_else() =>
        Law.ForAll(
            Leads,
            lead =>
            {
                var made = QualificationTests.Qualified(lead, LeadQualification.Default).Account!;
                made.OriginatingLead.ShouldBe(lead.Id);
                World.ShouldHaveTaken(
                    made,
                    Account.Create(made.Id, "Bare", Now),
                    lead,
                    Account.Type.Fields,
                    Lead.Type.Fields,
                    ToAccount,
                    "originatingleadid",
                    "primarycontactid",
                    "address1_addressid",
                    "address1_composite"
                );
                return true;
            },
            cases: 40
        );

    [Fact]
    public void A_contact_takes_what_is_documented_and_nothing_else() =>
        Law.ForAll(
            Leads,
            lead =>
            {
                var made = QualificationTests.Qualified(lead, LeadQualification.Default).Contact!;
                (made.OriginatingLead, made.Parent).ShouldBe((lead.Id, lead.ParentAccount!.Value));
                World.ShouldHaveTaken(
                    made,
                    Contact.Create(made.Id, PersonName.Of("Bare"), Now),
                    lead,
                    Contact.Type.Fields,
                    Lead.Type.Fields,
                    ToContact,
                    "originatingleadid",
                    "parentcustomerid",
                    "fullname",
                    "address1_addressid",
                    "address1_composite",
                    "address2_addressid",
                    "address2_composite"
                );
                return true;
            },
            cases: 40
        );

    [Fact]
    public void An_opportunity_takes_what_is_documented_and_neither_estimated_amount_nor_close_date() =>
        Law.ForAll(
            Leads,
            lead =>
            {
                var made = QualificationTests.Qualified(lead, LeadQualification.Default).Opportunity!;
                made.OriginatingLead.ShouldBe(lead.Id);
                (made.EstimatedValue, made.EstimatedCloseDate).ShouldBe((null, null));
                World.ShouldHaveTaken(
                    made,
                    Opportunity.Create(made.Id, "Bare", made.Customer!.Value, Currency.Eur, Now),
                    lead,
                    Opportunity.Type.Fields,
                    Lead.Type.Fields,
                    ToOpportunity,
                    "originatingleadid"
                );
                return true;
            },
            cases: 40
        );
}
