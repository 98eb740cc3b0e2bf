namespace CustomerModel.Testing.Contracts;

/// <summary>Households share their address with their members; person accounts stand for one contact.</summary>
internal static class HouseholdContracts
{
    public static async Task A_shared_address_changes_once(StoreContractContext context)
    {
        var (host, home, anna) = await SharingAsync(context).ConfigureAwait(false);

        await host.Model.ChangeAsync(home, (account, now) => account.ReplaceAddress(1, A.AddressIn("Basel"), now)).ConfigureAwait(false);

        var (member, household) = (
            await host.Model.LoadAsync(anna).ConfigureAwait(false),
            await host.Model.LoadAsync(home).ConfigureAwait(false)
        );
        Expect.Same("Basel", member.MailingAddress(household)!.City, "city of the member");
    }

    public static async Task An_address_in_use_by_members_is_not_removed(StoreContractContext context)
    {
        var (host, home, _) = await SharingAsync(context).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "contact.shared-address-missing",
                () => host.Model.ChangeAsync(home, (account, now) => account.RemoveAddress(1, now))
            )
            .ConfigureAwait(false);
    }

    public static async Task An_address_the_household_lacks_is_not_shared(StoreContractContext context)
    {
        var (host, home, anna) = await SharingAsync(context).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "contact.shared-address-missing",
                () => host.Model.ChangeAsync(anna, (contact, now) => contact.ShareAddress(home, 2, now))
            )
            .ConfigureAwait(false);
    }

    public static async Task A_business_shares_no_address(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).Build();
        var anna = A.Contact.Of(acme.Id).Build();
        await host.Model.AddAsync(acme, anna).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "contact.not-of-household",
                () => host.Model.ChangeAsync(anna.Id, (contact, now) => contact.ShareAddress(acme.Id, 1, now))
            )
            .ConfigureAwait(false);
    }

    public static async Task A_member_who_leaves_shares_no_more(StoreContractContext context)
    {
        var (host, home, anna) = await SharingAsync(context).ConfigureAwait(false);

        await host.Model.ChangeAsync(anna, (contact, now) => contact.Leave(now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(home, (account, now) => account.RemoveAddress(1, now)).ConfigureAwait(false);

        Expect.Same(null, (await host.Model.LoadAsync(anna).ConfigureAwait(false)).SharedAddressOf, "shared address");
    }

    public static async Task A_person_account_takes_no_other_contact(StoreContractContext context)
    {
        var (host, person, _) = await PersonAsync(context).ConfigureAwait(false);

        await Expect
            .RefusedAsync("contact.account-is-person", () => host.Model.AddAsync(A.Contact.Named("Ben", "Neu").Of(person).Build()))
            .ConfigureAwait(false);
    }

    public static async Task A_person_does_not_leave_its_account(StoreContractContext context)
    {
        var (host, _, anna) = await PersonAsync(context).ConfigureAwait(false);

        await Expect
            .RefusedAsync("contact.is-person-of", () => host.Model.ChangeAsync(anna, (contact, now) => contact.Leave(now)))
            .ConfigureAwait(false);
    }

    public static async Task A_person_account_follows_the_name_of_its_person(StoreContractContext context)
    {
        var (host, person, anna) = await PersonAsync(context).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "account.person-name-derived",
                () => host.Model.ChangeAsync(anna, (contact, _) => contact.Set(ContactFields.LastName, "Alone"))
            )
            .ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
                (await work.GetAsync(person).ConfigureAwait(false)).RenamePerson(
                    await work.GetAsync(anna).ConfigureAwait(false),
                    PersonName.Of("Anna", "Neu"),
                    work.Now
                )
            )
            .ConfigureAwait(false);

        Expect.Same("Anna Neu", (await host.Model.LoadAsync(person).ConfigureAwait(false)).Name, "name of the account");
        Expect.Same("Anna Neu", (await host.Model.LoadAsync(anna).ConfigureAwait(false)).FullName, "name of the person");
    }

    private static async Task<(ContractHost Host, AccountId Home, ContactId Anna)> SharingAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var home = A.Account.Named("Family Muster").Household().WithAddress(A.AddressIn("Bern")).Build();
        var anna = A.Contact.Of(home.Id).Build();
        anna.ShareAddress(home.Id, 1, A.Now);
        await host.Model.AddAsync(home, anna).ConfigureAwait(false);
        return (host, home.Id, anna.Id);
    }

    private static async Task<(ContractHost Host, AccountId Account, ContactId Person)> PersonAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (account, person) = (AccountId.New(A.Now.ToInstant()), ContactId.New(A.Now.ToInstant()));
        await host.Model.AddAsync(Account.CreatePerson(account, person, PersonName.Of("Anna", "Muster"), A.Now)).ConfigureAwait(false);
        return (host, account, person);
    }
}
