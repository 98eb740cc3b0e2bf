using System.Runtime.CompilerServices;
using CustomerModel.Access;
using CustomerModel.Duplicates;
using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>Reads through one session of a store with the rights of one caller.</summary>
internal partial class ReadScope(IStoreSession session, UnitServices services, Caller caller, ZonedDateTime now) : IReadScope
{
    private IAccess? _access;

    public ZonedDateTime Now => now;

    public Caller Caller => caller;

    public RecordCatalogue Catalogue => services.Catalogue;

    /// <summary>What the host decided about cases.</summary>
    internal CasePolicy Cases => services.Options.Cases;

    protected IStoreSession Session => session;

    protected UnitServices Services => services;

    public async Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record
    {
        services.Catalogue.Of<TRecord>();
        var record = Held<TRecord>(id) ?? await session.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        return record is not null && await MayReadAsync(record, stop).ConfigureAwait(false) ? Hold(record) : null;
    }

    public async Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(ids);
        services.Catalogue.Of<TRecord>();
        var records = new List<TRecord>(ids.Count);
        var others = new List<Guid>(ids.Count);
        foreach (var id in ids.Distinct())
        {
            if (Held<TRecord>(id) is { } held)
            {
                records.Add(held);
            }
            else
            {
                others.Add(id);
            }
        }

        records.AddRange(others.Count == 0 ? [] : await session.FindManyAsync<TRecord>(others, stop).ConfigureAwait(false));
        var hidden = (
            await (await AccessAsync(stop).ConfigureAwait(false)).WhyNotAsync(records, AccessRight.Read, stop).ConfigureAwait(false)
        )
            .Select(error => error.Record)
            .ToHashSet();
        return [.. records.Where(record => !hidden.Contains(record.Ref)).Select(Hold)];
    }

    public async Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        var records = await session.ListAsync(await GuardedAsync(specification, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        for (var i = 0; i < records.Count; i++)
        {
            records[i] = Hold(records[i]);
        }

        return specification.PostProcessingAction is { } process ? [.. process(records)] : records;
    }

    public async Task<List<TResult>> ListAsync<TRecord, TResult>(
        ISpecification<TRecord, TResult> specification,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        QueryGuard.Demand(services.Catalogue, specification);
        var access = await AccessAsync(stop).ConfigureAwait(false);
        var own = await RelatedReading.WithinAsync(Own.Of(specification), access, stop).ConfigureAwait(false);
        var readable = await access.ReadableAsync<TRecord>(stop).ConfigureAwait(false);
        var guarded = own.WithTieBreak(IdentityKey.Of<TRecord>()).Within(readable);
        return await session.ListAsync(guarded, stop).ConfigureAwait(false);
    }

    public Task<Page<TRecord>> PageAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Paging.PageAsync(this, Own.Of(specification).WithTieBreak(IdentityKey.Of<TRecord>()), counts: true, stop);

    public async Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        QueryGuard.Demand(services.Catalogue, specification);
        var readable = await ReadableAsync<TRecord>(stop).ConfigureAwait(false);
        IReadOnlyList<ISpecification<TRecord>?> disjoint = readable is ReachSpecification<TRecord> { Parts: { Count: > 0 } parts }
            ? parts
            : [readable];
        var own = await RelatedReading
            .WithinAsync(Own.Of(specification), await AccessAsync(stop).ConfigureAwait(false), stop)
            .ConfigureAwait(false);
        var count = 0;
        foreach (var part in disjoint)
        {
            count += await session.CountAsync(own.Within(part), stop).ConfigureAwait(false);
        }

        return count;
    }

    public async Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record =>
        await session.AnyAsync(await GuardedAsync(specification, stop).ConfigureAwait(false), stop).ConfigureAwait(false);

    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        var guarded = await GuardedAsync(specification, stop).ConfigureAwait(false);
        await foreach (var record in session.StreamAsync(guarded, stop).ConfigureAwait(false))
        {
            yield return Hold(record);
        }
    }

    public async Task<IReadOnlyList<BoundDuplicateRule>> DuplicateRulesAsync(string kind, CancellationToken stop = default)
    {
        var published = new PublishedDuplicateRules(kind).WithTieBreak(IdentityKey.Of<DuplicateRule>());
        var rules = await session.ListAsync(published, stop).ConfigureAwait(false);
        return [.. rules.Select(rule => BoundDuplicateRule.Of(services.Catalogue, rule, now.Zone))];
    }

    public async Task<IReadOnlyList<DuplicateMatch>> FindDuplicatesAsync(Record record, int most = 50, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var detector = new DuplicateDetector(Untracked(), [], most);
        var found = new List<DuplicateMatch>();
        foreach (var rule in await DuplicateRulesAsync(services.Catalogue.Of(record.GetType()).Type.Name, stop).ConfigureAwait(false))
        {
            found.AddRange(await detector.FindAsync(rule, [record], stop).ConfigureAwait(false));
        }

        return found;
    }

    public async Task<List<RecordShare>> SharesAsync(RecordRef record, CancellationToken stop = default)
    {
        await KindReads.GetAsync(services.Catalogue, this, record, stop).ConfigureAwait(false);
        return services.Catalogue.Find(RecordShare.Type.Name) is null
            ? []
            : [.. (await Shares.OfAsync(session, [record], stop).ConfigureAwait(false)).Select(Hold)];
    }

    public async Task<AccessAnswer> WhyAsync(
        RecordRef record,
        AccessRight right,
        UserId? principal = null,
        CancellationToken stop = default
    )
    {
        var found = await KindReads.GetAsync(services.Catalogue, this, record, stop).ConfigureAwait(false);
        var access =
            principal is null || principal == caller.User
                ? await AccessAsync(stop).ConfigureAwait(false)
                : await services.Access.OpenAsync(caller with { User = principal }, session, stop).ConfigureAwait(false);
        return await access.WhyAsync(found, right, stop).ConfigureAwait(false);
    }

    /// <summary>The same reads, of which nothing is kept.</summary>
    protected IReadScope Untracked() => new ReadScope(session, services, caller, now) { _access = _access };

    /// <summary>The object this scope already has for an id.</summary>
    protected virtual TRecord? Held<TRecord>(Guid id)
        where TRecord : Record => null;

    /// <summary>Keeps a record that was read, or yields the object this scope has for it.</summary>
    protected virtual TRecord Hold<TRecord>(TRecord record)
        where TRecord : Record
    {
        if (services.Options.Pricing is { } pricing && record is IPricedDocument document)
        {
            document.PriceBy(pricing);
        }

        return record;
    }

    /// <summary>What the caller may do, found out when it is first asked for.</summary>
    protected async ValueTask<IAccess> AccessAsync(CancellationToken stop) =>
        _access ??= await services.Access.OpenAsync(caller, session, stop).ConfigureAwait(false);

    /// <summary>Refuses what stores would not answer alike, adds what the caller may read, and makes the order total.</summary>
    private async ValueTask<ISpecification<TRecord>> GuardedAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record
    {
        QueryGuard.Demand(services.Catalogue, specification);
        var access = await AccessAsync(stop).ConfigureAwait(false);
        var own = await RelatedReading.WithinAsync(Own.Of(specification), access, stop).ConfigureAwait(false);
        return own.WithTieBreak(IdentityKey.Of<TRecord>()).Within(await access.ReadableAsync<TRecord>(stop).ConfigureAwait(false));
    }

    private async ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop)
        where TRecord : Record => await (await AccessAsync(stop).ConfigureAwait(false)).ReadableAsync<TRecord>(stop).ConfigureAwait(false);

    private async ValueTask<bool> MayReadAsync(Record record, CancellationToken stop) =>
        await (await AccessAsync(stop).ConfigureAwait(false)).WhyNotAsync([record], AccessRight.Read, stop).ConfigureAwait(false) is [];
}
