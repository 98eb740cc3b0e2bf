using CustomerModel.Customers;
using CustomerModel.Sales;
using L = CustomerModel.Sales.LeadFields;

namespace CustomerModel.Conversions;

/// <summary>Which fields of a lead qualification copies, and where to; owner and originating lead are set besides.</summary>
/// <remarks>Estimated amount and estimated close date are in none of the lists: they stay with the lead.</remarks>
public static class LeadMapping
{
    /// <summary>Lead to account; the third telephone number becomes the second.</summary>
    public static IReadOnlyList<FieldMapping> ToAccount { get; } =
    [
        Same(L.CompanyName, AccountFields.Name),
        .. Street(AccountFields.Address),
        Same(L.Description, AccountFields.Description),
        Same(L.EmailAddress1, AccountFields.EmailAddress1),
        Same(L.Fax, AccountFields.Fax),
        Same(L.Telephone1, AccountFields.Telephone1),
        Same(L.Telephone3, AccountFields.Telephone2),
        Same(L.Website, AccountFields.Website),
        Same(L.Industry, AccountFields.Industry),
        Same(L.Sic, AccountFields.Sic),
        Same(L.NumberOfEmployees, AccountFields.NumberOfEmployees),
        Same(L.Revenue, AccountFields.Revenue),
        .. Reach<Account, AccountId>(),
    ];

    /// <summary>Lead to contact.</summary>
    public static IReadOnlyList<FieldMapping> ToContact { get; } =
    [
        Same(L.FirstName, ContactFields.FirstName),
        Same(L.MiddleName, ContactFields.MiddleName),
        Same(L.LastName, ContactFields.LastName),
        Same(L.Salutation, ContactFields.Salutation),
        Same(L.JobTitle, ContactFields.JobTitle),
        Same(L.Address(1, LeadAddressFields.Name), ContactFields.Address(1, AddressFields.Name)),
        .. Street(ContactFields.Address),
        Same(L.Address(2, LeadAddressFields.Country), ContactFields.Address(2, AddressFields.Country)),
        Same(L.Address(2, LeadAddressFields.County), ContactFields.Address(2, AddressFields.County)),
        Same(L.Address(2, LeadAddressFields.Fax), ContactFields.Address(2, AddressFields.Fax)),
        Same(L.Address(2, LeadAddressFields.Latitude), ContactFields.Address(2, AddressFields.Latitude)),
        Same(L.EmailAddress1, ContactFields.EmailAddress1),
        Same(L.EmailAddress2, ContactFields.EmailAddress2),
        Same(L.EmailAddress3, ContactFields.EmailAddress3),
        Same(L.Telephone1, ContactFields.Telephone1),
        Same(L.Telephone2, ContactFields.Telephone2),
        Same(L.Telephone3, ContactFields.Telephone3),
        Same(L.MobilePhone, ContactFields.MobilePhone),
        Same(L.Pager, ContactFields.Pager),
        Same(L.Fax, ContactFields.Fax),
        Same(L.Website, ContactFields.Website),
        Coded(L.LeadSource, ContactFields.LeadSource),
        Same(L.Description, ContactFields.Description),
        .. Reach<Contact, ContactId>(),
    ];

    /// <summary>Lead to opportunity; customer, currency, account and contact follow from qualification as a whole.</summary>
    public static IReadOnlyList<FieldMapping> ToOpportunity { get; } =
    [
        Same(L.Subject, OpportunityFields.Name),
        Coded(L.Rating, OpportunityFields.Rating),
        Same(L.BudgetAmount, OpportunityFields.BudgetAmount),
        Same(L.BudgetStatus, OpportunityFields.BudgetStatus),
        Same(L.Campaign, OpportunityFields.Campaign),
        Same(L.DecisionMaker, OpportunityFields.DecisionMaker),
        Same(L.Description, OpportunityFields.Description),
        Same(L.InitialCommunication, OpportunityFields.InitialCommunication),
        Same(L.Need, OpportunityFields.Need),
        Same(L.Priority, OpportunityFields.Priority),
        Same(L.PurchaseProcess, OpportunityFields.PurchaseProcess),
        Same(L.PurchaseTimeframe, OpportunityFields.PurchaseTimeframe),
        Same(L.QualificationComments, OpportunityFields.QualificationComments),
    ];

    private static IEnumerable<FieldMapping> Reach<TRecord, TId>()
        where TRecord : Customer<TId>
        where TId : struct, IEntityId<TId> =>
        [
            Same(L.Currency, CustomerFields<TRecord, TId>.Currency),
            Same(L.PreferredContactMethod, CustomerFields<TRecord, TId>.PreferredContactMethod),
            Same(L.DoNotEmail, CustomerFields<TRecord, TId>.DoNotEmail),
            Same(L.DoNotBulkEmail, CustomerFields<TRecord, TId>.DoNotBulkEmail),
            Same(L.DoNotFax, CustomerFields<TRecord, TId>.DoNotFax),
            Same(L.DoNotPhone, CustomerFields<TRecord, TId>.DoNotPhone),
            Same(L.DoNotPostalMail, CustomerFields<TRecord, TId>.DoNotPostalMail),
            Same(L.DoNotSendMarketing, CustomerFields<TRecord, TId>.DoNotSendMarketing),
        ];

    private static IEnumerable<FieldMapping> Street<TRecord>(Func<int, Field<CustomerAddress, string>, Field<TRecord, string>> address)
        where TRecord : Record
    {
        (Field<LeadAddress, string> From, Field<CustomerAddress, string> To)[] lines =
        [
            (LeadAddressFields.Line1, AddressFields.Line1),
            (LeadAddressFields.Line2, AddressFields.Line2),
            (LeadAddressFields.Line3, AddressFields.Line3),
            (LeadAddressFields.City, AddressFields.City),
            (LeadAddressFields.StateOrProvince, AddressFields.StateOrProvince),
            (LeadAddressFields.PostalCode, AddressFields.PostalCode),
            (LeadAddressFields.Country, AddressFields.Country),
        ];
        return lines.Select(line => Same(L.Address(1, line.From), address(1, line.To)));
    }

    private static FieldMapping Same<TRecord, TValue>(Field<Lead, TValue> from, Field<TRecord, TValue> to)
        where TRecord : Record
        where TValue : notnull => new(from, to);

    private static FieldMapping Coded<TRecord, TFrom, TTo>(Field<Lead, TFrom> from, Field<TRecord, TTo> to)
        where TRecord : Record
        where TFrom : struct, IOption<TFrom>
        where TTo : struct, IOption<TTo> => new(from, to) { Change = value => TTo.From(((TFrom)value).Code) };
}
