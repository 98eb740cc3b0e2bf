using CustomerModel.Access;

namespace CustomerModel.Persistence;

// Records and shares as they will be: what the unit has, and the rest from its session, one question for many.
internal sealed partial class SharePropagation
{
    private async Task LoadRecordsAsync(IEnumerable<RecordRef> records, CancellationToken stop)
    {
        foreach (var kind in records.Where(record => !_records.ContainsKey(record)).Distinct().GroupBy(record => record.Type).ToArray())
        {
            foreach (var record in kind)
            {
                _records[record] = null;
            }

            if (catalogue.Find(kind.Key) is { } entry)
            {
                foreach (
                    var found in await KindReads
                        .Of(entry)
                        .FindManyAsync(session, [.. kind.Select(one => one.Id)], stop)
                        .ConfigureAwait(false)
                )
                {
                    _records[found.Ref] = found;
                }
            }
        }
    }

    private async Task LoadSharesAsync(IReadOnlyCollection<RecordRef> records, CancellationToken stop)
    {
        RecordRef[] unknown = [.. records.Where(record => !_shares.ContainsKey(record)).Distinct()];
        foreach (var record in unknown)
        {
            _shares[record] = [];
        }

        RecordRef[] stored = [.. unknown.Where(record => unit.Find(record) is not { Original: null })];
        foreach (var share in await Shares.OfAsync(session, stored, stop).ConfigureAwait(false))
        {
            if (_shares.TryGetValue(share.Shared, out var known) && unit.Find(share.Ref) is null)
            {
                known.Add(share);
            }
        }

        foreach (var tracked in unit.All)
        {
            if (tracked is { IsRemoved: false, Record: RecordShare share } && unknown.Contains(share.Shared))
            {
                _shares[share.Shared].Add(share);
            }
        }
    }
}
