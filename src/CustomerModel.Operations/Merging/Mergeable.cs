using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Operations;

/// <summary>What accounts, contacts and leads do each their own way when they are merged.</summary>
internal static class Mergeable
{
    public static DomainError? WhyNot(Record master, Record subordinate, ZonedDateTime now) =>
        (master, subordinate) switch
        {
            (Account into, Account from) => (into.Kind == AccountKind.Person) != (from.Kind == AccountKind.Person)
                ? MergeErrors.OtherKind(from.Ref)
                : from.WhyNotMergeInto(into.Id, now) ?? Active(into.State == CustomerState.Active, into),
            (Contact into, Contact from) => from.WhyNotMergeInto(into.Id, now) ?? Active(into.State == CustomerState.Active, into),
            (Lead into, Lead from) => from.WhyNotMergeInto(into.Id, now) ?? Active(into.State == LeadState.Open, into),
            _ => MergeErrors.NotMergeable(subordinate.Ref),
        };

    public static void Merge(Record master, Record subordinate, ZonedDateTime now)
    {
        switch (master, subordinate)
        {
            case (Account into, Account from):
                from.MergeInto(into.Id, now);
                break;
            case (Contact into, Contact from):
                from.MergeInto(into.Id, now);
                break;
            case (Lead into, Lead from):
                from.MergeInto(into.Id, now);
                break;
        }
    }

    /// <summary>The parent by which a record stands in a hierarchy.</summary>
    public static RecordRef? ParentOf(Record record) =>
        record switch
        {
            Account { Parent: { } parent } => new("account", parent.Value),
            Contact { Parent: { } parent } => new(parent.Kind == CustomerKind.Account ? "account" : "contact", parent.Value),
            _ => null,
        };

    public static CustomerId? CustomerOf(Record record) =>
        record switch
        {
            Account account => account.AsCustomer,
            Contact contact => contact.AsCustomer,
            _ => null,
        };

    public static void Withdraw(Record record, ConsentStatement said, ZonedDateTime now)
    {
        switch (record)
        {
            case Account account:
                account.Withdraw(said, now);
                break;
            case Contact contact:
                contact.Withdraw(said, now);
                break;
        }
    }

    public static IReadOnlyList<CustomerAddress> AddressesOf(Record record) =>
        record switch
        {
            Account account => account.Addresses,
            Contact contact => contact.Addresses,
            _ => [],
        };

    public static void AddAddress(Record record, CustomerAddress address, ZonedDateTime now)
    {
        _ = record switch
        {
            Account account => account.AddAddress(address, now),
            Contact contact => contact.AddAddress(address, now),
            _ => 0,
        };
    }

    public static void Edit(Record record, IReadOnlyList<(Field Field, object Value)> values)
    {
        switch (record)
        {
            case Account account:
                Edit(account, values);
                break;
            case Contact contact:
                Edit(contact, values);
                break;
            case Lead lead:
                Edit(lead, values);
                break;
        }
    }

    private static void Edit<TRecord>(TRecord record, IReadOnlyList<(Field Field, object Value)> values)
        where TRecord : Record =>
        record.Edit(edit =>
        {
            foreach (var (field, value) in values)
            {
                edit.Set((Field<TRecord>)field, value);
            }
        });

    private static DomainError? Active(bool isActive, Record record) => isActive ? null : MergeErrors.NotActive(record.Ref);
}
