using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>A commit is one step: all of it, once, stamped.</summary>
internal static class CommitContracts
{
    public static async Task A_version_begins_at_one_and_rises_by_one(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        Expect.Same(1L, acme.Version, "version of the instance that was added");

        await host
            .Model.ChangeAsync(
                acme.Id,
                (account, now) =>
                {
                    account.Set(AccountFields.Sic, "1");
                    account.AddAddress(A.AddressIn("Bern"), now);
                }
            )
            .ConfigureAwait(false);

        Expect.Same(2L, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version, "version after one commit with two changes");
    }

    public static async Task What_did_not_change_is_not_saved(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Name, "Acme")).ConfigureAwait(false);

        Expect.Same(1L, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version, "version");
    }

    public static async Task Stamps_say_who_and_when(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (made, acme) = (host.Clock.GetCurrentInstant(), A.Account.Build());
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromTicks(12_345_670));

        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Sic, "1")).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same(made, found.CreatedOn, "created on");
        Expect.Same(made + Duration.FromTicks(12_345_670), found.ModifiedOn, "modified on");
        Expect.Same(ContractHost.Ours.User, found.CreatedBy, "created by");
        Expect.Same(ContractHost.Ours.OnBehalfOf, found.ModifiedOnBehalfBy, "modified on behalf of");
    }

    public static async Task An_imported_record_keeps_when_it_was_made(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (long_ago, acme) = (A.Noon(new(1999, 5, 1)).ToInstant(), A.Account.Build());
        RecordStorage.Originate(acme, createdOn: long_ago, import: 7);

        await host.Model.AddAsync(acme).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same(long_ago, found.CreatedOn, "created on");
        Expect.Same(host.Clock.GetCurrentInstant(), found.OverriddenCreatedOn, "overridden created on");
        Expect.Same(7, found.ImportSequenceNumber, "import sequence number");
    }

    public static async Task Several_records_commit_together_or_not_at_all(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var orphan = A.Contact.Of(AccountId.New(A.Now.ToInstant())).Build();

        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(A.Account.Build(), orphan)).ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
        await host.Model.AddAsync(A.Account.Build(), A.Contact.Build()).ConfigureAwait(false);
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
        Expect.Same(1, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts");
    }

    public static async Task A_unit_refused_for_a_record_can_be_corrected(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        AccountFields.Industry.Restore(acme, Industry.From(987_654));
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(acme);
            await Expect.RefusedAsync("field.option-unknown", () => unit.CommitAsync()).ConfigureAwait(false);
            Expect.Same(null, await host.Model.FindAsync(acme.Id).ConfigureAwait(false), "the record after the refusal");
            Expect.Same(0L, acme.Version, "version after the refusal");

            acme.Set(AccountFields.Industry, Industry.Consulting);
            await unit.CommitAsync().ConfigureAwait(false);
        }

        Expect.Same(1L, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version, "version");
    }

    public static async Task A_unit_refused_by_a_rule_between_records_can_be_corrected(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (anna, quote) = (
            A.Contact.Of(acme.Id).Build(),
            Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", acme.Id, Currency.Eur, A.Now)
        );
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(anna);
            unit.Add(quote);
            await Expect.RefusedAsync("reference.not-found", () => unit.CommitAsync()).ConfigureAwait(false);
            Expect.Same((0L, null), (anna.Version, quote.QuoteNumber), "version and number after the refusal");

            unit.Add(acme);
            await unit.CommitAsync().ConfigureAwait(false);
        }

        Expect.Same("QUO-01000", (await host.Model.LoadAsync(quote.Id).ConfigureAwait(false)).QuoteNumber, "number");
        var told = await host.Model.ReadAsync(read => read.AuditAsync(anna.Id)).ConfigureAwait(false);
        Expect.Sequence([1L], told.Select(entry => entry.Version), "versions that are told");
        Expect.Same(
            1,
            (await OutboxContracts.PendingAsync(host).ConfigureAwait(false)).Count(m => m.Type == "record-changed" && m.Record == anna.Ref),
            "messages"
        );
    }

    public static async Task What_a_commit_would_be_refused_for_is_told_before(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, nowhere) = (A.Account.Build(), A.Account.Build());
        var work = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using var closes = work.ConfigureAwait(false);
        acme.SetParent(nowhere.Id, work.Now);
        work.Add(acme);

        var reasons = await work.WhyNotCommitAsync().ConfigureAwait(false);
        Expect.Sequence(["reference.not-found"], reasons.Select(reason => reason.Code), "reasons");
        acme.ClearParent(work.Now);
        Expect.Same(0, (await work.WhyNotCommitAsync().ConfigureAwait(false)).Count, "reasons, corrected");
        Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts before the commit");
        await work.CommitAsync().ConfigureAwait(false);

        Expect.Same(1L, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Version, "version");
        try
        {
            await work.WhyNotCommitAsync().ConfigureAwait(false);
            throw new ContractBrokenException("A unit at its end still answered.");
        }
        catch (ObjectDisposedException)
        {
            // At its end it stays.
        }
    }

    public static async Task A_unit_whose_key_is_taken_can_be_corrected(StoreContractContext context)
    {
        var host = await context.HostAsync(c => c.UniqueKey(AccountFields.AccountNumber)).ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.With(AccountFields.AccountNumber, "1").Build()).ConfigureAwait(false);
        var (twin, other) = (A.Account.With(AccountFields.AccountNumber, "1").Build(), A.Account.Build());
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(other);
            unit.Add(twin);
            await Expect.RefusedAsync("key.taken", () => unit.CommitAsync()).ConfigureAwait(false);
            await host.Model.AddAsync(A.Account.Named("Meanwhile").Build()).ConfigureAwait(false);

            twin.Set(AccountFields.AccountNumber, "2");
            await unit.CommitAsync().ConfigureAwait(false);
        }

        Expect.Same(4, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task What_is_not_committed_is_seen_by_nobody_else(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Named("Other").Build());
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(other);
            (await unit.GetAsync(acme.Id).ConfigureAwait(false)).Set(AccountFields.Name, "Changed");

            var seen = await host.Model.AllAsync<Account>().ConfigureAwait(false);
            Expect.Sequence(["Acme"], seen.Select(account => account.Name), "names others see");
        }

        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts after the unit was given up");
    }

    public static async Task A_loaded_record_is_the_callers_own(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Set(AccountFields.Name, "Scribbled");
        acme.Set(AccountFields.Name, "Scribbled too");

        Expect.Same("Acme", (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Name, "name");
    }

    public static async Task What_a_record_made_is_committed_with_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (id, person) = (AccountId.New(A.Now.ToInstant()), ContactId.New(A.Now.ToInstant()));

        await host.Model.AddAsync(Account.CreatePerson(id, person, PersonName.Of("Anna", "Muster"), A.Now)).ConfigureAwait(false);

        var anna = await host.Model.LoadAsync(person).ConfigureAwait(false);
        Expect.Same("Anna Muster", anna.FullName, "full name");
        Expect.Same((CustomerId)id, anna.Parent!.Value, "parent");
        Expect.Same(person, (await host.Model.LoadAsync(id).ConfigureAwait(false)).PrimaryContact!.Value, "primary contact");
    }

    public static async Task Two_records_that_name_each_other_commit_together(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var id = ContactId.New(A.Now.ToInstant());
        var acme = A.Account.WithPrimary(id).Build();

        await host.Model.AddAsync(acme, A.Contact.WithId(id).Of(acme.Id).Build()).ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                work.Remove(await work.GetAsync(acme.Id).ConfigureAwait(false));
                work.Remove(await work.GetAsync(id).ConfigureAwait(false));
            })
            .ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts after both were deleted");
    }
}
