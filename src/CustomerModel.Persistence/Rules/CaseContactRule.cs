using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>C5: who speaks for the customer of a case belongs to it: a contact of the account, or the contact itself or one below it.</summary>
/// <remarks>
/// A contact belongs to an account under which it stands, or with which it has an affiliation on the day. Asked when the case names
/// somebody else or is for somebody else; a contact that leaves later does not break what was said.
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
        List<(Case Case, ContactId Contact)> named =
        [
            .. changes
                .After<Case>(CaseFields.PrimaryContact, CaseFields.ResponsibleContact, CaseFields.Customer)
                .Where(one => one.State == CaseState.Active)
                .SelectMany(one => new[] { one.PrimaryContact, one.ResponsibleContact }.OfType<ContactId>().Select(id => (one, id)))
                .Where(one => one.id.Value != one.one.Customer!.Value.Contact?.Value),
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
}
