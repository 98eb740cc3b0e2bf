using System.Threading.Channels;
using CustomerModel.Catalog;
using CustomerModel.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerModel.InMemory.Tests;

/// <summary>What a host says to let its clock change records, and what it gets.</summary>
public sealed class AdvancingTests
{
    private static readonly TenantId Other = TenantId.From(new Guid("00000000-0000-7000-8000-000000000002"));
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly Journal _journal = new();
    private readonly ManualTime _time = new();
    private readonly FixedClock _clock = new();
    private readonly Houses _houses = new();

    [Fact]
    public async Task A_host_looks_at_the_clock_when_it_starts_and_then_every_hour()
    {
        await using var services = Host(m => m.UseInMemory());
        await AddAsync(services, Other, A.Day.PlusDays(-1), A.Day.PlusDays(-2));
        await AddAsync(services, CustomerModelBuilder.OnlyTenant, A.Day);
        var service = services.GetServices<IHostedService>().ShouldHaveSingleItem();

        await service.StartAsync(CancellationToken.None);
        (await _journal.NextAsync()).ShouldBe("Information: The clock changed 2 of pricelevel.");
        await _houses.LeftAsync(1);
        _clock.Advance(Duration.FromHours(12));
        _time.Tick();
        (await _journal.NextAsync()).ShouldBe("Information: The clock changed 1 of pricelevel.");
        await service.StopAsync(CancellationToken.None);

        _time.Periods.ShouldBe([TimeSpan.FromHours(1)]);
        (await ActiveAsync(services, CustomerModelBuilder.OnlyTenant)).ShouldBe(0);
    }

    [Fact]
    public async Task What_fails_is_told_by_its_code_and_keeps_nobody_from_his_turn()
    {
        var isDown = true;
        await using var services = Host(m =>
            m.UseStore(
                (provider, catalogue) =>
                    new FaultyStore(
                        new InMemoryStore(catalogue),
                        step => isDown && step == StoreStep.Commit ? Fault.LostAnswer : Fault.None
                    )
            )
        );
        isDown = false;
        await AddAsync(services, Other, A.Day.PlusDays(-1));
        isDown = true;
        var service = services.GetServices<IHostedService>().Single();

        await service.StartAsync(CancellationToken.None);
        (await _journal.NextAsync()).ShouldBe("Error: What the clock made due could not be done: store.commit-unknown.");
        await _houses.LeftAsync(1);
        isDown = false;
        await AddAsync(services, CustomerModelBuilder.OnlyTenant, A.Day.PlusDays(-1));
        _houses.IsClosed = true;
        _time.Tick();
        (await _journal.NextAsync()).ShouldBe("Error: What the clock made due could not be done: System.NotSupportedException.");
        _houses.IsClosed = false;
        _time.Tick();
        (await _journal.NextAsync()).ShouldBe("Information: The clock changed 1 of pricelevel.");
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task What_a_rule_refuses_is_told_and_nothing_of_what_it_holds()
    {
        await using var services = Host(m => m.UseInMemory());
        var list = ListUntil(A.Day.PlusDays(-1));
        await ModelOf(services, Other)
            .RunAsync(work =>
            {
                work.Add(list);
                work.Add(A.Account.With(Customers.AccountFields.DefaultPriceList, list.Id).Build());
                return Task.FromResult(true);
            });

        var service = services.GetServices<IHostedService>().Single();
        await service.StartAsync(CancellationToken.None);
        (await _journal.NextAsync()).ShouldBe("Warning: 1 of pricelevel are due and cannot be changed: pricelist.is-default.");
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Who_looks_after_a_tenant_is_not_alone_for_ever()
    {
        await using var services = Host(m => m.UseInMemory());
        await AddAsync(services, Other, A.Day.PlusDays(-1));
        var now = _clock.GetCurrentInstant();
        var held = new Lease("advance", new Guid("00000000-0000-7000-8000-00000000000f"), now + Duration.FromMinutes(5));
        await services
            .GetRequiredService<IStore>()
            .AskAsync(Other, SessionPurpose.Write, session => session.TryLeaseAsync(held, now, default), default);
        var service = services.GetServices<IHostedService>().Single();

        await service.StartAsync(CancellationToken.None);
        await _houses.LeftAsync(1);
        (await ActiveAsync(services, Other)).ShouldBe(1);
        _clock.Advance(Duration.FromMinutes(6));
        _time.Tick();
        (await _journal.NextAsync()).ShouldBe("Information: The clock changed 1 of pricelevel.");
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void Never_is_not_a_rhythm() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new ServiceCollection().AddCustomerModel(m => m.UseInMemory().AdvanceEvery(Duration.Zero))
        );

    private ServiceProvider Host(Action<CustomerModelBuilder> store) =>
        new ServiceCollection()
            .AddSingleton<IClock>(_clock)
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton<ITenantSource>(_houses)
            .AddSingleton(typeof(ILogger<>), typeof(JournalOf<>))
            .AddSingleton(_journal)
            .AddCustomerModel(m =>
            {
                store(m);
                m.AdvanceEvery(Duration.FromDays(1)).AdvanceEvery(Hour);
            })
            .BuildServiceProvider(validateScopes: true);

    private static ICustomerModel ModelOf(ServiceProvider services, TenantId tenant) =>
        new StoredCustomerModel(
            services.GetRequiredService<IStore>(),
            services.GetRequiredService<RecordCatalogue>(),
            services.GetRequiredService<IClock>(),
            new FixedCaller(new(tenant))
        );

    private static PriceList ListUntil(LocalDate last)
    {
        var list = A.PriceList();
        list.Set(PriceListFields.End, last);
        return list;
    }

    private static Task AddAsync(ServiceProvider services, TenantId tenant, params LocalDate[] lasts) =>
        ModelOf(services, tenant)
            .RunAsync(work =>
            {
                Array.ForEach(lasts, last => work.Add(ListUntil(last)));
                return Task.FromResult(true);
            });

    private static Task<int> ActiveAsync(ServiceProvider services, TenantId tenant) =>
        ModelOf(services, tenant)
            .ReadAsync(read =>
                read.CountAsync(Criteria.Where(PriceListFields.Status, Operator.Equal, PriceListStatus.Active).ToSpecification<PriceList>())
            );

    /// <summary>Two tenants; the first one is the last to be named, so who asks again has been through.</summary>
    private sealed class Houses : ITenantSource
    {
        private readonly SemaphoreSlim _left = new(0);

        public bool IsClosed { get; set; }

        public Task<IReadOnlyCollection<TenantId>> TenantsAsync(CancellationToken stop = default) =>
            IsClosed ? throw new NotSupportedException() : Task.FromResult<IReadOnlyCollection<TenantId>>(new Visited(this));

        public async Task LeftAsync(int rounds)
        {
            for (var round = 0; round < rounds; round++)
            {
                await _left.WaitAsync();
            }
        }

        private sealed class Visited(Houses houses) : IReadOnlyCollection<TenantId>
        {
            public int Count => 2;

            public IEnumerator<TenantId> GetEnumerator()
            {
                yield return Other;
                yield return CustomerModelBuilder.OnlyTenant;
                houses._left.Release();
            }

            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }

    private sealed class Journal
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public void Write(string line) => _lines.Writer.TryWrite(line);

        public async Task<string> NextAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            return await _lines.Reader.ReadAsync(patience.Token);
        }
    }

    private sealed class JournalOf<T>(Journal journal) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => journal.Write($"{logLevel}: {formatter(state, exception)}");
    }

    /// <summary>Time that goes on when a test says so.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private readonly List<(TimerCallback Callback, object? State)> _timers = [];

        public List<TimeSpan> Periods { get; } = [];

        public void Tick() => _timers.ForEach(timer => timer.Callback(timer.State));

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Periods.Add(period);
            _timers.Add((callback, state));
            return new Timer();
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
