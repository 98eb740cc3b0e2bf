using System.Text.Json;
using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Tests.Fields;

/// <summary>Account, contact, lead, competitor, address and the catalogue have every attribute of the Common Data Model, but for those with a reason.</summary>
public sealed class CommonDataModelTests
{
    private static readonly (string Reason, Func<string, bool> Concerns)[] LeftOut =
    [
        ("derived twin: amounts in the base currency", name => name.EndsWith("_base", StringComparison.Ordinal)),
        ("derived twin: the owner is one value", name => name is "owningbusinessunit" or "owningteam" or "owninguser"),
        ("phonetic name", name => name.StartsWith("yomi", StringComparison.Ordinal)),
        ("superseded by parentcustomerid", name => name is "parentcontactid" or "accountid"),
        ("superseded: business process flows", name => name is "stageid" or "processid" or "traversedpath" or "participatesinworkflow"),
        ("another application's column", name => IsOfAnother(name)),
        (
            "internal to the platform",
            name => name is "timezoneruleversionnumber" or "utcconversiontimezonecode" or "timespentbymeonemailandmeetings"
        ),
        ("internal to the platform", name => name is "createdbyexternalparty" or "modifiedbyexternalparty"),
        ("the tenant is the organisation", name => name is "organizationid"),
        ("belongs to the opportunity: roll-ups", name => name.StartsWith("open", StringComparison.Ordinal)),
    ];

    private static readonly string[] OfTheParty =
    [
        "addressnumber",
        "objecttypecode",
        "parentid",
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
    ];

    [SharedFact]
    public void Every_attribute_of_an_account_is_a_field() => Compare("Account", Account.Type.Fields, "accountid");

    [SharedFact]
    public void Every_attribute_of_a_contact_is_a_field() => Compare("Contact", Contact.Type.Fields, "contactid");

    [SharedFact]
    public void Every_attribute_of_a_lead_is_a_field() => Compare("Lead", Lead.Type.Fields, "leadid", "contactid");

    [SharedFact]
    public void Every_attribute_of_a_competitor_is_a_field() => Compare("Competitor", Competitor.Type.Fields, "competitorid");

    [SharedFact]
    public void Every_attribute_of_an_address_is_a_field() => Compare("Address", [.. AddressFields.All], OfTheParty);

    [SharedFact]
    public void Every_attribute_of_a_product_is_a_field() => Compare("Product", Product.Type.Fields, "productid");

    [SharedFact]
    public void Every_attribute_of_a_price_list_is_a_field() => Compare("PriceList", PriceList.Type.Fields, "pricelevelid");

    [SharedFact]
    public void Every_attribute_of_a_price_list_item_is_a_field() =>
        Compare("PriceListItem", PriceListItem.Type.Fields, "productpricelevelid");

    [SharedFact]
    public void Every_attribute_of_a_discount_list_is_a_field() => Compare("DiscountList", DiscountList.Type.Fields, "discounttypeid");

    [SharedFact]
    public void Every_attribute_of_a_discount_is_a_field() =>
        Compare("Discount", [.. DiscountTierFields.All], [.. OfTheParty, "discounttypeid", "isamounttype", "name", "statuscode"]);

    [SharedFact]
    public void Every_attribute_of_a_unit_group_is_a_field() => Compare("UnitGroup", UnitGroup.Type.Fields, "uomscheduleid");

    [SharedFact]
    public void Every_attribute_of_a_unit_is_a_field() => Compare("Unit", [.. UnitFields.All], [.. OfTheParty, "uomscheduleid"]);

    [SharedFact]
    public void Every_attribute_of_a_territory_is_a_field() => Compare("Territory", Territory.Type.Fields, "territoryid");

    [SharedFact]
    public void Every_attribute_of_a_customer_relationship_is_a_field() =>
        Compare("CustomerRelationship", CustomerRelationship.Type.Fields, "customerrelationshipid");

    [SharedFact]
    public void Every_attribute_of_an_opportunity_relationship_is_a_field() =>
        Compare(
            "OpportunityRelationship",
            OpportunityRelationship.Type.Fields,
            "customeropportunityroleid",
            "opportunitystatecode",
            "opportunitystatuscode",
            "uniquedscid"
        );

    [SharedFact]
    public void Every_attribute_of_a_connection_is_a_field() =>
        Compare(
            "Connection",
            Connection.Type.Fields,
            "connectionid",
            "name",
            "record1objecttypecode",
            "record2objecttypecode",
            "statecode",
            "statuscode",
            "entityimageid",
            "exchangerate",
            "transactioncurrencyid"
        );

    [SharedFact]
    public void Every_attribute_of_a_connection_role_is_a_field() =>
        Compare(
            "ConnectionRole",
            ConnectionRole.Type.Fields,
            "connectionroleid",
            "connectionroleidunique",
            "componentstate",
            "introducedversion",
            "iscustomizable",
            "ismanaged",
            "overwritetime",
            "solutionid",
            "supportingsolutionid"
        );

    private static void Compare(string entity, IReadOnlyList<Field> fields, params string[] kept)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(SharedData.PathTo("domain/cdm-attributes.json")));
        var byName = fields.ToDictionary(field => field.Name);
        var root = model.RootElement;
        List<string> faults = [];
        foreach (var attribute in root.GetProperty("entities").GetProperty(entity).GetProperty("attributes").EnumerateArray())
        {
            var name = attribute.GetProperty("logicalName").GetString()!;
            if (kept.Contains(name) || LeftOut.Any(reason => reason.Concerns(name)))
            {
                continue;
            }

            if (!byName.TryGetValue(name, out var field))
            {
                faults.Add($"{name} is missing");
                continue;
            }

            if (attribute.TryGetProperty("maxLength", out var length) && field.MaxLength != length.GetInt32())
            {
                faults.Add($"{name} has length {field.MaxLength}, not {length}");
            }

            if (
                OptionsOf(root, attribute) is { } options
                && field.Options is { } own
                && !own.Options.Select(o => o.Key).SequenceEqual(options)
            )
            {
                faults.Add($"{name} has other options");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static int[]? OptionsOf(JsonElement root, JsonElement attribute)
    {
        var options =
            attribute.TryGetProperty("options", out var own) ? own
            : attribute.TryGetProperty("optionSet", out var shared) ? root.GetProperty("sharedOptionSets").GetProperty(shared.GetString()!)
            : default;
        return options.ValueKind == JsonValueKind.Array
            ? [.. options.EnumerateArray().Select(option => option.GetProperty("value").GetInt32()).Order()]
            : null;
    }

    private static bool IsOfAnother(string name) =>
        name.StartsWith("adx_", StringComparison.Ordinal)
        || name.StartsWith("msa_", StringComparison.Ordinal)
        || name.StartsWith("msdyn", StringComparison.Ordinal)
        || name.StartsWith("msevtmgt_", StringComparison.Ordinal);
}
