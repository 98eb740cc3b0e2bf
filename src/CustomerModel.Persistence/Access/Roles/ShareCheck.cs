using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>Looks, when a unit has its turn to write, whether others changed what its inherited shares follow from; then it has to be done again.</summary>
internal sealed class ShareCheck(RecordCatalogue catalogue, ParentalReferences parental, IStoreSession session)
{
    private readonly ShareState _state = new(catalogue, parental, session);

    /// <exception cref="StoreException">They did (<c>store.concurrency-conflict</c>).</exception>
    public async Task DemandAsync(IReadOnlyList<Write> writes, CancellationToken stop)
    {
        var (touched, spreading) = (new HashSet<RecordRef>(), new HashSet<RecordRef>());
        foreach (
            var change in writes
                .Select(write => write.Change)
                .Where(change => change.After is not null || change is RecordChange<RecordShare>)
        )
        {
            if (change is RecordChange<RecordShare> share)
            {
                spreading.Add((share.After ?? share.Before)!.Shared);
            }
            else if (change.Before is { } before && before.Owner != change.After!.Owner)
            {
                spreading.Add(change.Ref);
            }
            else if (parental.Up(change.After!).Any(change.Touches))
            {
                touched.Add(change.Ref);
            }
        }

        touched.UnionWith(spreading);
        await _state.LoadRecordsAsync(touched, stop).ConfigureAwait(false);
        var below = await _state.BelowAsync(spreading, stop).ConfigureAwait(false);
        Record[] concerned = [.. touched.Select(_state.Find).OfType<Record>().Concat(below).DistinctBy(record => record.Ref)];
        await _state.LoadAsync(concerned, stop).ConfigureAwait(false);
        if (Array.Find(concerned, record => !IsAsWanted(record)) is { } moved)
        {
            throw new StoreException(StoreErrors.ConcurrencyConflict(moved.Ref, moved.Version), isTransient: true);
        }
    }

    private bool IsAsWanted(Record record)
    {
        var wanted = _state.Wanted(record);
        var inherited = _state.Of(record.Ref).Where(share => share.Origin == ShareOrigin.Inherited).ToList();
        return inherited.Count == wanted.Count
            && inherited.TrueForAll(share => wanted.GetValueOrDefault((share.Principal, share.Source!.Value, share.Via!)) == share.Rights);
    }
}
