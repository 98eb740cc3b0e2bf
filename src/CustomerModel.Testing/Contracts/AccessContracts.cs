namespace CustomerModel.Testing.Contracts;

/// <summary>What a caller may not read does not exist for it, however it asks.</summary>
internal static class AccessContracts
{
    public static async Task What_is_hidden_is_hidden_from_every_question(StoreContractContext context)
    {
        var (host, hidden) = await FilledAsync(context).ConfigureAwait(false);
        var everyone = Steps.Asking<Account>(query => query.OrderBy(account => account.Name));
        var names = new Specification<Account, string>();
        names.Query.OrderBy(account => account.Name).Select(account => account.Name);

        await host
            .Model.ReadAsync(async read =>
            {
                Expect.Sequence(["a", "c"], (await read.ListAsync(everyone).ConfigureAwait(false)).Select(a => a.Name), "listed");
                Expect.Sequence(["a", "c"], await read.ListAsync(names).ConfigureAwait(false), "projected");
                Expect.Same(2, await read.CountAsync(everyone).ConfigureAwait(false), "counted");
                Expect.Same(2L, (await read.PageAsync(everyone).ConfigureAwait(false)).Total, "total of a page");
                Expect.Same(null, await read.FindAsync(hidden).ConfigureAwait(false), "found");
                var asked = Steps.Asking<Account>(query => query.Where(account => account.Name == "b"));
                Expect.Same(false, await read.AnyAsync(asked).ConfigureAwait(false), "any");
                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task What_a_search_finds_is_narrowed_too(StoreContractContext context)
    {
        var (host, _) = await FilledAsync(context).ConfigureAwait(false);
        var search = Steps.Asking<Account>(query => query.Search(a => a.Name, "b%").Search(a => a.Name, "c%"));

        Expect.Sequence(["c"], (await host.Model.ListAsync(search).ConfigureAwait(false)).Select(a => a.Name), "found");
    }

    public static async Task What_may_not_be_written_is_refused(StoreContractContext context)
    {
        var (host, _) = await FilledAsync(context).ConfigureAwait(false);

        await Expect.RefusedAsync("access.forbidden", () => host.Model.AddAsync(Held("d"))).ConfigureAwait(false);

        Expect.Same(2, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    private static async Task<(ContractHost Host, AccountId Hidden)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NothingOnHold()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var hidden = Held("b");
        await open.AddAsync(A.Account.Named("a").Build(), hidden, A.Account.Named("c").Build()).ConfigureAwait(false);
        return (host, hidden.Id);
    }

    private static Account Held(string name) => A.Account.Named(name).With(AccountFields.CreditOnHold, true).Build();
}
