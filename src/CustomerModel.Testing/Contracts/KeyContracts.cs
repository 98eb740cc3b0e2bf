namespace CustomerModel.Testing.Contracts;

/// <summary>A unique key belongs to one record of a tenant.</summary>
internal static class KeyContracts
{
    public static async Task A_key_is_taken_once_whatever_its_case(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        await host.Model.AddAsync(Numbered("k-ä1")).ConfigureAwait(false);

        var refusal = await Expect.RefusedAsync("key.taken", () => host.Model.AddAsync(Numbered("K-Ä1"))).ConfigureAwait(false);

        Expect.Sequence(["accountnumber"], refusal.Error.Fields, "fields of the error");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task A_key_is_taken_once_within_one_commit(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);

        await Expect.RefusedAsync("key.taken", () => host.Model.AddAsync(Numbered("1"), Numbered("1"))).ConfigureAwait(false);
    }

    public static async Task Records_without_the_key_do_not_meet(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);

        await host.Model.AddAsync(A.Account.Build(), A.Account.Build()).ConfigureAwait(false);

        Expect.Same(2, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task A_key_is_freed_and_taken_in_one_commit(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var old = Numbered("1");
        await host.Model.AddAsync(old).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work =>
            {
                work.Remove(await work.GetAsync(old.Id).ConfigureAwait(false));
                work.Add(Numbered("1"));
            })
            .ConfigureAwait(false);

        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Two_records_swap_their_keys_in_one_commit(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var (one, two) = (Numbered("1"), Numbered("2"));
        await host.Model.AddAsync(one, two).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(one.Id).ConfigureAwait(false)).Set(AccountFields.AccountNumber, "2");
                (await work.GetAsync(two.Id).ConfigureAwait(false)).Set(AccountFields.AccountNumber, "1");
            })
            .ConfigureAwait(false);

        Expect.Same("2", (await host.Model.LoadAsync(one.Id).ConfigureAwait(false)).AccountNumber, "number of the first");
    }

    public static async Task A_key_freed_by_a_change_may_be_taken_again(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var one = Numbered("1");
        await host.Model.AddAsync(one).ConfigureAwait(false);

        await host.Model.ChangeAsync(one.Id, (account, _) => account.Clear(AccountFields.AccountNumber)).ConfigureAwait(false);
        await host.Model.AddAsync(Numbered("1")).ConfigureAwait(false);

        Expect.Same(2, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Another_tenant_takes_the_same_key(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        await host.Model.AddAsync(Numbered("1")).ConfigureAwait(false);

        await host.As(ContractHost.Theirs).AddAsync(Numbered("1")).ConfigureAwait(false);

        Expect.Same(1, (await host.As(ContractHost.Theirs).AllAsync<Account>().ConfigureAwait(false)).Count, "their accounts");
    }

    public static async Task Taken_at_once_a_key_has_one_owner(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TryAsync(host)))).ConfigureAwait(false);

        Expect.Same(1, taken.Count(one => one), "owners");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");

        static async Task<bool> TryAsync(ContractHost host)
        {
            try
            {
                await host.Model.AddAsync(Numbered("1")).ConfigureAwait(false);
                return true;
            }
            catch (RefusedException refusal) when (refusal.Error.Code == "key.taken")
            {
                return false;
            }
        }
    }

    private static Task<ContractHost> HostAsync(StoreContractContext context) =>
        context.HostAsync(c => c.UniqueKey(AccountFields.AccountNumber));

    private static Account Numbered(string number) => A.Account.With(AccountFields.AccountNumber, number).Build();
}
