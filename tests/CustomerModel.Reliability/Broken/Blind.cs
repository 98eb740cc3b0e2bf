using CustomerModel.Service;

namespace CustomerModel.Reliability.Broken;

/// <summary>Sees of the ledger of allotments only what it entered itself: neither who enters nor who checks looks at what was there before.</summary>
internal sealed class Blind(IStoreSession inner) : WrappedSession(inner)
{
    private readonly HashSet<RecordRef> _own = [];

    public override async Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
    {
        var list = await base.ListAsync(specification, stop);
        return typeof(TRecord) == typeof(AllotmentEntry) ? [.. list.Where(entry => _own.Contains(entry.Ref))] : list;
    }

    public override Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        _own.UnionWith(changes.Records.Select(change => change.Ref));
        return base.FlushAsync(changes, stop);
    }
}
