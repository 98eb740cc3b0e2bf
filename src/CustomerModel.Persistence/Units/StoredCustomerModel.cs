namespace CustomerModel.Persistence;

/// <summary>The way in over any store; containers build one, and so can anyone with <c>new</c>.</summary>
public sealed class StoredCustomerModel : ICustomerModel
{
    private readonly IStore _store;
    private readonly IClock _clock;
    private readonly ICallerSource _callers;
    private readonly UnitServices _services;

    /// <summary>Puts a store behind the rules.</summary>
    /// <param name="store">Where records are kept.</param>
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="clock">Read once for each scope.</param>
    /// <param name="callers">Tells who is calling.</param>
    /// <param name="rules">The guests' rules; ours come first.</param>
    /// <param name="access">Who may do what; the whole tenant when left out.</param>
    /// <param name="options">What the host decided.</param>
    /// <param name="blocks">Numbers taken ahead; models of one store and host share them.</param>
    public StoredCustomerModel(
        IStore store,
        RecordCatalogue catalogue,
        IClock clock,
        ICallerSource callers,
        IEnumerable<ICommitRule>? rules = null,
        IAccessPolicy? access = null,
        CustomerModelOptions? options = null,
        NumberBlocks? blocks = null
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        (_store, _clock, _callers) = (store, clock, callers);
        var decided = options ?? new();
        _services = new(
            catalogue,
            [.. BuiltInRules.For(decided), .. rules ?? []],
            access ?? new WholeTenantAccess(),
            decided,
            blocks ?? new(store)
        );
    }

    /// <inheritdoc/>
    public RecordCatalogue Catalogue => _services.Catalogue;

    /// <inheritdoc/>
    public Task<TResult> RunAsync<TResult>(Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default) =>
        RunAsync(new RunOptions(), work, stop);

    /// <inheritdoc/>
    public Task<TResult> RunAsync<TResult>(
        OperationId operation,
        Func<IUnitOfWork, Task<TResult>> work,
        CancellationToken stop = default
    ) => RunAsync(new RunOptions { Operation = operation }, work, stop);

    /// <inheritdoc/>
    public Task<TResult> RunAsync<TResult>(RunOptions options, Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(work);
        return Attempts.RunAsync(_services.Options.MostAttempts, () => OnceAsync(options, work, stop), stop);
    }

    /// <inheritdoc/>
    public Task<TResult> ReadAsync<TResult>(Func<IReadScope, Task<TResult>> read, CancellationToken stop = default) =>
        ReadAsync(SessionPurpose.Read, read, stop);

    /// <inheritdoc/>
    public Task<TResult> ReadLaggingAsync<TResult>(Func<IReadScope, Task<TResult>> read, CancellationToken stop = default) =>
        ReadAsync(SessionPurpose.ReadLagging, read, stop);

    /// <inheritdoc/>
    public Task<IUnitOfWork> BeginAsync(Caller caller, CancellationToken stop = default) =>
        BeginAsync(caller, Isolation.ReadCommitted, stop);

    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(Caller caller, Isolation isolation, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return new UnitOfWork(
            await OpenAsync(caller, isolation, stop).ConfigureAwait(false),
            _services,
            caller,
            Now(),
            new() { Isolation = isolation }
        );
    }

    private async Task<TResult> ReadAsync<TResult>(SessionPurpose purpose, Func<IReadScope, Task<TResult>> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(read);
        var caller = Caller();
        var session = await _store.OpenAsync(caller.Tenant, purpose, stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await read(new ReadScope(session, _services, caller, Now())).ConfigureAwait(false);
        }
    }

    private async Task<TResult> OnceAsync<TResult>(RunOptions options, Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop)
    {
        var caller = Caller();
        try
        {
            var session = await OpenAsync(caller, options.Isolation, stop).ConfigureAwait(false);
            var unit = new UnitOfWork(session, _services, caller, Now(), options);
            await using (unit.ConfigureAwait(false))
            {
                if (options.Operation is { } known && await session.FindOperationAsync(known, stop).ConfigureAwait(false) is { } done)
                {
                    return Repeatable.ResultOf<TResult>(done);
                }

                var result = await work(unit).ConfigureAwait(false);
                var record = options.Operation is { } id ? Repeatable.Done(id, result, unit.Now.ToInstant()) : null;
                await unit.CommitAsync(record, stop).ConfigureAwait(false);
                return result;
            }
        }
        catch (StoreException lost) when (lost.IsCommitUnknown && options.Operation is not null)
        {
            return await Repeatable.LookUpAsync(_store, caller.Tenant, options.Operation.Value, stop).ConfigureAwait(false) is { } done
                ? Repeatable.ResultOf<TResult>(done)
                : throw new StoreException(StoreErrors.Unavailable(lost.Error.Code), isTransient: true, lost);
        }
    }

    private Task<IStoreSession> OpenAsync(Caller caller, Isolation isolation, CancellationToken stop) =>
        _store.OpenAsync(
            caller.Tenant,
            isolation == Isolation.Serializable ? SessionPurpose.WriteSerializable : SessionPurpose.Write,
            stop
        );

    private Caller Caller() =>
        _callers.Current is { Tenant.Value: var tenant } caller && tenant != Guid.Empty
            ? caller
            : throw new RefusedException(TenantErrors.Missing);

    private ZonedDateTime Now() => Microseconds.Floor(_clock.GetCurrentInstant()).InZone(_services.Options.Zone);
}
