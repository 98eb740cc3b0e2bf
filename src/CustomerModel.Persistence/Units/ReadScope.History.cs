using CustomerModel.Effective;

namespace CustomerModel.Persistence;

// What was: for whoever may read what is, and of a record that is gone for whoever may read all of its kind.
internal partial class ReadScope
{
    public async Task<List<AuditEntry>> AuditAsync<TRecord>(Guid id, int most = 50, long? before = null, CancellationToken stop = default)
        where TRecord : Record
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var (_, mayRead) = await NowAsync<TRecord>(id, stop).ConfigureAwait(false);
        RecordRef record = new(services.Catalogue.Of<TRecord>().Type.Name, id);
        return mayRead ? await session.AuditAsync(record, most, before, stop).ConfigureAwait(false) : [];
    }

    public async Task<RecordAsOf<TRecord>?> AsOfAsync<TRecord>(
        Guid id,
        LocalDate validOn,
        Instant? knownAt = null,
        CancellationToken stop = default
    )
        where TRecord : Record =>
        (await HistoryAsync<TRecord>(id, stop).ConfigureAwait(false))?.AsOf<TRecord>(validOn, knownAt ?? now.ToInstant());

    public async Task<EffectiveTimeline> TimelineAsync<TRecord>(Guid id, EffectivePlace place, CancellationToken stop = default)
        where TRecord : Record => (await HistoryAsync<TRecord>(id, stop).ConfigureAwait(false))?.TimelineOf(place) ?? new([]);

    private async Task<EffectiveHistory?> HistoryAsync<TRecord>(Guid id, CancellationToken stop)
        where TRecord : Record
    {
        var (record, mayRead) = await NowAsync<TRecord>(id, stop).ConfigureAwait(false);
        return mayRead
            ? await EffectiveHistory
                .ReadAsync(session, services.Catalogue.Of<TRecord>(), id, record, services.Options.Zone, stop)
                .ConfigureAwait(false)
            : null;
    }

    private async Task<(TRecord? Record, bool MayRead)> NowAsync<TRecord>(Guid id, CancellationToken stop)
        where TRecord : Record
    {
        services.Catalogue.Of<TRecord>();
        var record = await session.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        var mayRead = record is null
            ? await ReadableAsync<TRecord>(stop).ConfigureAwait(false) is null
            : await MayReadAsync(record, stop).ConfigureAwait(false);
        return (record, mayRead);
    }
}
