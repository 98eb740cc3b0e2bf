using CustomerModel.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerModel;

/// <summary>The word that lets facts leave the host.</summary>
public static class OutboxHosting
{
    /// <summary>Delivers what commits told to a handler, from a service that runs as long as the host does.</summary>
    /// <remarks>
    /// The handler is made anew for each message, in a scope of its own. With several handlers a message has arrived when all of
    /// them took it; one that failed has it come again to all. The tenants come from <c>SingleTenant</c> or <c>TenantsFrom</c>.
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="change">Other patience than <see cref="OutboxOptions"/> has by itself; of several the last counts.</param>
    public static CustomerModelBuilder DispatchTo<THandler>(
        this CustomerModelBuilder builder,
        Func<OutboxOptions, OutboxOptions>? change = null
    )
        where THandler : class, IMessageHandler
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddScoped<IMessageHandler, THandler>();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton<OutboxOptions>();
        if (change is not null)
        {
            services.Replace(ServiceDescriptor.Singleton(change(new())));
        }

        services.TryAddSingleton(provider => new OutboxDispatcher(
            provider.GetRequiredService<IStore>(),
            new EveryHandler(provider.GetRequiredService<IServiceScopeFactory>()),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<OutboxOptions>(),
            provider.GetService<ILogger<OutboxDispatcher>>()
        ));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OutboxService>());
        return builder;
    }

    private sealed class EveryHandler(IServiceScopeFactory scopes) : IMessageHandler
    {
        public async Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop)
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                foreach (var handler in scope.ServiceProvider.GetServices<IMessageHandler>())
                {
                    await handler.HandleAsync(tenant, message, stop).ConfigureAwait(false);
                }
            }
        }
    }

    private sealed class OutboxService(OutboxDispatcher dispatcher, IServiceProvider services) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
            dispatcher.RunAsync(
                services.GetService<ITenantSource>()
                    ?? throw new InvalidOperationException(
                        "Nobody said which tenants there are; say m.SingleTenant() or m.TenantsFrom<...>()."
                    ),
                stoppingToken
            );
    }
}
