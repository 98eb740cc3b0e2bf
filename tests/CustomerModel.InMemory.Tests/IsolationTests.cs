using CustomerModel.Customers;

namespace CustomerModel.InMemory.Tests;

/// <summary>What sessions see of each other, and what many threads do to each other.</summary>
public sealed class IsolationTests
{
    private static readonly DomainError No = new("test.no", "No.");

    [Fact]
    public async Task A_commit_under_way_is_seen_by_nobody_else()
    {
        using var isUnderWay = new SemaphoreSlim(0);
        using var mayGoOn = new SemaphoreSlim(0);
        var house = new House(
            new OnCommit(async _ =>
            {
                isUnderWay.Release();
                await mayGoOn.WaitAsync();
                return null;
            })
        );

        var commit = Task.Run(() => house.AddAsync("Acme"));
        await isUnderWay.WaitAsync();

        (await house.AccountsAsync()).ShouldBeEmpty();
        mayGoOn.Release();
        await commit;
        (await house.AccountsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_commit_leaves_nothing_and_lets_the_next_one_in()
    {
        var refuses = true;
        var house = new House(new OnCommit(_ => Task.FromResult(refuses ? No : null)));

        await Should.ThrowAsync<RefusedException>(() => house.AddAsync("Acme"));

        (await house.AccountsAsync()).ShouldBeEmpty();
        refuses = false;
        await house.AddAsync("Acme");
        (await house.AccountsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_waits_for_another_commit_can_give_up()
    {
        using var isUnderWay = new SemaphoreSlim(0);
        using var mayGoOn = new SemaphoreSlim(0);
        using var patience = new CancellationTokenSource();
        var house = new House(
            new OnCommit(async _ =>
            {
                isUnderWay.Release();
                await mayGoOn.WaitAsync();
                return null;
            })
        );
        var first = Task.Run(() => house.AddAsync("Acme"));
        await isUnderWay.WaitAsync();
        await using var second = await house.BeginAsync();
        House.Added(second, "Other");

        var waiting = second.CommitAsync(patience.Token);
        waiting.IsCompleted.ShouldBeFalse();
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        mayGoOn.Release();
        await first;
        (await house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task Nobody_sees_half_a_commit()
    {
        var house = new House();
        var pair = await house.AddAsync("Left", "Right");
        using var done = new CancellationTokenSource();

        var readers = Enumerable
            .Range(0, 2)
            .Select(_ =>
                Task.Run(async () =>
                {
                    while (!done.IsCancellationRequested)
                    {
                        (await house.AccountsAsync()).Select(account => account.Sic).Distinct().Count().ShouldBe(1);
                    }
                })
            )
            .ToArray();
        for (var i = 0; i < 300; i++)
        {
            await house.Crm.RunAsync(async work =>
            {
                foreach (var id in pair)
                {
                    (await work.GetAsync(id)).Set(AccountFields.Sic, $"{i}");
                }
            });
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task Two_threads_lose_no_update()
    {
        var house = new House();
        var id = (await house.AddAsync("Acme"))[0];

        await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        for (var i = 0; i < 100; i++)
                        {
                            await house.Crm.RunAsync(async work =>
                            {
                                var acme = await work.GetAsync(id);
                                acme.Set(AccountFields.NumberOfEmployees, (acme.NumberOfEmployees ?? 0) + 1);
                            });
                        }
                    })
                )
        );

        (await house.AccountsAsync()).Single().NumberOfEmployees.ShouldBe(200);
    }

    [Fact]
    public async Task Another_tenants_record_is_as_absent_as_none()
    {
        var house = new House();
        var other = house.CrmOf(TenantId.From(Guid.CreateVersion7()));
        var id = (await house.AddAsync("Acme"))[0];

        (await other.ReadAsync(read => read.FindAsync(id))).ShouldBeNull();
        (await other.ReadAsync(read => read.ListAsync(new Accounts()))).ShouldBeEmpty();
        await other.RunAsync(work =>
        {
            work.Add(Account.Create(id, "Same id, other tenant", work.Now));
            return Task.CompletedTask;
        });
        (await house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }
}
