namespace CustomerModel.Testing.Contracts;

/// <summary>What others may do meanwhile to what a unit has read.</summary>
internal static class IsolationContracts
{
    private static readonly RunOptions Alone = new() { Isolation = Isolation.Serializable };

    public static async Task Serializable_runs_decide_by_what_stays_true(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (one, other) = (A.Account.Build(), A.Account.Build());
        await host.Model.AddAsync(one, other).ConfigureAwait(false);

        // Each lets its own account go if the other one stays: without isolation both go.
        await Task.WhenAll(
                Task.Run(() => GoIfOtherStaysAsync(host.Model, one.Id, other.Id)),
                Task.Run(() => GoIfOtherStaysAsync(host.Model, other.Id, one.Id))
            )
            .ConfigureAwait(false);

        var left = await host.Model.AllAsync<Account>().ConfigureAwait(false);
        Expect.Same(1, left.Count(account => account.State == CustomerState.Active), "accounts that stayed");
    }

    public static async Task Serializable_runs_at_once_lose_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => NumberedByCountAsync(host.Model)))).ConfigureAwait(false);

        var numbers = (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Select(account => account.NumberOfEmployees!.Value);
        Expect.Sequence(Enumerable.Range(0, 6), numbers.Order(), "numbers by count");
    }

    public static async Task A_serializable_unit_that_is_given_up_leaves_the_way_free(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours, Isolation.Serializable).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            (await unit.GetAsync(acme.Id).ConfigureAwait(false)).Set(AccountFields.Name, "Changed");
        }

        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Sic, "1")).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same(("Acme", "1"), (found.Name, found.Sic), "name and code");
    }

    public static async Task A_scope_reads_one_state(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (one, other, gone) = (A.Account.Named("One").Build(), A.Account.Named("Other").Build(), A.Account.Named("Gone").Build());
        await host.Model.AddAsync(one, other, gone).ConfigureAwait(false);

        await host
            .Model.ReadAsync(async read =>
            {
                await read.GetAsync(one.Id).ConfigureAwait(false);
                await host.Model.ChangeAsync(other.Id, (account, _) => account.Set(AccountFields.Name, "Changed")).ConfigureAwait(false);
                await host.Model.DeleteAsync(gone.Id).ConfigureAwait(false);
                await host.Model.AddAsync(A.Account.Named("Later").Build()).ConfigureAwait(false);

                string[] names = ["Gone", "One", "Other"];
                var all = await read.ListAsync(new Specification<Account>()).ConfigureAwait(false);
                Expect.Sequence(names, all.Select(account => account.Name).Order(StringComparer.Ordinal), "names in the scope");
                Expect.Same("Other", (await read.GetAsync(other.Id).ConfigureAwait(false)).Name, "a name in the scope");
                Expect.Same(3, await read.CountAsync(new Specification<Account>()).ConfigureAwait(false), "count in the scope");
                return true;
            })
            .ConfigureAwait(false);

        var now = await host.Model.AllAsync<Account>().ConfigureAwait(false);
        Expect.Sequence(["Changed", "Later", "One"], now.Select(account => account.Name).Order(StringComparer.Ordinal), "names after it");
    }

    private static Task GoIfOtherStaysAsync(ICustomerModel model, AccountId own, AccountId other) =>
        model.RunAsync(
            Alone,
            async work =>
            {
                var (mine, theirs) = (await work.GetAsync(own).ConfigureAwait(false), await work.GetAsync(other).ConfigureAwait(false));
                await Task.Delay(5).ConfigureAwait(false);
                if (theirs.State == CustomerState.Active)
                {
                    mine.Deactivate(work.Now);
                }

                return true;
            }
        );

    private static Task NumberedByCountAsync(ICustomerModel model) =>
        model.RunAsync(
            Alone,
            async work =>
            {
                var count = await work.CountAsync(new Specification<Account>()).ConfigureAwait(false);
                work.Add(A.Account.With(AccountFields.NumberOfEmployees, count).Build());
                return true;
            }
        );
}
