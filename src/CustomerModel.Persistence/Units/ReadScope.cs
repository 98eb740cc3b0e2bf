using System.Runtime.CompilerServices;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>Reads through one session of a store with the rights of one caller.</summary>
internal class ReadScope(IStoreSession session, UnitServices services, Caller caller, ZonedDateTime now) : IReadScope
{
    public ZonedDateTime Now => now;

    public Caller Caller => caller;

    protected IStoreSession Session => session;

    protected UnitServices Services => services;

    public async Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record
    {
        services.Catalogue.Of<TRecord>();
        var record = Held<TRecord>(id) ?? await session.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        return record is not null && services.Access.WhyNot(caller, record, AccessRight.Read) is null ? Hold(record) : null;
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
        return [.. records.Where(record => services.Access.WhyNot(caller, record, AccessRight.Read) is null).Select(Hold)];
    }

    public async Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        var records = await session.ListAsync(Guarded(specification), stop).ConfigureAwait(false);
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
        var results = await session.ListAsync(GuardedProjection(specification), stop).ConfigureAwait(false);
        return results;
    }

    public Task<Page<TRecord>> PageAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Paging.PageAsync(this, Own.Of(specification).WithTieBreak(IdentityKey.Of<TRecord>()), stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => session.CountAsync(Guarded(specification), stop);

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => session.AnyAsync(Guarded(specification), stop);

    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        await foreach (var record in session.StreamAsync(Guarded(specification), stop).ConfigureAwait(false))
        {
            yield return Hold(record);
        }
    }

    public async Task<List<AuditEntry>> AuditAsync<TRecord>(Guid id, int most = 50, long? before = null, CancellationToken stop = default)
        where TRecord : Record
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var type = services.Catalogue.Of<TRecord>().Type;
        var record = await session.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        var mayRead = record is null
            ? services.Access.Readable<TRecord>(caller) is null
            : services.Access.WhyNot(caller, record, AccessRight.Read) is null;
        return mayRead ? await session.AuditAsync(new(type.Name, id), most, before, stop).ConfigureAwait(false) : [];
    }

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

    /// <summary>Refuses what stores would not answer alike, adds what the caller may read, and makes the order total.</summary>
    protected ISpecification<TRecord> Guarded<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record
    {
        QueryGuard.Demand(services.Catalogue, specification);
        return Own.Of(specification).WithTieBreak(IdentityKey.Of<TRecord>()).Within(services.Access.Readable<TRecord>(caller));
    }

    private Specification<TRecord, TResult> GuardedProjection<TRecord, TResult>(ISpecification<TRecord, TResult> specification)
        where TRecord : Record
    {
        QueryGuard.Demand(services.Catalogue, specification);
        return Own.Of(specification).WithTieBreak(IdentityKey.Of<TRecord>()).Within(services.Access.Readable<TRecord>(caller));
    }
}
