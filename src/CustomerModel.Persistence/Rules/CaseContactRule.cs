using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>C5: who speaks for the customer of a case belongs to it: a contact of the account, or the contact itself or one below it.</summary>
/// <remarks>
/// A contact belongs to an account under which it stands, or with which it has an affiliation on the day. Asked when the case names
/// somebody else or is for somebody else, and not when customer or contact were merged, or that was taken back; a contact that leaves later
/// does not break what was said.
/// </remarks>
internal sealed class CaseContactRule : ICommitRule<Case>
{
    public string Code => "case.contact-of-another-account";

    public IReadOnlyList<string> Fields => ["primarycontactid", "responsiblecontactid", "customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Case>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        List<RecordChange<Case>> asked = [.. changes.Opened(CaseFields.PrimaryContact, CaseFields.ResponsibleContact, CaseFields.Customer)];
        var merged = await MergedAsync(asked, read, stop).ConfigureAwait(false);
        List<(Case Case, ContactId Contact)> named =
        [
            .. from change in asked
            let one = change.After!
            from contact in Asked(change, merged)
            where contact.Value != one.Customer!.Value.Contact?.Value
            select (one, contact),
        ];
        var contacts = await read.FindManyAsync<Contact>([.. named.Select(one => one.Contact.Value).Distinct()], stop)
            .ConfigureAwait(false);
        var today = read.Now.Date;
        var affiliated = (await read.ListAsync(AffiliationFields.Contact, named.Select(one => one.Contact), stop).ConfigureAwait(false))
            .Where(one => !(today < one.Start) && !(today > one.End))
            .Select(one => (one.Contact, one.Account))
            .ToHashSet();
        return
        [
            .. from one in named
            let customer = one.Case.Customer!.Value
            where contacts.GetValueOrDefault(one.Contact.Value) is { } contact && contact.Parent != customer
            where customer.Account is not { } account || !affiliated.Contains((one.Contact, account))
            select (
                customer.Kind == CustomerKind.Account
                    ? CaseErrors.ContactOfAnotherAccount(one.Contact)
                    : CaseErrors.ContactOfAnotherContact(one.Contact)
            ) with
            {
                Record = one.Case.Ref,
            },
        ];
    }

    /// <summary>Whoever is named now and was not, and all of them when the case is for somebody else.</summary>
    private static IEnumerable<ContactId> Asked(RecordChange<Case> change, HashSet<(RecordRef, RecordRef)> merged)
    {
        var (before, after) = (change.Before, change.After!);
        var isForAnother = IsAnother(RefOf(before?.Customer), RefOf(after.Customer));
        return new[]
        {
            isForAnother || IsAnother(RefOf(before?.PrimaryContact), RefOf(after.PrimaryContact)) ? after.PrimaryContact : null,
            isForAnother || IsAnother(RefOf(before?.ResponsibleContact), RefOf(after.ResponsibleContact)) ? after.ResponsibleContact : null,
        }.OfType<ContactId>();

        bool IsAnother(RecordRef? was, RecordRef? becomes) =>
            was != becomes && !(was is { } one && becomes is { } other && merged.Contains((one, other)));
    }

    /// <summary>From whom to whom merges lead: to the master while they stand, back where this unit takes one back.</summary>
    private static async Task<HashSet<(RecordRef, RecordRef)>> MergedAsync(
        List<RecordChange<Case>> asked,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var named = asked
            .Where(change => change.Before is not null)
            .SelectMany(change => new[] { change.Before!, change.After! })
            .SelectMany(one => new[] { RefOf(one.Customer), RefOf(one.PrimaryContact), RefOf(one.ResponsibleContact) })
            .OfType<RecordRef>();
        var merges = await read.ListAsync(MergeFields.Subordinate, named, stop).ConfigureAwait(false);
        var now = Microseconds.Floor(read.Now.ToInstant());
        return
        [
            .. merges.Where(one => one.UndoneOn is null).Select(one => (one.Subordinate, one.Master)),
            .. merges
                .Where(one => one.UndoneOn is { } undone && Microseconds.Floor(undone) == now)
                .Select(one => (one.Master, one.Subordinate)),
        ];
    }

    private static RecordRef? RefOf(CustomerId? customer) =>
        customer is { } one ? new(one.Kind == CustomerKind.Account ? "account" : "contact", one.Value) : null;

    private static RecordRef? RefOf(ContactId? contact) => contact is { } one ? new("contact", one.Value) : null;
}
