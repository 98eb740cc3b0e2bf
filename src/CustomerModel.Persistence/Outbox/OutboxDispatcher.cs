using Microsoft.Extensions.Logging;

namespace CustomerModel.Persistence;

/// <summary>Delivers what commits told: at least once, in order per record, one dispatcher at a time for each tenant.</summary>
/// <remarks>
/// A message is forgotten once the handler returned. If it throws, the message waits longer each time and is parked in the end;
/// later messages of its record wait behind it, all others go on. Whoever delivers for a tenant holds a lease that outlasts the
/// patience for one message; a dispatcher that was killed is replaced when its lease ends. Clocks of hosts must differ by less
/// than the lease is longer than the patience. Safe for many threads.
/// </remarks>
public sealed partial class OutboxDispatcher
{
    private const string LeaseName = "outbox";
    private readonly IStore _store;
    private readonly IMessageHandler _handler;
    private readonly IClock _clock;
    private readonly OutboxOptions _options;
    private readonly ILogger? _log;

    /// <summary>A dispatcher between a store and a handler.</summary>
    /// <param name="store">Where the messages wait.</param>
    /// <param name="handler">Where they go.</param>
    /// <param name="clock">Decides what is due.</param>
    /// <param name="options">How patient it is.</param>
    /// <param name="log">Hears of failures by code, never by value.</param>
    /// <exception cref="ArgumentException">The options cannot be.</exception>
    public OutboxDispatcher(
        IStore store,
        IMessageHandler handler,
        IClock clock,
        OutboxOptions? options = null,
        ILogger<OutboxDispatcher>? log = null
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(clock);
        (_store, _handler, _clock, _log) = (store, handler, clock, log);
        _options = OutboxOptions.Demanded(options ?? new());
    }

    private Instant Now => Microseconds.Floor(_clock.GetCurrentInstant());

    /// <summary>Delivers what is due of one tenant, at most one batch; does nothing while another dispatcher is at it.</summary>
    /// <exception cref="StoreException">The store failed; what was not acknowledged comes again.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the message under way comes again.</exception>
    public async Task<OutboxRound> RunRoundAsync(TenantId tenant, CancellationToken stop = default)
    {
        if ((await DueAsync(tenant, 1, stop).ConfigureAwait(false)).Count == 0)
        {
            return default;
        }

        var turn = new Turn(Guid.CreateVersion7(_clock.GetCurrentInstant().ToDateTimeOffset()));
        if (!await KeepAsync(tenant, turn, stop).ConfigureAwait(false))
        {
            return default;
        }

        try
        {
            return await DeliverAsync(tenant, turn, stop).ConfigureAwait(false);
        }
        finally
        {
            await GiveBackAsync(tenant, turn).ConfigureAwait(false);
        }
    }

    /// <summary>Runs rounds for every tenant, one after another, until it is stopped; a store that fails is asked again.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(ITenantSource tenants, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tenants);
        while (!stop.IsCancellationRequested)
        {
            var delivered = 0;
            foreach (var tenant in await tenants.TenantsAsync(stop).ConfigureAwait(false))
            {
                try
                {
                    delivered += (await RunRoundAsync(tenant, stop).ConfigureAwait(false)).Delivered;
                }
                catch (StoreException failure)
                {
                    LogStore(failure.Error.Code);
                }
            }

            if (delivered == 0)
            {
                await Task.Delay(_options.Pause.ToTimeSpan(), stop).ConfigureAwait(false);
            }
        }

        stop.ThrowIfCancellationRequested();
    }

    private async Task<OutboxRound> DeliverAsync(TenantId tenant, Turn turn, CancellationToken stop)
    {
        var (delivered, putOff, parked) = (0, 0, 0);
        var held = new HashSet<RecordRef>();
        foreach (var message in await DueAsync(tenant, _options.BatchSize, stop).ConfigureAwait(false))
        {
            if (held.Contains(message.Record))
            {
                continue;
            }

            if (!await KeepAsync(tenant, turn, stop).ConfigureAwait(false))
            {
                break;
            }

            if (await FailureAsync(tenant, message, stop).ConfigureAwait(false) is not { } reason)
            {
                await WriteAsync(tenant, session => session.AcknowledgeAsync([message.Id], CancellationToken.None)).ConfigureAwait(false);
                delivered++;
                continue;
            }

            held.Add(message.Record);
            var failure = Failed(message, reason);
            LogFailure(message.Type, reason, failure.Attempts, failure.IsParked);
            await WriteAsync(tenant, session => session.PutOffAsync(failure, CancellationToken.None)).ConfigureAwait(false);
            (putOff, parked) = failure.IsParked ? (putOff, parked + 1) : (putOff + 1, parked);
        }

        return new(delivered, putOff, parked);
    }

    /// <summary>Why the handler did not take the message; <see langword="null"/> when it did. Being stopped is no failure of the message.</summary>
    private async Task<string?> FailureAsync(TenantId tenant, OutboxMessage message, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_options.Patience.ToTimeSpan());
        try
        {
            await _handler.HandleAsync(tenant, message, patience.Token).ConfigureAwait(false);
            return null;
        }
        catch (Exception failure)
        {
            stop.ThrowIfCancellationRequested();
            return failure switch
            {
                RefusedException refused => refused.Error.Code,
                StoreException store => store.Error.Code,
                OperationCanceledException when patience.IsCancellationRequested => OutboxErrors.TimedOut.Code,
                _ => failure.GetType().FullName!,
            };
        }
    }

    private FailedDelivery Failed(OutboxMessage message, string reason)
    {
        var attempts = message.Attempts + 1;
        return attempts >= _options.MostAttempts
            ? new(message.Id, attempts, Now, reason, IsParked: true)
            : new(message.Id, attempts, Now + _options.DelayAfter(attempts), reason, IsParked: false);
    }

    /// <summary>Has the lease for long enough to deliver one more message.</summary>
    private async Task<bool> KeepAsync(TenantId tenant, Turn turn, CancellationToken stop)
    {
        var now = Now;
        if (now + _options.Patience < turn.Until)
        {
            return true;
        }

        var lease = new Lease(LeaseName, turn.Holder, now + _options.Lease);
        var isOurs = await _store
            .AskAsync(tenant, SessionPurpose.Write, session => session.TryLeaseAsync(lease, now, stop), stop)
            .ConfigureAwait(false);
        turn.Until = isOurs ? lease.Until : Instant.MinValue;
        return isOurs;
    }

    /// <summary>What cannot be given back ends by itself.</summary>
    private async Task GiveBackAsync(TenantId tenant, Turn turn)
    {
        try
        {
            var lease = new Lease(LeaseName, turn.Holder, turn.Until);
            await WriteAsync(tenant, session => session.ReleaseAsync(lease, CancellationToken.None)).ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            LogStore(failure.Error.Code);
        }
    }

    private Task<List<OutboxMessage>> DueAsync(TenantId tenant, int most, CancellationToken stop) =>
        _store.AskAsync(tenant, SessionPurpose.Read, session => session.DueMessagesAsync(Now, most, stop), stop);

    /// <summary>Writes what became of a message, even if the dispatcher is stopped meanwhile.</summary>
    private Task WriteAsync(TenantId tenant, Func<IOutboxSession, Task> write) =>
        _store.AskAsync(
            tenant,
            SessionPurpose.Write,
            async session =>
            {
                await write(session).ConfigureAwait(false);
                return true;
            },
            CancellationToken.None
        );

    /// <summary>One dispatcher's time at one tenant.</summary>
    private sealed class Turn(Guid holder)
    {
        public Guid Holder => holder;

        public Instant Until { get; set; } = Instant.MinValue;
    }
}
