namespace CustomerModel.Testing.Contracts;

/// <summary>Tenants do not meet, and who forgets to say who calls gets nothing.</summary>
internal static class TenantContracts
{
    public static async Task No_question_is_answered_with_what_is_theirs(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.Build(), A.Contact.Build()).ConfigureAwait(false);
        var everyone = Steps.Asking<Account>(query => query.OrderBy(account => account.Name));

        await host
            .Model.ReadAsync(async read =>
            {
                Expect.Same(0, (await read.ListAsync(everyone).ConfigureAwait(false)).Count, "listed");
                Expect.Same(0, await read.CountAsync(everyone).ConfigureAwait(false), "counted");
                Expect.Same(false, await read.AnyAsync(everyone).ConfigureAwait(false), "any");
                Expect.Same(0, (await read.PageAsync(everyone).ConfigureAwait(false)).Items.Count, "paged");
                await foreach (var account in read.StreamAsync(everyone).ConfigureAwait(false))
                {
                    throw new ContractBrokenException($"{account.Ref} of another tenant was streamed.");
                }

                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task A_foreign_identity_is_an_unknown_one(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var theirs = A.Account.Build();
        await host.As(ContractHost.Theirs).AddAsync(theirs).ConfigureAwait(false);

        Expect.Same(null, await host.Model.FindAsync(theirs.Id).ConfigureAwait(false), "what is found");
        var foreign = await Expect.RefusedAsync("record.not-found", () => host.Model.LoadAsync(theirs.Id)).ConfigureAwait(false);
        var unknown = await Expect
            .RefusedAsync("record.not-found", () => host.Model.LoadAsync(AccountId.New(A.Now.ToInstant())))
            .ConfigureAwait(false);

        Expect.Same(unknown.Error, foreign.Error, "the two refusals");
    }

    public static async Task The_same_identity_lives_in_both(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var id = AccountId.New(A.Now.ToInstant());
        await host.Model.AddAsync(A.Account.WithId(id).Named("Ours").WithAddress(A.AddressIn("Bern")).Build()).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.WithId(id).Named("Theirs").Build()).ConfigureAwait(false);

        await host.As(ContractHost.Theirs).DeleteAsync(id).ConfigureAwait(false);

        var ours = await host.Model.LoadAsync(id).ConfigureAwait(false);
        Expect.Same(("Ours", 1), (ours.Name, ours.Addresses.Count), "our record");
    }

    public static async Task Without_a_caller_nothing_is_read_or_written(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        foreach (var caller in new[] { null, new Caller(default) })
        {
            await Expect
                .RefusedAsync("tenant.missing", () => host.As(caller).AllAsync<Account>())
                .ConfigureAwait(false);
            await Expect.RefusedAsync("tenant.missing", () => host.As(caller).AddAsync(A.Account.Build())).ConfigureAwait(false);
        }
    }
}
