using CustomerModel.Access;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>Keeps the inherited shares of every record what its records above say, for one unit, before it commits.</summary>
/// <remarks>
/// A record inherits each share of a record above, and whoever owns that one, and not this, may read it. Where the shares or the owner of a record
/// change, those below are looked at in turn, level by level, with a question for each reference and level.
/// </remarks>
internal sealed class SharePropagation(RecordCatalogue catalogue, ParentalReferences parental, UnitOfWork unit, IStoreSession session)
{
    private readonly ShareState _state = new(catalogue, parental, session, unit);

    public async Task RunAsync(CancellationToken stop)
    {
        var (wave, spreading) = await BeginAsync(stop).ConfigureAwait(false);
        while (wave.Count > 0)
        {
            await _state.LoadAsync(wave.Values, stop).ConfigureAwait(false);
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
            _state.Know(record.Ref, tracked.IsRemoved ? null : record);
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
                .All.Where(tracked => !tracked.IsDerived && unit.IsChanged(tracked))
                .Select(tracked => tracked.Record)
                .OfType<RecordShare>()
                .Select(share => share.Shared),
        ];
        await _state.LoadRecordsAsync(shared, stop).ConfigureAwait(false);
        foreach (var record in shared.Select(_state.Find).OfType<Record>())
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
            await _state.LoadSharesAsync(gone, stop).ConfigureAwait(false);
            foreach (var share in gone.SelectMany(_state.Of))
            {
                Remove(share);
            }
        }
    }

    /// <summary>Makes the inherited shares of a record what they should be; whether they were not.</summary>
    private bool Reconcile(Record record)
    {
        var wanted = _state.Wanted(record);
        var shares = _state.Of(record.Ref);
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
                var kept = (RecordShare)unit.Keep(share).Record;
                AccessStorage.Follow(kept, rights);
                shares[shares.IndexOf(share)] = kept;
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
        var stored = spreading.Where(record => unit.Find(record) is not { Original: null });
        var below = (await _state.BelowAsync(stored, stop).ConfigureAwait(false))
            .DistinctBy(record => record.Ref)
            .ToDictionary(record => record.Ref);
        foreach (var tracked in spreading.Count == 0 ? [] : unit.All.Where(tracked => !tracked.IsRemoved))
        {
            if (parental.Above(tracked.Record).Any(one => spreading.Contains(one.Above)))
            {
                below[tracked.Record.Ref] = tracked.Record;
            }
        }

        return below;
    }
}
