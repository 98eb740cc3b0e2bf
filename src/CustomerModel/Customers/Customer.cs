namespace CustomerModel.Customers;

/// <summary>What accounts and contacts have in common: whoever can buy, be billed and be served.</summary>
/// <typeparam name="TId">Account id or contact id.</typeparam>
public abstract partial class Customer<TId> : AggregateRoot<TId>, ICustomer
    where TId : struct, IEntityId<TId>
{
    /// <summary>Most addresses a party may have.</summary>
    public const int MostAddresses = 1_000;

    private CustomerAddress[] _addresses = [];

    private protected Customer(TId id)
        : base(id) { }

    /// <summary>The record as a customer on documents, cases and contracts.</summary>
    public abstract CustomerId AsCustomer { get; }

    /// <summary>Active or inactive.</summary>
    public CustomerStatus Status { get; internal set; } = CustomerLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public CustomerState State { get; internal set; } = (CustomerState)CustomerLifecycle.Table.StateOf(CustomerLifecycle.Table.Initial);

    /// <summary>All addresses, by number.</summary>
    public IReadOnlyList<CustomerAddress> Addresses => _addresses;

    /// <summary>The address of a number, or <see langword="null"/>.</summary>
    public CustomerAddress? Address(int number) => Array.Find(_addresses, address => address.Number == number);

    /// <summary>The first address of a type, or <see langword="null"/>.</summary>
    public CustomerAddress? Address(AddressType type) => Array.Find(_addresses, address => address.Type == type);

    /// <summary>Why it cannot be taken out of use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeactivate(ZonedDateTime now) => WhyNot(CustomerAction.Deactivate);

    /// <summary>Takes it out of use: read-only, still found, still on its marketing lists.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeactivate"/>.</exception>
    public void Deactivate(ZonedDateTime now)
    {
        Demand(WhyNotDeactivate(now));
        Stand(CustomerStatus.Inactive);
        Raise(new CustomerDeactivated(AsCustomer, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken back into use, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now) => WhyNot(CustomerAction.Activate);

    /// <summary>Takes it back into use as it was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now)
    {
        Demand(WhyNotActivate(now));
        Stand(CustomerStatus.Active);
        Raise(new CustomerActivated(AsCustomer, now.ToInstant()));
    }

    /// <summary>Why no address can be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddAddress(CustomerAddress address, ZonedDateTime now) =>
        WhyNotEdit() ?? (_addresses.Length >= MostAddresses ? AddressErrors.TooMany(MostAddresses) : null);

    /// <summary>Adds an address under the lowest free number, so the first ones are address1 and address2.</summary>
    /// <returns>The number it got.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddAddress"/>.</exception>
    public int AddAddress(CustomerAddress address, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(address);
        Demand(WhyNotAddAddress(address, now));
        var number = 1;
        while (number <= _addresses.Length && _addresses[number - 1].Number == number)
        {
            number++;
        }

        var id = CustomerAddressId.New(now.ToInstant());
        _addresses = [.. _addresses[..(number - 1)], address.Numbered(number, id), .. _addresses[(number - 1)..]];
        Raise(new AddressAdded(AsCustomer, number, _addresses[number - 1].AddressId!.Value, now.ToInstant()));
        return number;
    }

    /// <summary>Why an address cannot be replaced, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReplaceAddress(int number, CustomerAddress address, ZonedDateTime now) => WhyNotTouchAddress(number);

    /// <summary>Puts another address under a number that is in use; it keeps its id.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReplaceAddress"/>.</exception>
    public void ReplaceAddress(int number, CustomerAddress address, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(address);
        Demand(WhyNotReplaceAddress(number, address, now));
        _addresses =
        [
            .. _addresses.Select(old => old.Number == number ? (address with { AddressId = old.AddressId, Number = number }) : old),
        ];
        Raise(new AddressReplaced(AsCustomer, number, now.ToInstant()));
    }

    /// <summary>Why an address cannot be removed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveAddress(int number, ZonedDateTime now) => WhyNotTouchAddress(number);

    /// <summary>Takes an address away; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveAddress"/>.</exception>
    public void RemoveAddress(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveAddress(number, now));
        PutAddresses([.. _addresses.Where(address => address.Number != number)]);
        Raise(new AddressRemoved(AsCustomer, number, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == CustomerStatus.Inactive ? CustomerErrors.Inactive : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (Currency is not null)
        {
            return [];
        }

        List<string>? there = null;
        foreach (var amount in Amounts)
        {
            if (amount.Read(this) is not null)
            {
                (there ??= []).Add(amount.Name);
            }
        }

        return there is null ? [] : [CustomerErrors.CurrencyMissing(there)];
    }

    internal void PutAddresses(CustomerAddress[] addresses) => _addresses = addresses;

    /// <summary>The fields that hold amounts; they need a currency.</summary>
    private protected abstract IReadOnlyList<Field> Amounts { get; }

    private void Stand(CustomerStatus status) => (Status, State) = (status, (CustomerState)CustomerLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(CustomerAction action) =>
        CustomerLifecycle.Table.Allows(Status, action) ? null : CustomerErrors.NotNow(action, Status);

    private DomainError? WhyNotTouchAddress(int number) => WhyNotEdit() ?? (Address(number) is null ? AddressErrors.Missing(number) : null);
}
