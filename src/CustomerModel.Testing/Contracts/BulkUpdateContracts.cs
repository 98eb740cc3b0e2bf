using static CustomerModel.Testing.Contracts.BulkContracts;

namespace CustomerModel.Testing.Contracts;

/// <summary>Many records that are there, changed at once: nobody's change is lost.</summary>
internal static class BulkUpdateContracts
{
    public static async Task Those_that_a_specification_meets_are_changed_by_their_commands(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        Account[] accounts = [.. Enumerable.Range(0, 30).Select(Numbered)];
        accounts[4].Deactivate(A.Now);
        await host.Model.AddAsync([.. accounts]).ConfigureAwait(false);

        var report = await host
            .Model.BulkUpdateAsync(
                new Specification<Account>(),
                (account, now) =>
                {
                    account.Set(AccountFields.Sic, account.AccountNumber!);
                    account.Deactivate(now);
                },
                Small
            )
            .ConfigureAwait(false);

        Expect.Same(new(0, 29, 1), report.Counts, "counts");
        Expect.Same(accounts[4].Ref, report.Refusals[0].Record, "the refused record");
        foreach (var account in await host.Model.AllAsync<Account>().ConfigureAwait(false))
        {
            Expect.Same(account.Id == accounts[4].Id ? null : account.AccountNumber, account.Sic, "the value");
            Expect.Same(CustomerState.Inactive, account.State, "the state");
        }
    }

    public static async Task What_others_did_meanwhile_is_not_overwritten_and_what_they_deleted_is_told(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        Account[] accounts = [.. Enumerable.Range(0, 5).Select(Numbered)];
        await host.Model.AddAsync([.. accounts]).ConfigureAwait(false);
        Account[] others = [];

        var report = await host.Model.BulkUpdateAsync(new Specification<Account>(), Changing(OthersAsync), Small).ConfigureAwait(false);

        Expect.Same(new(0, 4, 1), report.Counts, "counts");
        Expect.Same(others[1].Ref, report.Refusals[0].Record, "the record that is gone");
        Expect.Same("record.not-found", report.Refusals[0].Errors[0].Code, "its error");
        foreach (var account in await host.Model.AllAsync<Account>().ConfigureAwait(false))
        {
            Expect.Same("changed", account.Sic, "what the call did");
            Expect.Same(account.Id == others[0].Id, account.Name == "Renamed", "what somebody else did");
        }

        // All were read when the first is changed; then somebody else is faster with two of the others.
        async Task OthersAsync(Account account)
        {
            others = [.. accounts.Where(one => one.Id != account.Id)];
            await host.Model.ChangeAsync(others[0].Id, (one, _) => one.Set(AccountFields.Name, "Renamed")).ConfigureAwait(false);
            await host.Model.DeleteAsync(others[1].Id).ConfigureAwait(false);
        }
    }

    public static async Task What_refuses_as_it_was_read_ahead_is_asked_as_it_is(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (first, second) = (Numbered(1), Numbered(2));
        second.Deactivate(A.Now);
        await host.Model.AddAsync(first, second).ConfigureAwait(false);

        var report = await host.Model.BulkUpdateAsync(new EveryRecord<Account>(), Changing(OthersAsync), Small).ConfigureAwait(false);

        Expect.Same(new(0, 2, 0), report.Counts, "counts");
        Expect.That(
            (await host.Model.AllAsync<Account>().ConfigureAwait(false)).TrueForAll(account => account.Sic == "changed"),
            "both are changed"
        );

        // Both were read when the first is changed; the other one is inactive then, and not any more when it is asked again.
        Task OthersAsync(Account account) => host.Model.ChangeAsync(second.Id, (one, at) => one.Activate(at));
    }

    public static async Task A_host_that_tries_once_reads_again_what_was_read_ahead(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var model = host.With(new() { MostAttempts = 1 });
        Account[] accounts = [.. Enumerable.Range(0, 3).Select(Numbered)];
        await host.Model.AddAsync([.. accounts]).ConfigureAwait(false);

        var report = await model.BulkUpdateAsync(new Specification<Account>(), Changing(OthersAsync), Small).ConfigureAwait(false);

        Expect.Same(new(0, 3, 0), report.Counts, "counts");
        Expect.Same(
            1,
            (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count(account => account.Name == "Renamed"),
            "what somebody else did"
        );

        Task OthersAsync(Account account) =>
            host.Model.ChangeAsync(accounts.First(one => one.Id != account.Id).Id, (one, _) => one.Set(AccountFields.Name, "Renamed"));
    }

    public static async Task Many_changes_in_one_unit_lose_no_update(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        Account[] accounts = [.. Enumerable.Range(0, 40).Select(Numbered)];
        await host.Model.AddAsync([.. accounts]).ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            foreach (var account in await unit.ListAsync(new Specification<Account>()).ConfigureAwait(false))
            {
                account.Set(AccountFields.Sic, "mine");
            }

            await host.Model.ChangeAsync(accounts[17].Id, (account, _) => account.Set(AccountFields.Sic, "theirs")).ConfigureAwait(false);

            var conflict = await Expect.ConflictAsync(() => unit.CommitAsync()).ConfigureAwait(false);
            Expect.Same(accounts[17].Ref, conflict.Error.Record, "the record of the conflict");
        }

        var found = await host.Model.AllAsync<Account>().ConfigureAwait(false);
        Expect.Same("theirs", found.Single(account => account.Sic is not null).Sic, "the one change");
    }

    /// <summary>Changes each account; what others do comes in between once, before the first one is changed and when all were read.</summary>
    private static Action<Account, ZonedDateTime> Changing(Func<Account, Task> others)
    {
        var isFirst = true;
        return (account, _) =>
        {
            if (isFirst)
            {
                isFirst = false;
                Task.Run(() => others(account)).GetAwaiter().GetResult();
            }

            account.Set(AccountFields.Sic, "changed");
        };
    }
}
