using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>The contacts that an entitlement lists belong to its customer; a customer that is a contact lists itself alone.</summary>
/// <remarks>Asked when it is activated: a contact that moves or is merged later does not break what was agreed.</remarks>
internal sealed class EntitlementContactRule : ICommitRule<Entitlement>
{
    public string Code => "entitlement.invalid-contacts";

    public IReadOnlyList<string> Fields => ["entitlementcontacts.contactid", "customerid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Entitlement>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Entitlement[] agreed =
        [
            .. changes
                .Where(change => change.Before is null or { State: EntitlementState.Draft })
                .Select(change => change.After)
                .OfType<Entitlement>()
                .Where(entitlement => entitlement.State != EntitlementState.Draft),
        ];
        var listed = agreed.SelectMany(entitlement => entitlement.Contacts).Select(part => part.Contact.Value).Distinct();
        var contacts = await read.FindManyAsync<Contact>([.. listed], stop).ConfigureAwait(false);
        return
        [
            .. from entitlement in agreed
            let stranger = entitlement.Contacts.FirstOrDefault(part => !Belongs(part.Contact, entitlement.Customer))
            where stranger is not null
            select EntitlementErrors.InvalidContacts(stranger.Contact) with
            {
                Record = entitlement.Ref,
            },
        ];

        bool Belongs(ContactId contact, CustomerId? customer) =>
            customer == contact
            || (customer is { Kind: CustomerKind.Account } && contacts.GetValueOrDefault(contact.Value)?.Parent == customer);
    }
}
