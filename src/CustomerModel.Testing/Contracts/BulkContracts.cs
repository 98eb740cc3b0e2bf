using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Many records at once: each has its outcome, and a refused one loses no other.</summary>
internal static class BulkContracts
{
    internal static BulkOptions Small { get; } = new() { BatchSize = 7 };

    public static async Task Every_new_record_goes_in(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        Account[] accounts = [.. Enumerable.Range(0, 40).Select(Numbered)];

        var report = await host.Model.BulkInsertAsync(accounts, Small).ConfigureAwait(false);

        Expect.Same(new(40, 0, 0), report.Counts, "counts");
        var found = await host.Model.AllAsync<Account>().ConfigureAwait(false);
        foreach (var (account, kept) in accounts.OrderBy(account => account.Id.Value).Zip(found.OrderBy(account => account.Id.Value)))
        {
            Expect.Alike(host.Catalogue.Of<Account>(), account, kept);
        }
    }

    public static Task Whatever_stands_in_many_records_comes_back(StoreContractContext context) =>
        context.ForAllAsync(
            RandomRecords.Contacts().Generator.ArrayOf(12).ToArbitrary(),
            cases: 8,
            async contacts =>
            {
                var host = await context.HostAsync().ConfigureAwait(false);
                var model = host.OfNewTenant();
                Contact[] different = [.. contacts.DistinctBy(contact => contact.Id)];

                await model.BulkInsertAsync(different, new() { BatchSize = different.Length }).ConfigureAwait(false);

                var kept = (await model.AllAsync<Contact>().ConfigureAwait(false)).ToDictionary(contact => contact.Id);
                foreach (var contact in different)
                {
                    Expect.Alike(host.Catalogue.Of<Contact>(), contact, kept[contact.Id]);
                }
            }
        );

    public static async Task A_refused_record_loses_no_other(StoreContractContext context)
    {
        var host = await KeyedAsync(context).ConfigureAwait(false);
        Account[] accounts = [.. Enumerable.Range(0, 40).Select(Numbered)];
        await host.Model.AddAsync(Numbered(5), accounts[11]).ConfigureAwait(false);
        AccountFields.Industry.Restore(accounts[23], Industry.From(987_654));
        var told = new List<BulkRow>();

        var report = await host.Model.BulkInsertAsync(accounts, Small with { Told = told.Add }).ConfigureAwait(false);

        Expect.Same(new(37, 0, 3), report.Counts, "counts");
        Expect.Sequence(
            ["5 key.taken", "11 store.concurrency-conflict", "23 field.option-unknown"],
            report.Refusals.Select(row => $"{row.Place} {row.Errors[0].Code}"),
            "refusals"
        );
        Expect.Sequence(Enumerable.Range(0, 40).Select(place => (long)place), told.Select(row => row.Place), "places told of");
        Expect.Same(39, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task What_a_record_made_comes_along_though_its_batch_began_again(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, person) = (
            A.Account.Build(),
            Account.CreatePerson(AccountId.New(A.Now.ToInstant()), ContactId.New(A.Now.ToInstant()), PersonName.Of("Anna", "Muster"), A.Now)
        );
        AccountFields.Industry.Restore(acme, Industry.From(987_654));

        var report = await host.Model.BulkInsertAsync([acme, person], Small).ConfigureAwait(false);

        Expect.Same(new(1, 0, 1), report.Counts, "counts");
        Expect.Same(1, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts");
    }

    public static async Task A_record_given_twice_goes_in_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();

        var report = await host.Model.BulkInsertAsync([acme, acme]).ConfigureAwait(false);

        Expect.Same(new(1, 0, 1), report.Counts, "counts");
        Expect.Same("bulk.twice", report.Refusals[0].Errors[0].Code, "why");
    }

    public static async Task Records_are_found_by_a_field_and_take_over_what_was_asked_for(StoreContractContext context)
    {
        var host = await KeyedAsync(context).ConfigureAwait(false);
        Account[] there = [.. Enumerable.Range(0, 20).Select(Numbered)];
        await host.Model.AddAsync([.. there]).ConfigureAwait(false);
        Account[] given = [.. Enumerable.Range(10, 20).Select(Numbered)];
        foreach (var account in given)
        {
            account.Edit(edit =>
                edit.Set(AccountFields.Name, "New").Set(AccountFields.Sic, $"S{account.AccountNumber}").Clear(AccountFields.Description)
            );
        }

        var report = await host
            .Model.BulkUpsertAsync(given, [AccountFields.Sic, AccountFields.Description], AccountFields.AccountNumber, Small)
            .ConfigureAwait(false);

        Expect.Same(new(10, 10, 0), report.Counts, "counts");
        var old = await host.Model.LoadAsync(there[13].Id).ConfigureAwait(false);
        Expect.Same(("Acme 13", "SN13", null, 2L), (old.Name, old.Sic, old.Description, old.Version), "a record that was there");
        Expect.Same("Acme 3", (await host.Model.LoadAsync(there[3].Id).ConfigureAwait(false)).Description, "one that was not given");
        Expect.Same("New", (await host.Model.LoadAsync(given[15].Id).ConfigureAwait(false)).Name, "a new one");
    }

    public static async Task Without_a_field_records_are_found_by_their_id(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var given = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        given.Set(AccountFields.Sic, "1");

        var report = await host.Model.BulkUpsertAsync([given, A.Account.Build()], [AccountFields.Sic]).ConfigureAwait(false);

        Expect.Same(new(1, 1, 0), report.Counts, "counts");
        Expect.Same("1", (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Sic, "the value");
    }

    public static async Task A_value_of_several_records_names_none_of_them(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(Numbered(1), Numbered(1)).ConfigureAwait(false);

        var report = await host
            .Model.BulkUpsertAsync([Numbered(1), Numbered(2)], [AccountFields.Sic], AccountFields.AccountNumber)
            .ConfigureAwait(false);

        Expect.Same(new(1, 0, 1), report.Counts, "counts");
        Expect.Same("bulk.ambiguous", report.Refusals[0].Errors[0].Code, "why");
    }

    public static async Task Quiet_records_leave_neither_messages_nor_audit(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();

        await host.Model.BulkInsertAsync([acme], new() { LeavesMessages = false, IsAudited = false }).ConfigureAwait(false);
        Expect.Same(0, (await OutboxContracts.PendingAsync(host).ConfigureAwait(false)).Count, "messages");
        Expect.Same(0, (await host.Model.ReadAsync(read => read.AuditAsync(acme.Id)).ConfigureAwait(false)).Count, "entries");

        await host.Model.BulkInsertAsync([A.Account.Build()]).ConfigureAwait(false);
        Expect.Same(2, (await OutboxContracts.PendingAsync(host).ConfigureAwait(false)).Count, "messages");
    }

    public static async Task A_named_call_that_is_repeated_has_one_effect(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var options = Small with { Id = Guid.Parse("01980000-0000-7000-8000-000000000001") };
        Account[] accounts = [.. Enumerable.Range(0, 20).Select(Numbered)];
        await host.Model.BulkInsertAsync(accounts[..14], options).ConfigureAwait(false);

        var report = await host.Model.BulkInsertAsync(accounts, options).ConfigureAwait(false);

        Expect.Same(new(20, 0, 0), report.Counts, "counts");
        Expect.Same(20, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Behind_a_batch_that_failed_nothing_is_written(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var commits = 0;
        var faulty = new FaultyStore(
            host.Store,
            step => step == StoreStep.Commit && Interlocked.Increment(ref commits) == 2 ? Fault.LostRequest : Fault.None
        );
        Account[] accounts = [.. Enumerable.Range(0, 40).Select(Numbered)];

        await Expect.FailedAsync("store.commit-unknown", () => host.Over(faulty).BulkInsertAsync(accounts, Small)).ConfigureAwait(false);

        Expect.Same(Small.BatchSize, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts of the first batch");
    }

    private static Task<ContractHost> KeyedAsync(StoreContractContext context) =>
        context.HostAsync(catalogue => catalogue.UniqueKey(AccountFields.AccountNumber));

    internal static Account Numbered(int number) =>
        A
            .Account.Named($"Acme {number}")
            .With(AccountFields.AccountNumber, $"N{number}")
            .With(AccountFields.Description, $"Acme {number}")
            .Build();
}
