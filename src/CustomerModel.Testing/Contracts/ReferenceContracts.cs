namespace CustomerModel.Testing.Contracts;

/// <summary>A reference leads somewhere, and what is named stays.</summary>
internal static class ReferenceContracts
{
    public static async Task A_reference_to_nothing_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var nowhere = AccountId.New(A.Now.ToInstant());

        var refusal = await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(A.Account.Under(nowhere).Build()))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(A.Contact.Of(nowhere).Build()))
            .ConfigureAwait(false);

        Expect.Sequence(["parentaccountid"], refusal.Error.Fields, "fields of the error");
    }

    public static async Task A_reference_to_a_record_of_another_kind_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var anna = A.Contact.Build();
        await host.Model.AddAsync(anna).ConfigureAwait(false);

        await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(A.Account.Under(AccountId.From(anna.Id.Value)).Build()))
            .ConfigureAwait(false);
    }

    public static async Task A_reference_to_a_record_of_another_tenant_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var theirs = A.Account.Build();
        await host.As(ContractHost.Theirs).AddAsync(theirs).ConfigureAwait(false);

        await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(A.Account.Under(theirs.Id).Build()))
            .ConfigureAwait(false);
    }

    public static async Task What_others_name_is_not_deleted(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme, A.Contact.Of(acme.Id).Build(), A.Account.Under(acme.Id).Build()).ConfigureAwait(false);

        var refusal = await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(acme.Id)).ConfigureAwait(false);

        Expect.Sequence(
            ["parentaccountid", "parentcustomerid"],
            refusal.Errors.SelectMany(error => error.Fields).Order(StringComparer.Ordinal),
            "fields of the errors"
        );
        Expect.That(await host.Model.FindAsync(acme.Id).ConfigureAwait(false) is not null, "the account is still there");
    }

    public static async Task What_nobody_names_any_more_is_deleted(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).Build();
        var anna = A.Contact.Of(acme.Id).Build();
        await host.Model.AddAsync(acme, anna).ConfigureAwait(false);

        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(anna.Id).ConfigureAwait(false)).Leave(work.Now);
                work.Remove(await work.GetAsync(acme.Id).ConfigureAwait(false));
            })
            .ConfigureAwait(false);

        Expect.Same(null, await host.Model.FindAsync(acme.Id).ConfigureAwait(false), "the account");
    }

    public static async Task A_tree_is_added_and_deleted_in_any_order(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var top = A.Account.Build();
        var middle = A.Account.Under(top.Id).Build();
        var leaf = A.Account.Under(middle.Id).Build();

        await host.Model.AddAsync(leaf, top, middle).ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                foreach (var id in new[] { top.Id, leaf.Id, middle.Id })
                {
                    work.Remove(await work.GetAsync(id).ConfigureAwait(false));
                }
            })
            .ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Naming_and_deleting_at_once_leaves_no_loose_end(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        for (var i = 0; i < 10; i++)
        {
            var (acme, anna) = (A.Account.Build(), A.Contact.Build());
            await host.Model.AddAsync(acme, anna).ConfigureAwait(false);

            await Task.WhenAll(
                    Settle(() => host.Model.DeleteAsync(acme.Id)),
                    Settle(() => host.Model.ChangeAsync(anna.Id, (contact, now) => contact.Join(acme.Id, now)))
                )
                .ConfigureAwait(false);

            var isThere = await host.Model.FindAsync(acme.Id).ConfigureAwait(false) is not null;
            Expect.Same(isThere, (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Parent is not null, "contact has a parent");
        }

        static Task Settle(Func<Task> act) =>
            Task.Run(async () =>
            {
                try
                {
                    await act().ConfigureAwait(false);
                }
                catch (RefusedException refusal) when (refusal.Error.Code is "reference.not-found" or "record.in-use")
                {
                    // One of the two comes too late, which one is open.
                }
            });
    }
}
