using CustomerModel.Access;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>Keeps the inherited shares of every record what its records above say, for one unit, before it commits.</summary>
/// <remarks>
/// A record inherits each share of a record above, and whoever owns that one, and not this, may read it. Where the shares or the owner of a record
/// change, those below are looked at in turn, level by level, with a question for each reference and level.
/// </remarks>
internal sealed partial class SharePropagation(
    RecordCatalogue catalogue,
    ParentalReferences parental,
    UnitOfWork unit,
    IStoreSession session
)
{
    private readonly Dictionary<RecordRef, Record?> _records = [];
    private readonly Dictionary<RecordRef, List<RecordShare>> _shares = [];

    public async Task RunAsync(CancellationToken stop)
    {
        var (wave, spreading) = await BeginAsync(stop).ConfigureAwait(false);
        while (wave.Count > 0)
        {
            var above = wave.Values.SelectMany(parental.Above).Select(one => one.Above).Distinct().ToList();
            await LoadRecordsAsync(above, stop).ConfigureAwait(false);
            await LoadSharesAsync([.. wave.Keys, .. above], stop).ConfigureAwait(false);
            foreach (var record in wave.Values)
            {
                if (Reconcile(record))
                {
                    spreading.Add(record.Ref);
                }
            }

            wave = await BelowAsync(spreading, stop).ConfigureAwait(false);
            spreading = [];
        }
    }

    /// <summary>Records whose inherited shares may be others now, and those among them whose own shares or owner changed.</summary>
    private async Task<(Dictionary<RecordRef, Record> Wave, HashSet<RecordRef> Spreading)> BeginAsync(CancellationToken stop)
    {
        var (wave, spreading, gone) = (new Dictionary<RecordRef, Record>(), new HashSet<RecordRef>(), new List<RecordRef>());
        foreach (var tracked in unit.All)
        {
            var (record, before) = (tracked.Record, tracked.Original);
            _records[record.Ref] = tracked.IsRemoved ? null : record;
            if (tracked.IsRemoved)
            {
                gone.Add(record.Ref);
            }
            else if (before is null ? parental.Above(record).Any() : IsMoved(before, record))
            {
                wave[record.Ref] = record;
                if (before is not null && before.Owner != record.Owner)
                {
                    spreading.Add(record.Ref);
                }
            }
        }

        await RemoveAllAsync(gone, stop).ConfigureAwait(false);
        RecordRef[] shared =
        [
            .. unit
                .All.Where(tracked => !tracked.IsDerived)
                .Select(tracked => tracked.Record)
                .OfType<RecordShare>()
                .Select(share => share.Shared),
        ];
        await LoadRecordsAsync(shared, stop).ConfigureAwait(false);
        foreach (var record in shared.Select(one => _records[one]).OfType<Record>())
        {
            wave[record.Ref] = record;
            spreading.Add(record.Ref);
        }

        return (wave, spreading);
    }

    private bool IsMoved(Record before, Record record) =>
        before.Owner != record.Owner
        || parental.Up(record).Any(field => !field.SameIn(before, record))
        || catalogue.IsActive(before) != catalogue.IsActive(record);

    private async Task RemoveAllAsync(List<RecordRef> gone, CancellationToken stop)
    {
        if (gone.Count > 0)
        {
            await LoadSharesAsync(gone, stop).ConfigureAwait(false);
            foreach (var share in gone.SelectMany(record => _shares[record]))
            {
                Remove(share);
            }
        }
    }

    /// <summary>Makes the inherited shares of a record what they should be; whether they were not.</summary>
    private bool Reconcile(Record record)
    {
        var wanted = Wanted(record);
        var shares = _shares[record.Ref];
        var changed = false;
        foreach (var share in shares.Where(share => share.Origin == ShareOrigin.Inherited).ToArray())
        {
            if (!wanted.Remove((share.Principal, share.Source!.Value, share.Via!), out var rights))
            {
                Remove(share);
                shares.Remove(share);
                changed = true;
            }
            else if (share.Rights != rights)
            {
                unit.Keep(share);
                AccessStorage.Follow(share, rights);
                changed = true;
            }
        }

        foreach (var ((principal, source, via), rights) in wanted)
        {
            var share = AccessStorage.Inherit(unit.NewId<RecordShareId>(), record.Ref, principal, rights, source, via);
            unit.AddDerived(share);
            shares.Add(share);
            changed = true;
        }

        return changed;
    }

    private Dictionary<(OwnerId, RecordRef, string), AccessRight> Wanted(Record record)
    {
        var wanted = new Dictionary<(OwnerId, RecordRef, string), AccessRight>();
        foreach (var (field, source) in parental.Above(record))
        {
            if (_records.GetValueOrDefault(source) is not { } above)
            {
                continue;
            }

            if (parental.Applies(CascadeAction.Share, record, field, above))
            {
                foreach (var share in _shares[source])
                {
                    Want(share.Principal, share.Rights);
                }
            }

            if (above.Owner is { } owner && owner != record.Owner && parental.Applies(CascadeAction.Reparent, record, field, above))
            {
                Want(owner, AccessRight.Read);
            }

            void Want(OwnerId principal, AccessRight rights)
            {
                var key = (principal, source, field.Name);
                wanted[key] = wanted.GetValueOrDefault(key) | rights;
            }
        }

        return wanted;
    }

    private void Remove(RecordShare share)
    {
        if (unit.Find(share.Ref) is { Original: null })
        {
            unit.Forget(share);
        }
        else
        {
            unit.Keep(share).IsRemoved = true;
        }
    }

    /// <summary>What stands below some records, stored or about to be.</summary>
    private async Task<Dictionary<RecordRef, Record>> BelowAsync(HashSet<RecordRef> spreading, CancellationToken stop)
    {
        var below = new Dictionary<RecordRef, Record>();
        if (spreading.Count == 0)
        {
            return below;
        }

        foreach (var kind in spreading.Where(record => unit.Find(record) is not { Original: null }).GroupBy(record => record.Type))
        {
            foreach (var reference in parental.Down(kind.First()))
            {
                var named = await KindReads.Of(reference.Entry).NamingAsync(session, reference, [.. kind], stop).ConfigureAwait(false);
                foreach (var record in named)
                {
                    if (_records.TryAdd(record.Ref, record) || _records[record.Ref] is not null)
                    {
                        below[record.Ref] = _records[record.Ref]!;
                    }
                }
            }
        }

        foreach (var tracked in unit.All.Where(tracked => !tracked.IsRemoved))
        {
            if (parental.Above(tracked.Record).Any(one => spreading.Contains(one.Above)))
            {
                below[tracked.Record.Ref] = tracked.Record;
            }
        }

        return below;
    }
}
