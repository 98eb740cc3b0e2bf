using CustomerModel.Customers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerModel.InMemory.Tests;

/// <summary>What a host says to let its facts leave, and what it gets.</summary>
public sealed class DispatchingTests
{
    [Fact]
    public async Task A_host_delivers_to_its_handlers_as_long_as_it_runs()
    {
        var arrivals = new Arrivals();
        await using var services = Host(arrivals, m => m.DispatchTo<First>().DispatchTo<Second>(outbox => outbox with { Pause = Tick }));
        var service = services.GetServices<IHostedService>().ShouldHaveSingleItem();
        await AddAsync(services, "Acme");

        await service.StartAsync(CancellationToken.None);
        await arrivals.UntilAsync(4);
        await AddAsync(services, "Other");
        await arrivals.UntilAsync(8);
        await service.StopAsync(CancellationToken.None);

        arrivals.All.ShouldBe([
            "First account-created",
            "Second account-created",
            "First record-changed",
            "Second record-changed",
            "First account-created",
            "Second account-created",
            "First record-changed",
            "Second record-changed",
        ]);
        await AddAsync(services, "Too late");
        (await PendingAsync(services)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_one_handler_refuses_comes_again_and_is_parked_in_the_end()
    {
        var arrivals = new Arrivals();
        await using var services = Host(
            arrivals,
            m => m.DispatchTo<First>().DispatchTo<Broken>(outbox => outbox with { MostAttempts = 2, FirstDelay = Tick, Pause = Tick })
        );
        await AddAsync(services, "Acme");
        var service = services.GetServices<IHostedService>().Single();
        await service.StartAsync(CancellationToken.None);
        var parked = services.GetRequiredService<ParkedMessages>();

        while ((await parked.ListAsync(CustomerModelBuilder.OnlyTenant)).Count == 0)
        {
            await Task.Delay(5);
        }

        await service.StopAsync(CancellationToken.None);
        arrivals.All.ShouldBe(["First account-created", "First account-created"]);
        var message = (await parked.ListAsync(CustomerModelBuilder.OnlyTenant)).Single();
        (message.Reason, message.Message.Attempts).ShouldBe((typeof(NotSupportedException).FullName, 2));
    }

    [Fact]
    public void Patience_beyond_the_lease_is_a_mistake() =>
        Should.Throw<ArgumentException>(() =>
            new OutboxDispatcher(
                new House().Store,
                new First(new Arrivals()),
                SystemClock.Instance,
                new() { Patience = Duration.FromMinutes(3) }
            )
        );

    private static Duration Tick => Duration.FromMilliseconds(5);

    private static ServiceProvider Host(Arrivals arrivals, Action<CustomerModelBuilder> dispatch) =>
        new ServiceCollection()
            .AddSingleton(arrivals)
            .AddCustomerModel(m => dispatch(m.UseInMemory().SingleTenant()))
            .BuildServiceProvider(validateScopes: true);

    private static async Task AddAsync(ServiceProvider services, string name)
    {
        await using var scope = services.CreateAsyncScope();
        var crm = scope.ServiceProvider.GetRequiredService<ICustomerModel>();
        await crm.RunAsync(work => Task.FromResult(House.Added(work, name).Id));
    }

    private static async Task<List<OutboxMessage>> PendingAsync(ServiceProvider services)
    {
        var store = services.GetRequiredService<IStore>();
        await using var session = await store.OpenAsync(CustomerModelBuilder.OnlyTenant, SessionPurpose.Read);
        return await session.PendingMessagesAsync(10);
    }

    private sealed class Arrivals
    {
        private readonly Lock _lock = new();
        private readonly List<string> _all = [];

        public IReadOnlyList<string> All
        {
            get
            {
                lock (_lock)
                {
                    return [.. _all];
                }
            }
        }

        public Task AddAsync(string text)
        {
            lock (_lock)
            {
                _all.Add(text);
            }

            return Task.CompletedTask;
        }

        public async Task UntilAsync(int count)
        {
            while (All.Count < count)
            {
                await Task.Delay(5);
            }
        }
    }

    private sealed class First(Arrivals arrivals) : IMessageHandler
    {
        public Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop) =>
            arrivals.AddAsync($"{nameof(First)} {message.Type}");
    }

    private sealed class Second(Arrivals arrivals) : IMessageHandler
    {
        public Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop) =>
            arrivals.AddAsync($"{nameof(Second)} {message.Type}");
    }

    private sealed class Broken : IMessageHandler
    {
        public Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop) => throw new NotSupportedException();
    }
}
