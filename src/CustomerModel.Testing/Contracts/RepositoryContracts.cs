namespace CustomerModel.Testing.Contracts;

/// <summary>Repositories of a unit of work stage; those of a host save at once.</summary>
internal static class RepositoryContracts
{
    public static async Task A_repository_of_a_unit_writes_at_commit(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var accounts = unit.Repository<Account>();
            await accounts.AddAsync(A.Account.Build()).ConfigureAwait(false);
            Expect.Same(0, await accounts.SaveChangesAsync().ConfigureAwait(false), "rows saved before the commit");
            Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts before the commit");

            await unit.CommitAsync().ConfigureAwait(false);
        }

        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts after the commit");
    }

    public static async Task A_repository_of_a_unit_deletes_what_a_specification_finds(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Named("a").Build(), A.Account.Named("b").Build()).ConfigureAwait(false);
        await host
            .Model.RunAsync(work => work.Repository<Account>().DeleteRangeAsync(Steps.Asking<Account>(query => query.Where(a => a.Name == "a"))))
            .ConfigureAwait(false);

        Expect.Sequence(["b"], (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Select(account => account.Name), "left");
    }

    public static async Task A_repository_of_a_host_saves_at_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var accounts = new SavingRepository<Account>(host.Model);
        var acme = await accounts.AddAsync(A.Account.Build()).ConfigureAwait(false);
        acme.Set(AccountFields.Sic, "1");

        await accounts.UpdateAsync(acme).ConfigureAwait(false);

        Expect.Same("1", (await accounts.GetByIdAsync(acme.Id).ConfigureAwait(false))!.Sic, "value");
        Expect.Same(2L, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version, "version");
    }

    public static async Task A_repository_of_a_host_overwrites_nothing_it_has_not_seen(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var accounts = new SavingRepository<Account>(host.Model);
        var acme = await accounts.AddAsync(A.Account.Build()).ConfigureAwait(false);
        var stale = (await accounts.GetByIdAsync(acme.Id).ConfigureAwait(false))!;
        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Name, "Renamed")).ConfigureAwait(false);
        stale.Set(AccountFields.Sic, "1");

        await Expect.ConflictAsync(() => accounts.UpdateAsync(stale)).ConfigureAwait(false);

        Expect.Same("Renamed", (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Name, "name");
    }

    public static async Task A_single_result_is_one_or_none(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var accounts = new SavingRepository<Account>(host.Model);
        await accounts.AddRangeAsync([A.Account.Named("a").Build(), A.Account.Named("b").Build()]).ConfigureAwait(false);

        Expect.Same(2, await accounts.CountAsync().ConfigureAwait(false), "count");
        Expect.Same("b", (await accounts.FirstOrDefaultAsync(Named("b")).ConfigureAwait(false))?.Name, "the one");
        Expect.Same(null, await accounts.FirstOrDefaultAsync(Named("c")).ConfigureAwait(false), "none");

        static Specification<Account> Named(string name) => Steps.Asking<Account>(query => query.Where(account => account.Name == name));
    }
}
