using CustomerModel.Operations;
using CustomerModel.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerModel;

/// <summary>The word that lets the clock change records.</summary>
public static class AdvanceHosting
{
    /// <summary>Does what the clock has made due, from a service that runs as long as the host does: at its start, and then again and again.</summary>
    /// <remarks>
    /// The system itself does it, by the host's clock and in its time zone. The tenants come from <c>SingleTenant</c> or
    /// <c>TenantsFrom</c>. One host at a time looks after a tenant; a run that fails is told to the log, and the next one goes on.
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="every">How long after the beginning of a run the next one begins; so late at most is what is due. Of several the last counts.</param>
    /// <param name="options">How a run goes about it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public static CustomerModelBuilder AdvanceEvery(this CustomerModelBuilder builder, Duration every, AdvanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(every, Duration.Zero);
        var services = builder.Services;
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(TimeProvider.System);
        services.Replace(
            ServiceDescriptor.Singleton(provider => new TenantAdvancing(
                provider.GetRequiredService<IStore>(),
                tenant => builder.MakeModel(provider, new FixedCaller(new(tenant))),
                provider.GetRequiredService<IClock>(),
                options ?? new(),
                provider.GetService<ILogger<TenantAdvancing>>()
            ))
        );
        services.Replace(ServiceDescriptor.Singleton(new Rhythm(every)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, AdvanceService>());
        return builder;
    }

    private sealed record Rhythm(Duration Every);

    private sealed class AdvanceService(TenantAdvancing advancing, Rhythm rhythm, TimeProvider time, IServiceProvider services)
        : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var tenants =
                services.GetService<ITenantSource>()
                ?? throw new InvalidOperationException(
                    "Nobody said which tenants there are; say m.SingleTenant() or m.TenantsFrom<...>()."
                );
            using var timer = new PeriodicTimer(rhythm.Every.ToTimeSpan(), time);
            do
            {
                await advancing.RunAsync(tenants, stoppingToken).ConfigureAwait(false);
            } while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
    }
}
