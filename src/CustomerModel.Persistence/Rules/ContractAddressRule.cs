using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>What is agreed is billed to an address of who pays, and given at addresses of the customer.</summary>
/// <remarks>Asked when a contract is agreed, and of lines added later; a party that moves or is merged does not break what was agreed.</remarks>
internal sealed class ContractAddressRule : ICommitRule<Contract>
{
    public string Code => "contract.invalid-bill-to-address";

    public IReadOnlyList<string> Fields => ["billtoaddress", "serviceaddress"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Contract>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        List<(Contract Contract, CustomerAddressId? BillTo, CustomerAddressId[] Service)> named =
        [
            .. changes
                .Where(change => change.After is { State: not ContractState.Draft })
                .Select(change => (change.After!, BillTo(change), Service(change)))
                .Where(one => one.Item2 is not null || one.Item3.Length > 0),
        ];
        var parties = named
            .SelectMany(one => new[] { one.Contract.BillingCustomer, one.Contract.Customer })
            .OfType<CustomerId>()
            .ToHashSet();
        var accounts = await read.FindManyAsync<Account>(Ids(parties, CustomerKind.Account), stop).ConfigureAwait(false);
        var contacts = await read.FindManyAsync<Contact>(Ids(parties, CustomerKind.Contact), stop).ConfigureAwait(false);
        return
        [
            .. from one in named
            let reason = one.BillTo is { } billTo && !Has(one.Contract.BillingCustomer, billTo) ? ContractErrors.BillToAddress
            : Array.Exists(one.Service, address => !Has(one.Contract.Customer, address)) ? ContractErrors.ServiceAddress
            : null
            where reason is not null
            select reason with
            {
                Record = one.Contract.Ref,
            },
        ];

        bool Has(CustomerId? party, CustomerAddressId address) =>
            party is { } id && PartyOf(id)?.Addresses.Any(held => held.AddressId == address) == true;

        ICustomer? PartyOf(CustomerId id) =>
            id.Kind == CustomerKind.Account ? accounts.GetValueOrDefault(id.Value) : contacts.GetValueOrDefault(id.Value);
    }

    private static bool IsAgreedNow(RecordChange<Contract> change) => change.Before is null or { State: ContractState.Draft };

    private static CustomerAddressId? BillTo(RecordChange<Contract> change) => IsAgreedNow(change) ? change.After!.BillToAddress : null;

    private static CustomerAddressId[] Service(RecordChange<Contract> change)
    {
        var known = IsAgreedNow(change) ? [] : change.Before!.Lines.Select(line => line.LineId).ToHashSet();
        var ofLines = change.After!.Lines.Where(line => !known.Contains(line.LineId)).Select(line => line.ServiceAddress);
        return [.. (IsAgreedNow(change) ? ofLines.Append(change.After.ServiceAddress) : ofLines).OfType<CustomerAddressId>().Distinct()];
    }

    private static Guid[] Ids(IEnumerable<CustomerId> parties, CustomerKind kind) =>
        [.. parties.Where(party => party.Kind == kind).Select(party => party.Value)];
}
