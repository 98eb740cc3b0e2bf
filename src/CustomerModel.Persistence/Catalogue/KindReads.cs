using System.Collections.Concurrent;
using CustomerModel.Views;

namespace CustomerModel.Persistence;

/// <summary>What is asked about records of a kind whose class is known at run time only.</summary>
public abstract class KindReads
{
    private static readonly ConcurrentDictionary<Type, KindReads> Kinds = new();

    private protected KindReads() { }

    /// <summary>The questions about records of a kind.</summary>
    public static KindReads Of(RecordEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Kinds.GetOrAdd(
            entry.Type.ClrType,
            static type => (KindReads)Activator.CreateInstance(typeof(KindReads<>).MakeGenericType(type))!
        );
    }

    /// <summary>The record of whatever kind.</summary>
    /// <exception cref="RefusedException"><c>record.not-found</c>: absent, foreign and of an unknown kind look alike.</exception>
    public static Task<Record> GetAsync(RecordCatalogue catalogue, IStoreSession session, RecordRef record, CancellationToken stop) =>
        GetAsync(catalogue, record, kind => kind.FindAsync(session, record.Id, stop));

    /// <inheritdoc cref="GetAsync(RecordCatalogue, IStoreSession, RecordRef, CancellationToken)"/>
    public static Task<Record> GetAsync(RecordCatalogue catalogue, IReadScope scope, RecordRef record, CancellationToken stop) =>
        GetAsync(catalogue, record, kind => kind.FindAsync(scope, record.Id, stop));

    private static async Task<Record> GetAsync(RecordCatalogue catalogue, RecordRef record, Func<KindReads, Task<Record?>> find)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return (catalogue.Find(record.Type) is { } entry ? await find(Of(entry)).ConfigureAwait(false) : null)
            ?? throw new RefusedException(RecordErrors.NotFound(record.Id));
    }

    /// <summary>All records by id, one by one.</summary>
    public abstract IAsyncEnumerable<Record> ById(IStoreSession session, CancellationToken stop);

    /// <inheritdoc cref="IStoreSession.FindAsync"/>
    public abstract Task<Record?> FindAsync(IStoreSession session, Guid id, CancellationToken stop);

    /// <summary>The record that will be there, or <see langword="null"/>.</summary>
    public abstract Task<Record?> FindAsync(IRuleReader reader, Guid id, CancellationToken stop);

    /// <inheritdoc cref="IStoreSession.FindManyAsync"/>
    public abstract Task<IReadOnlyList<Record>> FindManyAsync(IStoreSession session, IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <inheritdoc cref="IReadScope.FindAsync"/>
    public abstract Task<Record?> FindAsync(IReadScope scope, Guid id, CancellationToken stop);

    /// <summary>The records that meet criteria, as far as they may be read, one by one.</summary>
    public abstract IAsyncEnumerable<Record> StreamAsync(IReadScope scope, Criteria criteria, CancellationToken stop);

    /// <inheritdoc cref="IReadScope.FindManyAsync"/>
    public abstract Task<IReadOnlyList<Record>> FindManyAsync(IReadScope scope, IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>A page of a saved view of records of the kind.</summary>
    internal abstract Task<ListPage> ListPageAsync(IReadScope scope, SavedView view, ListQuery query, CancellationToken stop);

    /// <summary>The records that name a record by a reference, as far as they may be read.</summary>
    public abstract Task<IReadOnlyList<Record>> NamingAsync(
        IReadScope scope,
        RecordReference reference,
        RecordRef named,
        CancellationToken stop
    );

    /// <summary>The records that name a record by a reference.</summary>
    public abstract Task<IReadOnlyList<Record>> NamingAsync(
        IStoreSession session,
        RecordReference reference,
        RecordRef named,
        CancellationToken stop
    );

    /// <summary>The records that name one of some records by a field.</summary>
    public abstract Task<IReadOnlyList<Record>> NamingAsync(
        IStoreSession session,
        RecordReference reference,
        IReadOnlyCollection<RecordRef> named,
        CancellationToken stop
    );
}

/// <inheritdoc/>
internal sealed class KindReads<TRecord> : KindReads
    where TRecord : Record
{
    /// <summary>As many records as one question names.</summary>
    private const int AtOnce = 200;

    public override IAsyncEnumerable<Record> ById(IStoreSession session, CancellationToken stop) =>
        session.StreamAsync(new EveryRecord<TRecord>(), stop);

    public override async Task<Record?> FindAsync(IStoreSession session, Guid id, CancellationToken stop) =>
        await session.FindAsync<TRecord>(id, stop).ConfigureAwait(false);

    public override async Task<Record?> FindAsync(IRuleReader reader, Guid id, CancellationToken stop) =>
        (await reader.FindManyAsync<TRecord>([id], stop).ConfigureAwait(false)).GetValueOrDefault(id);

    public override async Task<IReadOnlyList<Record>> FindManyAsync(
        IStoreSession session,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) => ids.Count == 0 ? [] : await session.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false);

    public override async Task<Record?> FindAsync(IReadScope scope, Guid id, CancellationToken stop) =>
        await scope.FindAsync<TRecord>(id, stop).ConfigureAwait(false);

    public override IAsyncEnumerable<Record> StreamAsync(IReadScope scope, Criteria criteria, CancellationToken stop) =>
        scope.StreamAsync(criteria.ToSpecification<TRecord>(), stop);

    public override async Task<IReadOnlyList<Record>> FindManyAsync(
        IReadScope scope,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) => await scope.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false);

    internal override Task<ListPage> ListPageAsync(IReadScope scope, SavedView view, ListQuery query, CancellationToken stop) =>
        ListPages.PageAsync(scope, new Specification<TRecord>(), $"{view.Id}", view, query, stop);

    public override async Task<IReadOnlyList<Record>> NamingAsync(
        IReadScope scope,
        RecordReference reference,
        RecordRef named,
        CancellationToken stop
    ) => await scope.ListAsync(reference.Naming<TRecord>(named), stop).ConfigureAwait(false);

    public override async Task<IReadOnlyList<Record>> NamingAsync(
        IStoreSession session,
        RecordReference reference,
        RecordRef named,
        CancellationToken stop
    ) => await session.ListAsync(reference.Naming<TRecord>(named), stop).ConfigureAwait(false);

    public override async Task<IReadOnlyList<Record>> NamingAsync(
        IStoreSession session,
        RecordReference reference,
        IReadOnlyCollection<RecordRef> named,
        CancellationToken stop
    )
    {
        var naming = new List<Record>();
        foreach (var some in named.Chunk(AtOnce))
        {
            var values = some.Select(reference.ValueFor).ToArray();
            var any = Criteria.Where(reference.Field, Operator.In, values).ToSpecification<TRecord>();
            naming.AddRange(await session.ListAsync(any, stop).ConfigureAwait(false));
        }

        return naming;
    }
}
