namespace CustomerModel.Testing.Contracts;

/// <summary>An account has contacts for single purposes, of its own or affiliated with it.</summary>
internal static class PurposeContactContracts
{
    private const string Elsewhere = "account.purpose-contact-elsewhere";

    public static async Task Whoever_is_not_named_for_a_purpose_leaves_it_to_the_primary_contact(StoreContractContext context)
    {
        var (host, acme, anna, ben) = await FilledAsync(context).ConfigureAwait(false);

        await host
            .Model.ChangeAsync(
                acme,
                (account, now) =>
                {
                    account.MakePrimary(anna, now);
                    account.NameContact(ContactPurpose.Billing, ben, now);
                }
            )
            .ConfigureAwait(false);

        var kept = await host.Model.LoadAsync(acme).ConfigureAwait(false);
        Expect.Same(ben, kept.ContactFor(ContactPurpose.Billing)!.Value, "for billing");
        Expect.Same(anna, kept.ContactFor(ContactPurpose.Technical)!.Value, "for technical questions");
    }

    public static async Task A_stranger_is_named_for_nothing_but_an_affiliated_contact_is(StoreContractContext context)
    {
        var (host, acme, _, _) = await FilledAsync(context).ConfigureAwait(false);
        var eva = A.Contact.Named("Eva", "Fremd").Build();
        await host.Model.AddAsync(eva).ConfigureAwait(false);
        Task NameAsync() => host.Model.ChangeAsync(acme, (account, now) => account.NameContact(ContactPurpose.Legal, eva.Id, now));

        await Expect.RefusedAsync(Elsewhere, NameAsync).ConfigureAwait(false);
        var adviser = Affiliation.Create(AffiliationId.New(A.Now.ToInstant()), eva.Id, acme, null, A.Now);
        await host.Model.AddAsync(adviser).ConfigureAwait(false);
        await NameAsync().ConfigureAwait(false);

        await Expect
            .RefusedAsync(Elsewhere, () => host.Model.ChangeAsync(adviser.Id, (one, now) => one.Finish(A.Day.PlusDays(-1), now)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(Elsewhere, () => host.Model.ChangeAsync(eva.Id, (contact, now) => contact.Deactivate(now)))
            .ConfigureAwait(false);
    }

    public static async Task Who_is_named_does_not_leave_before_another_is(StoreContractContext context)
    {
        var (host, acme, anna, ben) = await FilledAsync(context).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme, (account, now) => account.NameContact(ContactPurpose.Billing, ben, now)).ConfigureAwait(false);

        await Expect.RefusedAsync(Elsewhere, () => host.Model.ChangeAsync(ben, (contact, now) => contact.Leave(now))).ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(ben).ConfigureAwait(false)).Leave(work.Now);
                (await work.GetAsync(acme).ConfigureAwait(false)).NameContact(ContactPurpose.Billing, anna, work.Now);
            })
            .ConfigureAwait(false);

        Expect.Same(
            anna,
            (await host.Model.LoadAsync(acme).ConfigureAwait(false)).ContactFor(ContactPurpose.Billing)!.Value,
            "for billing"
        );
    }

    private static async Task<(ContractHost Host, AccountId Acme, ContactId Anna, ContactId Ben)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (anna, ben) = (A.Contact.Of(acme.Id).Build(), A.Contact.Named("Ben", "Neu").Of(acme.Id).Build());
        await host.Model.AddAsync(acme, anna, ben).ConfigureAwait(false);
        return (host, acme.Id, anna.Id, ben.Id);
    }
}
