using System.Text.Json;
using CustomerModel.Activities;
using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Tests.Fields;

/// <summary>Opportunity, quote, order, invoice, contract, entitlement, service level agreement, case and their lines have every attribute of the Common Data Model, but for those with a reason.</summary>
public sealed class SalesDataModelTests
{
    private static readonly (string Reason, Func<string, bool> Concerns)[] LeftOut =
    [
        ("derived twin: amounts in the base currency", name => name.EndsWith("_base", StringComparison.Ordinal)),
        ("derived twin: the owner is one value", name => name is "owningbusinessunit" or "owningteam" or "owninguser"),
        ("derived twin: the customer is one value", name => name is "accountid" or "contactid" or "billingaccountid" or "billingcontactid"),
        ("superseded: business process flows", name => name is "stageid" or "processid" or "traversedpath" or "participatesinworkflow"),
        (
            "another application's column",
            name => name.StartsWith("msa_", StringComparison.Ordinal) || name.StartsWith("msdyn", StringComparison.Ordinal)
        ),
        (
            "internal to solutions of the platform",
            name =>
                name
                    is "componentstate"
                        or "ismanaged"
                        or "overwritetime"
                        or "slaidunique"
                        or "solutionid"
                        or "workflowid"
                        or "changedattributelist"
        ),
        (
            "columns of portals and of social channels",
            name =>
                name.StartsWith("adx_", StringComparison.Ordinal)
                || name
                    is "createdbyexternalparty"
                        or "modifiedbyexternalparty"
                        or "influencescore"
                        or "sentimentvalue"
                        or "socialprofileid"
                        or "messagetypecode"
        ),
        ("promised times are fields of the case", name => name is "firstresponsebykpiid" or "resolvebykpiid" or "slainvokedid"),
        ("a question, no column", name => name is "numberofchildincidents" or "isdecrementing"),
        ("there are no articles of a knowledge base", name => name is "kbarticleid"),
        ("service levels are about cases alone", name => name is "objecttypecode" or "primaryentityotc" or "applicablefrompicklist"),
        ("hours are a calendar of the record's own", name => name is "businesshoursid"),
        (
            "internal to the platform",
            name => name is "timezoneruleversionnumber" or "utcconversiontimezonecode" or "timespentbymeonemailandmeetings"
        ),
    ];

    private static readonly string[] OfTheDocument =
    [
        "ownerid",
        "createdby",
        "createdon",
        "createdonbehalfby",
        "modifiedby",
        "modifiedon",
        "modifiedonbehalfby",
        "overriddencreatedon",
        "importsequencenumber",
        "versionnumber",
        "exchangerate",
        "transactioncurrencyid",
        "entityimageid",
        "parentbundleidref",
        "opportunityid",
        "opportunityproductid",
        "opportunitystatecode",
        "quoteid",
        "quotedetailid",
        "quotestatecode",
        "salesorderid",
        "salesorderdetailid",
        "salesorderstatecode",
        "salesorderispricelocked",
        "invoiceid",
        "invoicedetailid",
        "invoicestatecode",
        "invoiceispricelocked",
        "contractid",
        "contractstatecode",
        "customerid",
    ];

    public static TheoryData<string, string> Headers =>
        new()
        {
            { "Opportunity", "opportunityid" },
            { "Quote", "quoteid" },
            { "Order", "salesorderid" },
            { "Invoice", "invoiceid" },
            { "Contract", "contractid" },
            { "Entitlement", "entitlementid" },
        };

    public static TheoryData<string> Lines => new("OpportunityProduct", "QuoteProduct", "OrderProduct", "InvoiceProduct", "ContractLine");

    [SharedTheory]
    [MemberData(nameof(Headers))]
    public void Every_attribute_of_a_document_is_a_field(string entity, string id) =>
        Compare(
            entity,
            entity switch
            {
                "Opportunity" => Opportunity.Type.Fields,
                "Quote" => Quote.Type.Fields,
                "Order" => Order.Type.Fields,
                "Contract" => Contract.Type.Fields,
                "Entitlement" => Entitlement.Type.Fields,
                _ => Invoice.Type.Fields,
            },
            [id]
        );

    [SharedFact]
    public void Every_attribute_of_a_service_level_agreement_is_a_field_but_for_money() =>
        Compare("SLA", Sla.Type.Fields, ["slaid", "exchangerate", "transactioncurrencyid"]);

    [SharedFact]
    public void Every_attribute_of_a_case_is_a_field_but_for_money() =>
        Compare("Case", CustomerModel.Service.Case.Type.Fields, ["incidentid", "exchangerate", "transactioncurrencyid"]);

    [SharedTheory]
    [MemberData(nameof(Lines))]
    public void Every_attribute_of_a_line_is_a_field(string entity) =>
        Compare(
            entity,
            entity switch
            {
                "OpportunityProduct" => [.. OpportunityLineFields.All],
                "QuoteProduct" => [.. QuoteLineFields.All],
                "OrderProduct" => [.. OrderLineFields.All],
                "ContractLine" => [.. ContractLineFields.All],
                _ => (IReadOnlyList<Field>)[.. InvoiceLineFields.All],
            },
            OfTheDocument
        );

    [Fact]
    public void Names_of_fields_are_unique() =>
        new RecordType[]
        {
            Opportunity.Type,
            Quote.Type,
            Order.Type,
            Invoice.Type,
            Contract.Type,
            Entitlement.Type,
            CustomerModel.Service.Case.Type,
            CaseResolution.Type,
            AllotmentEntry.Type,
            Sla.Type,
            OpportunityClose.Type,
            QuoteClose.Type,
            OrderClose.Type,
        }
            .SelectMany(type => type.Fields.GroupBy(field => field.Name).Where(group => group.Skip(1).Any()))
            .Select(group => group.Key)
            .ShouldBeEmpty();

    [Fact]
    public void A_blank_record_of_every_kind_reads_and_restores_every_field()
    {
        foreach (
            var type in new RecordType[]
            {
                Opportunity.Type,
                Quote.Type,
                Order.Type,
                Invoice.Type,
                Contract.Type,
                ContractTemplate.Type,
                Entitlement.Type,
                CustomerModel.Service.Case.Type,
                CaseResolution.Type,
                AllotmentEntry.Type,
                Sla.Type,
                OpportunityClose.Type,
                QuoteClose.Type,
                OrderClose.Type,
            }
        )
        {
            var (record, other) = (type.Blank(Guid.CreateVersion7()), type.Blank(Guid.CreateVersion7()));
            foreach (var field in type.Fields)
            {
                field.Restore(other, field.Read(record));
                field.SameIn(record, other).ShouldBeTrue(field.Name);
            }
        }
    }

    private static void Compare(string entity, IReadOnlyList<Field> fields, string[] kept)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(SharedData.PathTo("domain/cdm-attributes.json")));
        var byName = fields.ToDictionary(field => field.Name);
        List<string> faults = [];
        foreach (var attribute in model.RootElement.GetProperty("entities").GetProperty(entity).GetProperty("attributes").EnumerateArray())
        {
            var name = attribute.GetProperty("logicalName").GetString()!;
            if (kept.Contains(name) || LeftOut.Any(reason => reason.Concerns(name)))
            {
                continue;
            }

            if (!byName.TryGetValue(name, out var field))
            {
                faults.Add($"{name} is missing");
            }
            else if (attribute.TryGetProperty("maxLength", out var length) && field.MaxLength != length.GetInt32())
            {
                faults.Add($"{name} has length {field.MaxLength}, not {length}");
            }
        }

        faults.ShouldBeEmpty();
    }
}
