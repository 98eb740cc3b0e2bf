using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A shared address is an address of the contact's own household.</summary>
internal sealed class SharedAddressRule : ICommitRule
{
    public string Code => "contact.shared-address-missing";

    public IReadOnlyList<string> Fields => [ContactFields.SharedAddressNumber.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var sharing = changes
            .OfType<RecordChange<Contact>>()
            .Where(change => change.Touches(ContactFields.SharedAddressOf) || change.Touches(ContactFields.SharedAddressNumber))
            .Select(change => change.After)
            .OfType<Contact>()
            .Where(contact => contact.SharedAddressOf is not null)
            .ToList();
        var households = changes
            .OfType<RecordChange<Account>>()
            .Where(change => change is { Before: not null, After.Kind: AccountKind.Household });
        object[] shrunk = [.. households.Where(change => change.Parts.Count > 0).Select(change => (object)change.After!.Id)];
        if (shrunk.Length > 0)
        {
            var users = Criteria.Where(ContactFields.SharedAddressOf, Operator.In, shrunk).ToSpecification<Contact>();
            sharing.AddRange(await read.ListAsync(users, stop).ConfigureAwait(false));
        }

        Guid[] ids = [.. sharing.Select(contact => contact.SharedAddressOf!.Value.Value).Distinct()];
        var accounts = await read.FindManyAsync<Account>(ids, stop).ConfigureAwait(false);
        return
        [
            .. from contact in sharing.DistinctBy(contact => contact.Id)
            let household = accounts.GetValueOrDefault(contact.SharedAddressOf!.Value.Value)
            where household is not null
            let error = household.Kind != AccountKind.Household ? ContactErrors.NotOfHousehold(household.Id)
            : household.Address(contact.SharedAddressNumber!.Value) is null
                ? ContactErrors.SharedAddressMissing(contact.SharedAddressNumber.Value)
            : null
            where error is not null
            select error with
            {
                Record = contact.Ref,
            },
        ];
    }
}
