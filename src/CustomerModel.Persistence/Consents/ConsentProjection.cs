using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>Keeps the do-not flags of customers and the ledger of their consents telling the same.</summary>
internal sealed class ConsentProjection(RecordCatalogue catalogue, ZonedDateTime now)
{
    private readonly Dictionary<Type, (Record Blank, (ConsentChannel Channel, Field Field)[] Flags)> _kinds = [];

    /// <summary>Entries for flags that were edited, unless the unit says itself what was said.</summary>
    public List<ConsentEntry> OfEdits(IEnumerable<Tracked> records)
    {
        HashSet<(CustomerId, ConsentChannel)>? said = null;
        var entries = new List<ConsentEntry>();
        foreach (var tracked in records)
        {
            if (CustomerOf(tracked) is not { } customer)
            {
                continue;
            }

            var (blank, flags) = KindOf(tracked.Record);
            foreach (var (channel, flag) in flags)
            {
                if (flag.SameIn(tracked.Original ?? blank, tracked.Record))
                {
                    continue;
                }

                said ??= [.. New(records).Concat(Removed(records)).Select(entry => (entry.Customer, entry.Channel))];
                if (!said.Contains((customer, channel)))
                {
                    entries.Add(ConsentEntry.OfFlag(customer, channel, flag.Read(tracked.Record) is true, now));
                }
            }
        }

        return entries;
    }

    /// <summary>The customers about whom the unit records something that may move a flag.</summary>
    public static CustomerId[] Concerned(IEnumerable<Tracked> records) => [.. New(records).Select(entry => entry.Customer).Distinct()];

    /// <summary>Sets the flags of a customer about whose channels the unit records something.</summary>
    public void Project(Record customer, IEnumerable<ConsentEntry> all, IEnumerable<Tracked> records)
    {
        var ledger = new ConsentLedger(all);
        HashSet<ConsentChannel> told =
        [
            .. New(records).Where(entry => entry.Customer == (customer as ICustomer)?.AsCustomer).Select(entry => entry.Channel),
        ];
        foreach (var (channel, flag) in KindOf(customer).Flags.Where(pair => told.Contains(pair.Channel)))
        {
            flag.Restore(customer, ledger.IsBarred(channel, now.ToInstant()));
        }
    }

    /// <summary>Entries the unit adds that are about a channel as such.</summary>
    public static IEnumerable<ConsentEntry> New(IEnumerable<Tracked> records) =>
        from tracked in records
        where tracked is { Original: null, IsRemoved: false }
        let entry = tracked.Record as ConsentEntry
        where entry is not null && entry.Purpose == ConsentPurpose.Any
        select entry;

    private static IEnumerable<ConsentEntry> Removed(IEnumerable<Tracked> records) =>
        records.Where(tracked => tracked.IsRemoved).Select(tracked => tracked.Record).OfType<ConsentEntry>();

    private static CustomerId? CustomerOf(Tracked tracked) => tracked.IsRemoved ? null : (tracked.Record as ICustomer)?.AsCustomer;

    /// <summary>The flags of a kind of customer, and a record of it whose flags say nothing.</summary>
    private (Record Blank, (ConsentChannel Channel, Field Field)[] Flags) KindOf(Record record)
    {
        if (!_kinds.TryGetValue(record.GetType(), out var kind))
        {
            var entry = catalogue.Of(record.GetType());
            kind = (entry.Type.Blank(Guid.AllBitsSet), [.. ConsentChannel.Flags.Select(flag => (flag.Channel, entry.Find(flag.Field)!))]);
            _kinds.Add(record.GetType(), kind);
        }

        return kind;
    }
}
