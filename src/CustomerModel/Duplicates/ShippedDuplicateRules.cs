using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Duplicates;

/// <summary>The rules Dynamics ships, as ordinary records: a host adds them to a tenant once, and edits or deletes them like its own.</summary>
public static class ShippedDuplicateRules
{
    /// <summary>Accounts, contacts and leads with the same e-mail address, accounts with the same name, contacts with the same first and last name.</summary>
    /// <remarks>
    /// Published. Inactive records are passed over: the record that a merge left behind would else be found for good.
    /// </remarks>
    public static IReadOnlyList<DuplicateRule> Create(ZonedDateTime now) =>
        [
            Of("Accounts with the same e-mail address", Account.Type, now, AccountFields.EmailAddress1),
            Of("Accounts with the same account name", Account.Type, now, AccountFields.Name),
            Of("Contacts with the same e-mail address", Contact.Type, now, ContactFields.EmailAddress1),
            Of("Contacts with the same first name and last name", Contact.Type, now, ContactFields.FirstName, ContactFields.LastName),
            Of("Leads with the same e-mail address", Lead.Type, now, LeadFields.EmailAddress1),
        ];

    private static DuplicateRule Of(string name, RecordType kind, ZonedDateTime now, params ReadOnlySpan<Field> fields)
    {
        var rule = DuplicateRule.Create(DuplicateRuleId.New(now.ToInstant()), name, kind.Name, kind.Name, now);
        rule.Set(DuplicateRuleFields.ExcludesInactive, true);
        foreach (var field in fields)
        {
            rule.AddCondition(DuplicateCondition.Exact(field.Name), now);
        }

        rule.Publish(now);
        return rule;
    }
}
