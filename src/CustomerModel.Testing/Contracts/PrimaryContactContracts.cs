namespace CustomerModel.Testing.Contracts;

/// <summary>The primary contact is an active contact of the account, and a contact has one account.</summary>
internal static class PrimaryContactContracts
{
    private const string Elsewhere = "account.primary-contact-elsewhere";

    public static async Task A_contact_of_nobody_is_not_made_primary(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        await host.Model.AddAsync(acme, anna).ConfigureAwait(false);

        await Expect
            .RefusedAsync(Elsewhere, () => host.Model.ChangeAsync(acme.Id, (account, now) => account.MakePrimary(anna.Id, now)))
            .ConfigureAwait(false);
    }

    public static async Task A_contact_of_another_account_is_not_made_primary(StoreContractContext context)
    {
        var (host, _, anna) = await WithPrimaryAsync(context).ConfigureAwait(false);

        await Expect.RefusedAsync(Elsewhere, () => host.Model.AddAsync(A.Account.WithPrimary(anna).Build())).ConfigureAwait(false);
    }

    public static async Task A_primary_contact_does_not_move_leave_or_retire(StoreContractContext context)
    {
        var (host, acme, anna) = await WithPrimaryAsync(context).ConfigureAwait(false);
        var other = A.Account.Named("Other").Build();
        await host.Model.AddAsync(other).ConfigureAwait(false);

        Action<Contact, ZonedDateTime>[] ways =
        [
            (contact, now) => contact.Move(other.Id, now),
            (contact, now) => contact.Leave(now),
            (contact, now) => contact.Deactivate(now),
        ];
        foreach (var way in ways)
        {
            await Expect.RefusedAsync(Elsewhere, () => host.Model.ChangeAsync(anna, way)).ConfigureAwait(false);
        }

        Expect.Same((CustomerId)acme, (await host.Model.LoadAsync(anna).ConfigureAwait(false)).Parent!.Value, "parent");
    }

    public static async Task A_primary_contact_moves_when_another_is_named_with_it(StoreContractContext context)
    {
        var (host, acme, anna) = await WithPrimaryAsync(context).ConfigureAwait(false);
        var ben = A.Contact.Named("Ben", "Neu").Of(acme).Build();

        await host
            .Model.RunAsync(async work =>
            {
                work.Add(ben);
                (await work.GetAsync(acme).ConfigureAwait(false)).MakePrimary(ben.Id, work.Now);
                (await work.GetAsync(anna).ConfigureAwait(false)).Leave(work.Now);
            })
            .ConfigureAwait(false);

        Expect.Same(ben.Id, (await host.Model.LoadAsync(acme).ConfigureAwait(false)).PrimaryContact, "primary contact");
    }

    public static async Task A_second_account_is_refused(StoreContractContext context)
    {
        var (host, acme, anna) = await WithPrimaryAsync(context).ConfigureAwait(false);
        var other = A.Account.Named("Other").Build();
        await host.Model.AddAsync(other).ConfigureAwait(false);

        await Expect
            .RefusedAsync("contact.has-parent", () => host.Model.ChangeAsync(anna, (contact, now) => contact.Join(other.Id, now)))
            .ConfigureAwait(false);

        Expect.Same((CustomerId)acme, (await host.Model.LoadAsync(anna).ConfigureAwait(false)).Parent!.Value, "parent");
    }

    public static async Task Naming_and_leaving_at_once_leaves_no_loose_end(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        for (var i = 0; i < 10; i++)
        {
            var acme = A.Account.Build();
            var anna = A.Contact.Of(acme.Id).Build();
            await host.Model.AddAsync(acme, anna).ConfigureAwait(false);

            await Task.WhenAll(
                    SettleAsync(() => host.Model.ChangeAsync(acme.Id, (account, now) => account.MakePrimary(anna.Id, now))),
                    SettleAsync(() => host.Model.ChangeAsync(anna.Id, (contact, now) => contact.Leave(now)))
                )
                .ConfigureAwait(false);

            var isNamed = (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).PrimaryContact is not null;
            Expect.Same(isNamed, (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Parent is not null, "contact stayed");
        }
    }

    private static Task SettleAsync(Func<Task> act) =>
        Task.Run(async () =>
        {
            try
            {
                await act().ConfigureAwait(false);
            }
            catch (RefusedException refusal) when (refusal.Error.Code == Elsewhere)
            {
                // One of the two comes too late, which one is open.
            }
        });

    private static async Task<(ContractHost Host, AccountId Acme, ContactId Anna)> WithPrimaryAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var id = ContactId.New(A.Now.ToInstant());
        var acme = A.Account.WithPrimary(id).Build();
        await host.Model.AddAsync(acme, A.Contact.WithId(id).Of(acme.Id).Build()).ConfigureAwait(false);
        return (host, acme.Id, id);
    }
}
