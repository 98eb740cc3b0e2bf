using System.Text.Json;

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
    public StoredCustomerModel(
        IStore store,
        RecordCatalogue catalogue,
        IClock clock,
        ICallerSource callers,
        IEnumerable<ICommitRule>? rules = null,
        IAccessPolicy? access = null,
        CustomerModelOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        (_store, _clock, _callers) = (store, clock, callers);
        _services = new(catalogue, [.. BuiltInRules.All, .. rules ?? []], access ?? new WholeTenantAccess(), options ?? new());
    }

    /// <inheritdoc/>
    public RecordCatalogue Catalogue => _services.Catalogue;

    /// <inheritdoc/>
    public Task<TResult> RunAsync<TResult>(Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default) =>
        Attempts.RunAsync(_services.Options.MostAttempts, () => OnceAsync(null, work, stop), stop);

    /// <inheritdoc/>
    public Task<TResult> RunAsync<TResult>(
        OperationId operation,
        Func<IUnitOfWork, Task<TResult>> work,
        CancellationToken stop = default
    ) => Attempts.RunAsync(_services.Options.MostAttempts, () => OnceAsync(operation, work, stop), stop);

    /// <inheritdoc/>
    public async Task<TResult> ReadAsync<TResult>(Func<IReadScope, Task<TResult>> read, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        var caller = Caller();
        var session = await _store.OpenAsync(caller.Tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await read(new ReadScope(session, _services, caller, Now())).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(Caller caller, CancellationToken stop = default) =>
        await OpenAsync(caller, stop).ConfigureAwait(false);

    private async Task<TResult> OnceAsync<TResult>(OperationId? operation, Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var caller = Caller();
        var session = await _store.OpenAsync(caller.Tenant, SessionPurpose.Write, stop).ConfigureAwait(false);
        var unit = new UnitOfWork(session, _services, caller, Now());
        await using (unit.ConfigureAwait(false))
        {
            if (operation is { } known && await session.FindOperationAsync(known, stop).ConfigureAwait(false) is { } done)
            {
                return done.Result is null ? default! : JsonSerializer.Deserialize<TResult>(done.Result)!;
            }

            var result = await work(unit).ConfigureAwait(false);
            var record = operation is { } id ? new OperationRecord(id, JsonSerializer.Serialize(result), unit.Now.ToInstant()) : null;
            await unit.CommitAsync(record, stop).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<UnitOfWork> OpenAsync(Caller caller, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return new(await _store.OpenAsync(caller.Tenant, SessionPurpose.Write, stop).ConfigureAwait(false), _services, caller, Now());
    }

    private Caller Caller() =>
        _callers.Current is { Tenant.Value: var tenant } caller && tenant != Guid.Empty
            ? caller
            : throw new RefusedException(TenantErrors.Missing);

    private ZonedDateTime Now() => Microseconds.Floor(_clock.GetCurrentInstant()).InZone(_services.Options.Zone);
}
