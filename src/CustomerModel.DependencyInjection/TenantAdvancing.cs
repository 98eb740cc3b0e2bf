using CustomerModel.Operations;
using CustomerModel.Persistence;
using Microsoft.Extensions.Logging;

namespace CustomerModel;

/// <summary>Does what the clock has made due, tenant by tenant; what fails in one does not keep it from the next.</summary>
internal sealed partial class TenantAdvancing(
    IStore store,
    Func<TenantId, ICustomerModel> modelOf,
    IClock clock,
    AdvanceOptions options,
    ILogger<TenantAdvancing>? log
)
{
    private const string LeaseName = "advance";

    /// <summary>Others keep away for so long from a tenant whose host was killed. Should a run take longer, a second one does no harm.</summary>
    private static readonly Duration Alone = Duration.FromMinutes(5);

    private readonly ILogger _log = (ILogger?)log ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    /// <summary>One run over all tenants.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(ITenantSource tenants, CancellationToken stop)
    {
        IReadOnlyCollection<TenantId> all = [];
        await GuardedAsync(async () => all = await tenants.TenantsAsync(stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        foreach (var tenant in all)
        {
            await GuardedAsync(() => RunAsync(tenant, stop), stop).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(TenantId tenant, CancellationToken stop)
    {
        var now = Microseconds.Floor(clock.GetCurrentInstant());
        var lease = new Lease(LeaseName, Guid.CreateVersion7(now.ToDateTimeOffset()), now + Alone);
        if (
            !await store
                .AskAsync(tenant, SessionPurpose.Write, session => session.TryLeaseAsync(lease, now, stop), stop)
                .ConfigureAwait(false)
        )
        {
            return;
        }

        try
        {
            var model = modelOf(tenant);
            var moment = await model.ReadAsync(read => Task.FromResult(read.Now), stop).ConfigureAwait(false);
            Tell(await new RecordAdvancing(model).RunAsync(moment, options, stop).ConfigureAwait(false));
        }
        finally
        {
            await GuardedAsync(() => GiveBackAsync(tenant, lease), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private Task<bool> GiveBackAsync(TenantId tenant, Lease lease) =>
        store.AskAsync(
            tenant,
            SessionPurpose.Write,
            async session =>
            {
                await session.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
                return true;
            },
            CancellationToken.None
        );

    private void Tell(AdvanceReport report)
    {
        foreach (var kind in report.Kinds)
        {
            if (kind.Advanced > 0)
            {
                Advanced(_log, kind.Advanced, kind.Kind);
            }

            foreach (var (code, count) in kind.Refusals.CountBy(refused => refused.Errors[0].Code))
            {
                Refused(_log, count, kind.Kind, code);
            }
        }
    }

    /// <summary>Whatever fails is told, and the next tenant or the next run goes on; only being stopped ends it.</summary>
    private async Task GuardedAsync(Func<Task> work, CancellationToken stop)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            stop.ThrowIfCancellationRequested();
            Failed(
                _log,
                failure switch
                {
                    RefusedException refused => refused.Error.Code,
                    StoreException stored => stored.Error.Code,
                    _ => failure.GetType().FullName!,
                }
            );
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The clock changed {Count} of {Kind}.")]
    private static partial void Advanced(ILogger log, long count, string kind);

    [LoggerMessage(2, LogLevel.Warning, "{Count} of {Kind} are due and cannot be changed: {Code}.")]
    private static partial void Refused(ILogger log, int count, string kind, string code);

    [LoggerMessage(3, LogLevel.Error, "What the clock made due could not be done: {Code}.")]
    private static partial void Failed(ILogger log, string code);
}
