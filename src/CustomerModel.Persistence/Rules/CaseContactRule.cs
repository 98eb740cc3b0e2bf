using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>C5: who speaks for the customer of a case belongs to it: a contact of the account, or the contact itself or one below it.</summary>
/// <remarks>
/// A contact belongs to an account under which it stands, or with which it has an affiliation on the day. Asked when the case names
/// somebody else or is for somebody else, and not when its customer was merged into another one; a contact that leaves later does not
/// break what was said.
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
            from contact in Asked(change, isMerged: change.Before?.Customer is { } old && merged.Contains((old, one.Customer!.Value)))
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
    private static IEnumerable<ContactId> Asked(RecordChange<Case> change, bool isMerged)
    {
        var all = change.Touches(CaseFields.Customer) && !isMerged;
        var primary = all || change.Touches(CaseFields.PrimaryContact) ? change.After!.PrimaryContact : null;
        var responsible = all || change.Touches(CaseFields.ResponsibleContact) ? change.After!.ResponsibleContact : null;
        return new[] { primary, responsible }.OfType<ContactId>();
    }

    /// <summary>Customers that were merged, each with the one it went into.</summary>
    private static async Task<HashSet<(CustomerId Old, CustomerId Now)>> MergedAsync(
        IEnumerable<RecordChange<Case>> asked,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var former = asked
            .Where(change => change.Before is not null && change.Touches(CaseFields.Customer))
            .Select(change => change.Before!.Customer!.Value)
            .ToHashSet();
        var accounts = await read.FindManyAsync<Account>([.. former.Select(one => one.Account?.Value).OfType<Guid>()], stop)
            .ConfigureAwait(false);
        var contacts = await read.FindManyAsync<Contact>([.. former.Select(one => one.Contact?.Value).OfType<Guid>()], stop)
            .ConfigureAwait(false);
        return
        [
            .. accounts.Values.Where(one => one.Master is not null).Select(one => (one.AsCustomer, (CustomerId)one.Master!.Value)),
            .. contacts.Values.Where(one => one.Master is not null).Select(one => (one.AsCustomer, (CustomerId)one.Master!.Value)),
        ];
    }
}
