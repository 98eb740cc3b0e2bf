using CustomerModel.Customers;

namespace CustomerModel.InMemory.Tests;

/// <summary>Unique keys, messages on their way out, operations that have one effect.</summary>
public sealed class JournalTests
{
    private readonly House _house = new();

    [Fact]
    public async Task Two_records_swap_a_unique_key_in_one_commit()
    {
        var ids = await NumberedAsync("a", "b");

        await _house.Crm.RunAsync(async work =>
        {
            (await work.GetAsync(ids[0])).Set(AccountFields.AccountNumber, "b");
            (await work.GetAsync(ids[1])).Set(AccountFields.AccountNumber, "a");
        });

        (await _house.AccountsAsync()).Single(account => account.AccountNumber == "b").Id.ShouldBe(ids[0]);
        (await Should.ThrowAsync<RefusedException>(() => NumberedAsync("A"))).Error.Code.ShouldBe("key.taken");
    }

    [Fact]
    public async Task A_deleted_record_frees_its_key_and_absent_keys_never_meet()
    {
        var ids = await NumberedAsync("a");
        await _house.AddAsync("No number", "None either");

        await _house.Crm.RunAsync(async work =>
        {
            work.Remove(await work.GetAsync(ids[0]));
            House.Added(work, "Heir").Set(AccountFields.AccountNumber, "A");
        });

        (await _house.AccountsAsync()).Count(account => account.AccountNumber == "A").ShouldBe(1);
    }

    [Fact]
    public async Task A_commit_names_every_key_that_is_taken()
    {
        await NumberedAsync("a", "b");

        var refusal = await Should.ThrowAsync<RefusedException>(() => NumberedAsync("a", "c", "C", "b"));

        refusal.Errors.Select(error => error.Code).ShouldBe(["key.taken", "key.taken", "key.taken"]);
    }

    [Fact]
    public async Task Messages_wait_in_the_order_of_commits_until_they_are_delivered()
    {
        var ids = await _house.AddAsync("One", "Two", "Three");
        await using var session = await _house.OpenAsync();
        var waiting = await session.PendingMessagesAsync(100);

        waiting.Select(message => message.Record.Id).Distinct().ShouldBe(ids.Select(id => id.Value));
        await session.AcknowledgeAsync([waiting[0].Id, waiting[^1].Id, Guid.CreateVersion7()]);
        await session.AcknowledgeAsync([waiting[0].Id]);
        (await session.PendingMessagesAsync(100)).ShouldBe(waiting[1..^1]);
        (await session.PendingMessagesAsync(1)).ShouldBe([waiting[1]]);
    }

    [Fact]
    public async Task An_abandoned_unit_sends_no_message()
    {
        await using (var unit = await _house.BeginAsync())
        {
            House.Added(unit, "Acme");
        }

        await using var session = await _house.OpenAsync();
        (await session.PendingMessagesAsync(1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_operation_asked_for_by_two_threads_has_one_effect()
    {
        var operation = new OperationId(Guid.CreateVersion7());
        using var bothStarted = new Barrier(2);
        var first = true;

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(() =>
                        _house.Crm.RunAsync(
                            operation,
                            work =>
                            {
                                if (Volatile.Read(ref first))
                                {
                                    bothStarted.SignalAndWait();
                                    Volatile.Write(ref first, false);
                                }

                                return Task.FromResult(House.Added(work, "Acme").Id.Value);
                            }
                        )
                    )
                )
        );

        results[0].ShouldBe(results[1]);
        (await _house.AccountsAsync()).Single().Id.Value.ShouldBe(results[0]);
    }

    [Fact]
    public async Task A_session_that_failed_writes_no_more()
    {
        var operation = new OperationRecord(new(Guid.CreateVersion7()), null, default);
        await using var session = await _house.OpenAsync();
        await session.CommitAsync([], operation);

        (await Should.ThrowAsync<StoreException>(() => session.CommitAsync([], operation))).IsTransient.ShouldBeTrue();

        await Should.ThrowAsync<InvalidOperationException>(() => session.CommitAsync([], null));
    }

    private Task<AccountId[]> NumberedAsync(params string[] numbers) =>
        _house.Crm.RunAsync(work =>
            Task.FromResult(
                numbers
                    .Select(number =>
                    {
                        var account = House.Added(work, $"Number {number}");
                        account.Set(AccountFields.AccountNumber, number);
                        return account.Id;
                    })
                    .ToArray()
            )
        );
}
