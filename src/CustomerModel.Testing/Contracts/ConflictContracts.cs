namespace CustomerModel.Testing.Contracts;

/// <summary>Nobody overwrites what he has not seen.</summary>
internal static class ConflictContracts
{
    public static async Task A_lost_update_is_a_conflict(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        var failure = await Expect
            .ConflictAsync(() => BetweenAsync(host, id, (_, account) => account.Set(AccountFields.Sic, "2"), Rename))
            .ConfigureAwait(false);

        Expect.Same("account", failure.Error.Record!.Value.Type, "record of the conflict");
        Expect.Same("Renamed", (await host.Model.LoadAsync(id).ConfigureAwait(false)).Name, "name");
        Expect.Same(null, (await host.Model.LoadAsync(id).ConfigureAwait(false)).Sic, "the value that came late");
    }

    public static async Task Deleting_what_was_changed_in_between_is_a_conflict(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        await Expect.ConflictAsync(() => BetweenAsync(host, id, (unit, account) => unit.Remove(account), Rename)).ConfigureAwait(false);

        Expect.Same("Renamed", (await host.Model.LoadAsync(id).ConfigureAwait(false)).Name, "name");
    }

    public static async Task Changing_what_is_gone_is_a_conflict(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        await Expect
            .ConflictAsync(() =>
                BetweenAsync(host, id, (_, account) => account.Set(AccountFields.Sic, "2"), (model, gone) => model.DeleteAsync(gone))
            )
            .ConfigureAwait(false);

        Expect.Same(null, await host.Model.FindAsync(id).ConfigureAwait(false), "the record");
    }

    public static async Task A_change_of_an_address_alone_guards_its_record(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        await Expect
            .ConflictAsync(() => BetweenAsync(host, id, (_, account) => account.AddAddress(A.AddressIn("Bern"), A.Now), Rename))
            .ConfigureAwait(false);

        Expect.Same(0, (await host.Model.LoadAsync(id).ConfigureAwait(false)).Addresses.Count, "addresses");
    }

    public static async Task Adding_an_identity_twice_is_a_conflict(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        await Expect.ConflictAsync(() => host.As(ContractHost.Ours).RunOnceAsync(A.Account.WithId(id).Named("Twin").Build())).ConfigureAwait(false);

        Expect.Same("Acme", (await host.Model.LoadAsync(id).ConfigureAwait(false)).Name, "name");
    }

    public static async Task A_run_is_replayed_when_another_was_faster(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);
        var runs = 0;

        await host
            .Model.RunAsync(async work =>
            {
                var account = await work.GetAsync(id).ConfigureAwait(false);
                if (runs++ == 0)
                {
                    await Rename(host.Model, id).ConfigureAwait(false);
                }

                account.Set(AccountFields.Sic, "2");
            })
            .ConfigureAwait(false);

        Expect.Same(2, runs, "runs");
        var found = await host.Model.LoadAsync(id).ConfigureAwait(false);
        Expect.Same(("Renamed", "2"), (found.Name, found.Sic), "both changes");
    }

    public static async Task Runs_at_once_lose_nothing(StoreContractContext context)
    {
        var (host, id) = await AcmeAsync(context).ConfigureAwait(false);

        await Task.WhenAll(
                Enumerable
                    .Range(0, 4)
                    .Select(_ =>
                        Task.Run(() =>
                            host.Model.ChangeAsync(
                                id,
                                (account, _) => account.Set(AccountFields.NumberOfEmployees, (account.NumberOfEmployees ?? 0) + 1)
                            )
                        )
                    )
            )
            .ConfigureAwait(false);

        Expect.Same(4, (await host.Model.LoadAsync(id).ConfigureAwait(false)).NumberOfEmployees, "count of all four");
    }

    private static async Task RunOnceAsync(this ICustomerModel model, Record record)
    {
        var unit = await model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(record);
            await unit.CommitAsync().ConfigureAwait(false);
        }
    }

    private static async Task BetweenAsync(
        ContractHost host,
        AccountId id,
        Action<IUnitOfWork, Account> change,
        Func<ICustomerModel, AccountId, Task> meanwhile
    )
    {
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            change(unit, await unit.GetAsync(id).ConfigureAwait(false));
            await meanwhile(host.Model, id).ConfigureAwait(false);
            await unit.CommitAsync().ConfigureAwait(false);
        }
    }

    private static Task Rename(ICustomerModel model, AccountId id) =>
        model.ChangeAsync(id, (account, _) => account.Set(AccountFields.Name, "Renamed"));

    private static async Task<(ContractHost Host, AccountId Id)> AcmeAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        return (host, acme.Id);
    }
}
