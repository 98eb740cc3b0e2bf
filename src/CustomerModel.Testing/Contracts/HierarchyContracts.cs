namespace CustomerModel.Testing.Contracts;

/// <summary>Nothing stands above itself.</summary>
internal static class HierarchyContracts
{
    public static async Task No_account_stands_above_itself_at_any_depth(StoreContractContext context)
    {
        foreach (var depth in new[] { 1, 2, 50 })
        {
            var (host, chain) = await ChainAsync(context, depth).ConfigureAwait(false);

            await Expect
                .RefusedAsync(
                    "account.loop",
                    () => host.Model.ChangeAsync(chain[0], (account, now) => account.SetParent(chain[^1], now))
                )
                .ConfigureAwait(false);

            Expect.Same(null, (await host.Model.LoadAsync(chain[0]).ConfigureAwait(false)).Parent, "parent of the top");
        }
    }

    public static async Task No_contact_stands_above_itself_at_any_depth(StoreContractContext context)
    {
        foreach (var depth in new[] { 1, 2, 50 })
        {
            var host = await context.HostAsync().ConfigureAwait(false);
            Contact[] chain = [.. Enumerable.Range(0, depth + 1).Select(_ => A.Contact.Build())];
            for (var i = 1; i < chain.Length; i++)
            {
                chain[i].Join(chain[i - 1].Id, A.Now);
            }

            await host.Model.AddAsync(chain).ConfigureAwait(false);

            await Expect
                .RefusedAsync(
                    "contact.loop",
                    () => host.Model.ChangeAsync(chain[0].Id, (contact, now) => contact.Join(chain[^1].Id, now))
                )
                .ConfigureAwait(false);
        }
    }

    public static async Task A_loop_made_within_one_commit_is_refused(StoreContractContext context)
    {
        var (host, chain) = await ChainAsync(context, 2).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "account.loop",
                () =>
                    host.Model.RunAsync(async work =>
                    {
                        var (top, leaf) = (
                            await work.GetAsync(chain[0]).ConfigureAwait(false),
                            await work.GetAsync(chain[2]).ConfigureAwait(false)
                        );
                        leaf.ClearParent(work.Now);
                        top.SetParent(chain[2], work.Now);
                        leaf.SetParent(chain[1], work.Now);
                    })
            )
            .ConfigureAwait(false);
    }

    public static async Task A_chain_turned_around_in_one_commit_is_fine(StoreContractContext context)
    {
        var (host, chain) = await ChainAsync(context, 1).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(chain[0]).ConfigureAwait(false)).SetParent(chain[1], work.Now);
                (await work.GetAsync(chain[1]).ConfigureAwait(false)).ClearParent(work.Now);
            })
            .ConfigureAwait(false);

        Expect.Same(chain[1], (await host.Model.LoadAsync(chain[0]).ConfigureAwait(false)).Parent, "parent");
    }

    public static async Task Two_halves_of_a_loop_at_once_do_not_both_stand(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        for (var i = 0; i < 10; i++)
        {
            var (left, right) = (A.Account.Build(), A.Account.Build());
            await host.Model.AddAsync(left, right).ConfigureAwait(false);

            var done = await Task.WhenAll(Try(host, left.Id, right.Id), Try(host, right.Id, left.Id)).ConfigureAwait(false);

            Expect.Same(1, done.Count(one => one), "halves that stand");
        }

        static Task<bool> Try(ContractHost host, AccountId child, AccountId parent) =>
            Task.Run(async () =>
            {
                try
                {
                    await host.Model.ChangeAsync(child, (account, now) => account.SetParent(parent, now)).ConfigureAwait(false);
                    return true;
                }
                catch (RefusedException refusal) when (refusal.Error.Code == "account.loop")
                {
                    return false;
                }
            });
    }

    private static async Task<(ContractHost Host, AccountId[] Chain)> ChainAsync(StoreContractContext context, int depth)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        Account[] chain = [.. Enumerable.Range(0, depth + 1).Select(n => A.Account.Named($"A{n}").Build())];
        for (var i = 1; i < chain.Length; i++)
        {
            chain[i].SetParent(chain[i - 1].Id, A.Now);
        }

        await host.Model.AddAsync(chain).ConfigureAwait(false);
        return (host, [.. chain.Select(account => account.Id)]);
    }
}
