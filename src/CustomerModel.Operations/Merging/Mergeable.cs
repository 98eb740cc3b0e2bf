using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Operations;

/// <summary>What accounts, contacts, leads and cases do each their own way when they are merged.</summary>
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
            (Case into, Case from) => from.WhyNotMergeInto(into, now),
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
            case (Case into, Case from):
                from.MergeInto(into, now);
                break;
        }
    }

    /// <summary>Whether the master can take values of the subordinate; of a case nothing is taken (Dynamics ignores it).</summary>
    public static bool TakesValues(Record master) => master is not Case;

    /// <summary>The parent by which a record stands in a hierarchy.</summary>
    public static RecordRef? ParentOf(Record record) =>
        record switch
        {
            Account { Parent: { } parent } => new("account", parent.Value),
            Contact { Parent: { } parent } => new(parent.Kind == CustomerKind.Account ? "account" : "contact", parent.Value),
            _ => null,
        };

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
