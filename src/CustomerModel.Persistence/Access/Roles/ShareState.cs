using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>Records and their shares as a session has them, under what a unit is about to write; read many at once.</summary>
internal sealed class ShareState(RecordCatalogue catalogue, ParentalReferences parental, IStoreSession session, UnitOfWork? unit = null)
{
    private readonly Dictionary<RecordRef, Record?> _records = [];
    private readonly Dictionary<RecordRef, List<RecordShare>> _shares = [];

    /// <summary>Says how a record will be; <see langword="null"/>: it will not be there.</summary>
    public void Know(RecordRef at, Record? record) => _records[at] = record;

    /// <summary>A record that was loaded.</summary>
    public Record? Find(RecordRef record) => _records.GetValueOrDefault(record);

    /// <summary>The shares of a record, which were loaded.</summary>
    public List<RecordShare> Of(RecordRef record) => _shares[record];

    /// <summary>What a record inherits: the shares of each record above, and reading for whoever owns that one and not this.</summary>
    public Dictionary<(OwnerId, RecordRef, string), AccessRight> Wanted(Record record)
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

    public async Task LoadRecordsAsync(IEnumerable<RecordRef> records, CancellationToken stop)
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

    public async Task LoadSharesAsync(IReadOnlyCollection<RecordRef> records, CancellationToken stop)
    {
        RecordRef[] unknown = [.. records.Where(record => !_shares.ContainsKey(record)).Distinct()];
        foreach (var record in unknown)
        {
            _shares[record] = [];
        }

        RecordRef[] stored = [.. unknown.Where(record => unit?.Find(record) is not { Original: null })];
        foreach (var share in await Shares.OfAsync(session, stored, stop).ConfigureAwait(false))
        {
            if (_shares.TryGetValue(share.Shared, out var known) && unit?.Find(share.Ref) is null)
            {
                known.Add(share);
            }
        }

        foreach (var tracked in unit?.All ?? [])
        {
            if (tracked is { IsRemoved: false, Record: RecordShare share } && unknown.Contains(share.Shared))
            {
                _shares[share.Shared].Add(share);
            }
        }
    }

    /// <summary>The records that stand below some, as they will be.</summary>
    public async Task<List<Record>> BelowAsync(IEnumerable<RecordRef> above, CancellationToken stop)
    {
        var below = new List<Record>();
        foreach (var kind in above.GroupBy(record => record.Type))
        {
            foreach (var reference in parental.Down(kind.First()))
            {
                var named = await KindReads.Of(reference.Entry).NamingAsync(session, reference, [.. kind], stop).ConfigureAwait(false);
                foreach (var record in named)
                {
                    _records.TryAdd(record.Ref, record);
                    if (_records[record.Ref] is { } known)
                    {
                        below.Add(known);
                    }
                }
            }
        }

        return below;
    }

    /// <summary>Loads what the inherited shares of some records follow from.</summary>
    public async Task LoadAsync(IReadOnlyCollection<Record> records, CancellationToken stop)
    {
        var above = records.SelectMany(parental.Above).Select(one => one.Above).Distinct().ToList();
        await LoadRecordsAsync(above, stop).ConfigureAwait(false);
        await LoadSharesAsync([.. records.Select(record => record.Ref), .. above], stop).ConfigureAwait(false);
    }
}
