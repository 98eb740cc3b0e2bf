using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What goes in comes out, value by value.</summary>
internal static class RoundTripContracts
{
    public static Task Every_field_and_part_of_an_account_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomRecords.Accounts(GuestFields.All), AccountFields.Currency, account => account.Id);

    public static Task Every_field_and_part_of_a_contact_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomRecords.Contacts(), ContactFields.Currency, contact => contact.Id);

    public static Task Every_field_and_part_of_a_lead_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomRecords.Leads(), LeadFields.Currency, lead => lead.Id);

    public static async Task Every_field_alone_keeps_its_limits(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        foreach (var field in host.Catalogue.Of<Account>().Fields.Where(RandomRecords.StandsAlone))
        {
            foreach (var value in FieldValues.For(field).Generator.Sample(4))
            {
                var account = A.Account.Build();
                account.Edit(edit => edit.Set(AccountFields.Currency, Currency.Chf).Set((Field<Account>)field, value));

                await host.Model.AddAsync(account).ConfigureAwait(false);

                var found = await host.Model.LoadAsync(account.Id).ConfigureAwait(false);
                Expect.Same(field.Read(account), field.Read(found), field.Name);
            }
        }
    }

    public static async Task A_changed_account_comes_back_as_changed(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var entry = host.Catalogue.Of<Account>();
        var pairs = RandomRecords.Accounts(GuestFields.All).Generator.Two().ToArbitrary();
        await context
            .ForAllAsync(
                pairs,
                40,
                async pair =>
                {
                    var model = host.OfNewTenant();
                    await model.AddAsync(pair.Item1).ConfigureAwait(false);
                    var changed = await model
                        .RunAsync(async work => Become(await work.GetAsync(pair.Item1.Id).ConfigureAwait(false), pair.Item2, entry))
                        .ConfigureAwait(false);
                    Expect.Alike(entry, changed, await model.LoadAsync(changed.Id).ConfigureAwait(false));
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task What_the_system_keeps_comes_back(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var entry = host.Catalogue.Of<Account>();
        foreach (var account in RandomRecords.Accounts().Generator.Sample(10))
        {
            account.Set(AccountFields.Currency, Currency.Eur);
            foreach (var field in new Field[] { AccountFields.Aging30, AccountFields.OnHoldTime, AccountFields.Merged })
            {
                field.Restore(account, FieldValues.For(field).Generator.Sample(1)[0]);
            }

            var sla = Sla.Create(SlaId.New(A.Now.ToInstant()), "Gold", A.Now);
            AccountFields.SlaInvoked.Restore(account, sla.Id);
            AccountFields.LastOnHoldTime.Restore(account, A.Now.ToInstant());
            AccountFields.LastUsedInCampaign.Restore(account, A.Now.ToInstant());
            RecordStorage.Originate(account, ContractHost.Ours.User!.Value, import: 7);
            var model = host.OfNewTenant();

            await model.AddAsync(sla, account).ConfigureAwait(false);

            Expect.Alike(entry, account, await model.LoadAsync(account.Id).ConfigureAwait(false));
        }
    }

    public static async Task Addresses_keep_their_numbers_and_gaps(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).WithAddress(A.AddressIn("Kiel")).WithAddress(A.AddressIn("Graz")).Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.ChangeAsync(acme.Id, (account, now) => account.RemoveAddress(2, now)).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Sequence([(1, "Bern"), (3, "Graz")], found.Addresses.Select(address => (address.Number, address.City!)), "addresses");
    }

    public static async Task A_thousand_addresses_come_back(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        for (var i = 0; i < Account.MostAddresses; i++)
        {
            acme.AddAddress(A.AddressIn($"City {i}"), A.Now);
        }

        await host.Model.AddAsync(acme).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Sequence(acme.Addresses, found.Addresses, "addresses");
    }

    private static Task<ContractHost> HostAsync(StoreContractContext context) => context.HostAsync(GuestFields.Declared);

    private static async Task ComesBackAsync<TRecord>(
        StoreContractContext context,
        Arbitrary<TRecord> records,
        Field<TRecord, Currency> currency,
        Func<TRecord, IIdentifies<TRecord>> id
    )
        where TRecord : Record
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var entry = host.Catalogue.Of<TRecord>();
        await context
            .ForAllAsync(
                records.Filter(record => currency.Read(record) is not null),
                100,
                async record =>
                {
                    var model = host.OfNewTenant();
                    await model.AddAsync(record).ConfigureAwait(false);
                    Expect.Alike(entry, record, await model.LoadAsync(id(record)).ConfigureAwait(false));
                    Expect.Alike(entry, record, (await model.AllAsync<TRecord>().ConfigureAwait(false)).Single());
                }
            )
            .ConfigureAwait(false);
    }

    private static Account Become(Account account, Account other, RecordEntry entry)
    {
        account.Edit(edit =>
        {
            foreach (var field in entry.Stored.OfType<Field<Account>>().Where(field => field.Write == FieldWrite.Edit))
            {
                edit.Set(field, field.Read(other));
            }
        });
        foreach (var number in account.Addresses.Select(address => address.Number).ToArray())
        {
            account.RemoveAddress(number, A.Now);
        }

        foreach (var address in other.Addresses)
        {
            account.AddAddress(address, A.Now);
        }

        return account;
    }
}
