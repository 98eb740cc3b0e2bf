using CustomerModel.Customers;

namespace CustomerModel.Import;

/// <summary>Rows that are addresses of accounts and contacts.</summary>
internal sealed class AddressTarget : RowTarget
{
    private readonly Action<AddressEdit> _fill;
    private readonly int _party;

    public AddressTarget(Slot[] slots)
        : base(slots, static () => []) => (_fill, _party) = (Fill, Array.FindIndex(slots, slot => slot.Use == SlotUse.Parent));

    protected override async ValueTask PutAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        if (Values[_party] is not CustomerId party)
        {
            throw new RefusedException(RowErrors.KeyMissing([DataMap.Parent]));
        }

        var address = Address(row);
        row.Touched =
            party.Kind == CustomerKind.Account
                ? Add(await work.FindAsync<Account>(party.Value, stop).ConfigureAwait(false), address, work.Now)
                : Add(await work.FindAsync<Contact>(party.Value, stop).ConfigureAwait(false), address, work.Now);
        row.Outcome = RowOutcome.Created;
    }

    private CustomerAddress Address(PreparedRow row)
    {
        while (true)
        {
            try
            {
                return CustomerAddress.Of(_fill);
            }
            catch (RefusedException refusal)
            {
                DropOrThrow(refusal, row);
            }
        }
    }

    private static Customer<TId> Add<TId>(Customer<TId>? party, CustomerAddress address, ZonedDateTime now)
        where TId : struct, IEntityId<TId>
    {
        (party ?? throw new RefusedException(RowErrors.KeyNotFound([DataMap.Parent]))).AddAddress(address, now);
        return party;
    }

    private void Fill(AddressEdit edit)
    {
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].Use == SlotUse.Edit && Values[i] is { } value)
            {
                edit.Set((Field<CustomerAddress>)Slots[i].Field!, value);
            }
        }
    }
}
