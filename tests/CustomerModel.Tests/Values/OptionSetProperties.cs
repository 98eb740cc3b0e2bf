using System.Reflection;
using System.Text.Json;
using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Sales;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

/// <summary>What every shipped option set keeps, compared with the Common Data Model where that is at hand.</summary>
public sealed class OptionSetProperties
{
    /// <summary>Each set with an attribute that has it in the Common Data Model.</summary>
    private static readonly (Shelf Set, string Entity, string Attribute)[] Sets =
    [
        (Shelf.Of<AddressType>(), "Account", "address1_addresstypecode"),
        (Shelf.Of<FreightTerms>(), "Contact", "address2_freighttermscode"),
        (Shelf.Of<ShippingMethod>(), "Contact", "address3_shippingmethodcode"),
        (Shelf.Of<PaymentTerms>(), "Account", "paymenttermscode"),
        (Shelf.Of<PreferredContactMethod>(), "Contact", "preferredcontactmethodcode"),
        (Shelf.Of<Industry>(), "Account", "industrycode"),
        (Shelf.Of<AccountCategory>(), "Account", "accountcategorycode"),
        (Shelf.Of<AccountClassification>(), "Account", "accountclassificationcode"),
        (Shelf.Of<AccountRating>(), "Account", "accountratingcode"),
        (Shelf.Of<AccountRelationshipType>(), "Account", "customertypecode"),
        (Shelf.Of<ContactRelationshipType>(), "Contact", "customertypecode"),
        (Shelf.Of<BusinessType>(), "Account", "businesstypecode"),
        (Shelf.Of<CustomerSize>(), "Contact", "customersizecode"),
        (Shelf.Of<CustomerShippingMethod>(), "Account", "shippingmethodcode"),
        (Shelf.Of<TerritoryCode>(), "Contact", "territorycode"),
        (Shelf.Of<Ownership>(), "Account", "ownershipcode"),
        (Shelf.Of<PreferredDay>(), "Account", "preferredappointmentdaycode"),
        (Shelf.Of<PreferredTime>(), "Contact", "preferredappointmenttimecode"),
        (Shelf.Of<AccountRole>(), "Contact", "accountrolecode"),
        (Shelf.Of<Gender>(), "Contact", "gendercode"),
        (Shelf.Of<MaritalStatus>(), "Contact", "familystatuscode"),
        (Shelf.Of<HasChildren>(), "Contact", "haschildrencode"),
        (Shelf.Of<Education>(), "Contact", "educationcode"),
        (Shelf.Of<ContactLeadSource>(), "Contact", "leadsourcecode"),
        (Shelf.Of<ProductType>(), "Product", "producttypecode"),
        (Shelf.Of<PriceListFreightTerms>(), "PriceList", "freighttermscode"),
        (Shelf.Of<PriceListPaymentMethod>(), "PriceList", "paymentmethodcode"),
        (Shelf.Of<PriceListShippingMethod>(), "PriceList", "shippingmethodcode"),
        (Shelf.Of<LeadSource>(), "Lead", "leadsourcecode"),
        (Shelf.Of<LeadRating>(), "Lead", "leadqualitycode"),
        (Shelf.Of<LeadSourceType>(), "Lead", "msdyncrm_leadsourcetype"),
        (Shelf.Of<LeadSalesStage>(), "Lead", "salesstage"),
        (Shelf.Of<LeadAddressType>(), "Lead", "address1_addresstypecode"),
        (Shelf.Of<LeadShippingMethod>(), "Lead", "address2_shippingmethodcode"),
    ];

    [SharedFact]
    public void Codes_and_labels_are_those_of_the_common_data_model()
    {
        using var model = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathTo("domain/cdm-attributes.json")));

        foreach (var (set, entity, attribute) in Sets)
        {
            Published(model.RootElement, entity, attribute).ShouldBe(set.Shipped.Options, $"{entity}.{attribute}");
        }
    }

    [SharedFact]
    public void No_option_set_of_account_and_contact_is_missing()
    {
        using var model = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathTo("domain/cdm-attributes.json")));
        var known = Sets.Select(row => row.Set.Shipped.Name).Append("statecode").Append("statuscode").ToHashSet();

        var missing =
            from entity in new[] { "Account", "Contact" }
            from attribute in Attributes(model.RootElement, entity)
            where attribute.TryGetProperty("options", out _) || attribute.TryGetProperty("optionSet", out _)
            let name = attribute.TryGetProperty("optionSet", out var shared) ? shared : attribute.GetProperty("logicalName")
            where !known.Contains(name.GetString()!)
            select $"{entity}.{name}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_shipped_choice_has_a_named_constant_and_every_constant_is_shipped()
    {
        foreach (var (set, _, _) in Sets)
        {
            set.Constants.Order().ShouldBe(set.Shipped.Options.Select(option => option.Key), set.Shipped.Name);
        }
    }

    [Fact]
    public void Any_code_is_kept_and_shown_by_its_label_or_its_digits() =>
        Law.ForAll(
            Gen.Choose(-1_000_000_000, 1_000_000_000).ToArbitrary(),
            code =>
                Sets.All(row => row.Set.Show(code) == (row.Set.Shipped.LabelOf(code) ?? Digits(code)))
                && Industry.From(code).Code == code
                && Industry.From(code) == new Industry(code)
        );

    [Fact]
    public void The_default_of_an_option_is_a_code_that_only_the_days_of_the_week_and_the_stage_of_a_lead_name()
    {
        default(Industry).ToString().ShouldBe("0");
        default(PreferredDay).ShouldBe(PreferredDay.Sunday);
        Sets.Select(row => row.Set.Shipped).Where(set => set.Contains(0)).ShouldBe([PreferredDay.Shipped, LeadSalesStage.Shipped]);
    }

    private static string Digits(int code) => code.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement.ArrayEnumerator Attributes(JsonElement model, string entity) =>
        model.GetProperty("entities").GetProperty(entity).GetProperty("attributes").EnumerateArray();

    private static IEnumerable<KeyValuePair<int, string>> Published(JsonElement model, string entity, string name)
    {
        var attribute = Attributes(model, entity).Single(a => a.GetProperty("logicalName").GetString() == name);
        var options = attribute.TryGetProperty("optionSet", out var shared)
            ? model.GetProperty("sharedOptionSets").GetProperty(shared.GetString()!)
            : attribute.GetProperty("options");
        return options
            .EnumerateArray()
            .Select(o => KeyValuePair.Create(o.GetProperty("value").GetInt32(), o.GetProperty("label").GetString()!))
            .OrderBy(option => option.Key);
    }

    /// <summary>One option type, seen without its type.</summary>
    private sealed record Shelf(OptionSet Shipped, IEnumerable<int> Constants, Func<int, string?> Show)
    {
        public static Shelf Of<T>()
            where T : struct, IOption<T> =>
            new(
                T.Shipped,
                typeof(T)
                    .GetProperties(BindingFlags.Public | BindingFlags.Static)
                    .Where(property => property.PropertyType == typeof(T))
                    .Select(property => ((T)property.GetValue(null)!).Code),
                code => T.From(code).ToString()
            );
    }
}
