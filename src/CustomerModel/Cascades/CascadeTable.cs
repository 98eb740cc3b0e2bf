using static CustomerModel.CascadeRow;
using static CustomerModel.CascadeType;

namespace CustomerModel;

/// <summary>How what is done to a record goes on to those that name it; the default rows are those of Dynamics' entity reference pages.</summary>
/// <param name="rows">At most one for each parent, child and field.</param>
/// <exception cref="ArgumentException">Two rows are about the same.</exception>
public sealed class CascadeTable(IEnumerable<CascadeRow> rows)
{
    private static readonly string[] Planned = ["task", "phonecall", "letter", "fax", "email", "appointment"];
    private readonly Dictionary<(string, string, string), CascadeRow> _rows = rows.ToDictionary(row => (row.Parent, row.Child, row.Field));

    /// <summary>The rows of accounts, contacts, leads, the documents of sales, contracts, entitlements and activities; a host adds its own or takes others with <see cref="With"/>.</summary>
    public static CascadeTable Default { get; } =
        new([.. OfAccounts(), .. OfContacts(), .. OfSales(), .. OfService(), .. OfAnyRecord(), .. OfActivities()]);

    /// <summary>All rows.</summary>
    public IReadOnlyCollection<CascadeRow> Rows => _rows.Values;

    /// <summary>The same table with some rows in the place of those about the same, or behind them.</summary>
    public CascadeTable With(params IEnumerable<CascadeRow> others)
    {
        CascadeRow[] more = [.. others];
        var replaced = more.Select(row => (row.Parent, row.Child, row.Field)).ToHashSet();
        return new([.. Rows.Where(row => !replaced.Contains((row.Parent, row.Child, row.Field))), .. more]);
    }

    /// <summary>The row about a field; where there is none, a record that is named is not deleted, and nothing else is said.</summary>
    public CascadeRow Of(string parent, string child, string field) =>
        _rows.GetValueOrDefault((parent, child, field)) ?? _rows.GetValueOrDefault(("*", child, field)) ?? new(parent, child, field);

    private static IEnumerable<CascadeRow> OfAccounts() =>
        [
            Parental("account", "account", "parentaccountid") with
            {
                Delete = RemoveLink,
            },
            Parental("account", "contact", "parentcustomerid"),
            new("account", "account", "masterid") { Delete = RemoveLink },
            Naming("account", "contact", "sharedaddressaccountid", RemoveLink),
            Naming("account", "affiliation", "accountid", Cascade),
            Naming("account", "lead", "parentaccountid", RemoveLink),
            Naming("account", "opportunity", "parentaccountid", RemoveLink),
            .. OfCustomers("account"),
        ];

    private static IEnumerable<CascadeRow> OfContacts() =>
        [
            Parental("contact", "contact", "parentcustomerid") with
            {
                Delete = RemoveLink,
            },
            Naming("contact", "account", "primarycontactid", RemoveLink),
            Naming("contact", "account", "accountcontact.contactid", RemoveLink),
            new("contact", "contact", "masterid") { Delete = RemoveLink },
            Naming("contact", "affiliation", "contactid", Cascade) with
            {
                Share = Cascade,
                Reparent = Cascade,
            },
            Naming("contact", "lead", "parentcontactid", RemoveLink),
            Naming("contact", "opportunity", "parentcontactid", RemoveLink),
            Naming("contact", "opportunity", "contactopportunities.contactid", RemoveLink),
            Naming("contact", "quote", "contactquotes.contactid", RemoveLink),
            Naming("contact", "salesorder", "contactorders.contactid", RemoveLink),
            Naming("contact", "invoice", "contactinvoices.contactid", RemoveLink),
            Naming("contact", "incident", "primarycontactid", RemoveLink),
            Naming("contact", "incident", "responsiblecontactid", RemoveLink),
            Naming("contact", "entitlement", "entitlementcontacts.contactid", Restrict), // the last one off the list would open it to all
            .. OfCustomers("contact"),
        ];

    private static IEnumerable<CascadeRow> OfCustomers(string customer) =>
        [
            Parental(customer, "lead", "customerid"),
            Parental(customer, "opportunity", "customerid"),
            Parental(customer, "quote", "customerid"),
            Parental(customer, "salesorder", "customerid") with
            {
                Delete = Restrict,
            },
            Parental(customer, "invoice", "customerid") with
            {
                Delete = Restrict,
            },
            Parental(customer, "incident", "customerid"),
            Parental(customer, "contract", "customerid"),
            Naming(customer, "contract", "billingcustomerid", Restrict),
            Naming(customer, "entitlement", "customerid", Restrict),
            Naming(customer, "customerrelationship", "customerid", Cascade),
            Naming(customer, "customerrelationship", "partnerid", Cascade),
            Naming(customer, "customeropportunityrole", "customerid", Cascade),
            Naming(customer, "consententry", "customerid", Cascade) with
            {
                Share = Cascade,
                Reparent = Cascade,
            },
        ];

    private static IEnumerable<CascadeRow> OfSales() =>
        [
            Naming("lead", "account", "originatingleadid", RemoveLink),
            Naming("lead", "contact", "originatingleadid", RemoveLink),
            Naming("lead", "opportunity", "originatingleadid", RemoveLink),
            new("lead", "lead", "masterid") { Delete = RemoveLink },
            new("opportunity", "lead", "qualifyingopportunityid") { Delete = RemoveLink },
            new("opportunity", "quote", "opportunityid") { Assign = Cascade, Delete = Cascade },
            new("opportunity", "salesorder", "opportunityid") { Assign = Cascade },
            new("opportunity", "customeropportunityrole", "opportunityid") { Delete = Cascade },
            Parental("opportunity", "opportunityclose", "opportunityid") with
            {
                Merge = None,
            },
            new("quote", "quote", "revisionofid") { Delete = RemoveLink },
            Parental("quote", "quoteclose", "quoteid") with
            {
                Merge = None,
            },
            Parental("salesorder", "orderclose", "salesorderid") with
            {
                Merge = None,
            },
        ];

    // Dynamics deletes the cases of a contract with it; here they keep it. What a deleted case used stays used.
    private static IEnumerable<CascadeRow> OfService() =>
        [
            new("contract", "contract", "originatingcontract") { Delete = RemoveLink },
            new("contract", "incident", "contractid"),
            new("contract", "allotmententry", "contractid") { Delete = Cascade },
            new("entitlement", "incident", "entitlementid") { Delete = RemoveLink },
            new("entitlement", "allotmententry", "entitlementid") { Delete = Cascade },
            new("sla", "incident", "slaid"),
            Naming("incident", "incident", "parentcaseid", Cascade),
            new("incident", "incident", "masterid") { Delete = RemoveLink },
            new("incident", "incident", "existingcase") { Delete = RemoveLink },
            Parental("incident", "incidentresolution", "incidentid"),
            Naming("incident", "lead", "originatingcaseid", RemoveLink),
            new("incident", "allotmententry", "incidentid") { Delete = RemoveLink },
            new("incidentresolution", "allotmententry", "resolutionid") { Delete = RemoveLink },
            new("product", "incident", "productid"),
        ];

    private static IEnumerable<CascadeRow> OfAnyRecord() =>
        [
            Naming("*", "connection", "record1id", Cascade),
            Naming("*", "connection", "record2id", Cascade),
            new("*", "merge", "masterid") { Delete = Cascade },
            new("*", "merge", "subordinateid") { Delete = Cascade },
            new("*", "effectivevalue", "regardingobjectid") { Delete = Cascade },
        ];

    // Dynamics keeps a party whose record was deleted and marks it; here no reference leads nowhere, so the party goes.
    private static IEnumerable<CascadeRow> OfActivities() =>
        [
            .. Planned.Append("serviceappointment").Select(kind => Parental("*", kind, "regardingobjectid")),
            .. new[] { "account", "contact" }.Select(customer =>
                Parental(customer, "serviceappointment", "regardingobjectid") with
                {
                    Delete = RemoveLink,
                }
            ),
            .. Planned
                .Append("serviceappointment")
                .Where(kind => kind != "task")
                .Select(kind => new CascadeRow("*", kind, "activityparty.partyid") { Delete = RemoveLink }),
            Parental("*", "annotation", "objectid"),
            Naming("email", "email", "parentactivityid", RemoveLink),
            Parental("appointment", "appointment", "seriesid"),
        ];
}
