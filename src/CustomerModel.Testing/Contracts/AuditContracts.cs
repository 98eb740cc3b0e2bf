using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Who did what stands beside what was done: an entry for each record a commit touched, none for what was refused.</summary>
internal static class AuditContracts
{
    private static readonly OperationId Operation = new(new Guid("01890000-0000-7000-8000-000000000077"));

    public static async Task Making_changing_and_deleting_are_told_newest_first(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.With(AccountFields.Sic, "1").Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromHours(1));
        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Sic, "2")).ConfigureAwait(false);
        await host.Model.DeleteAsync(acme.Id).ConfigureAwait(false);

        var entries = await AuditAsync(host.Model, acme.Id).ConfigureAwait(false);

        Expect.Sequence(
            [(ChangeKind.Deleted, 2L), (ChangeKind.Changed, 2L), (ChangeKind.Made, 1L)],
            entries.Select(entry => (entry.Kind, entry.Version)),
            "entries"
        );
        Expect.Sequence(
            [("2", null), ("1", "2"), (null, "1")],
            entries.Select(entry => entry.Fields.Single(field => field.Name == "sic")).Select(field => (field.Before, field.After)),
            "values"
        );
        Expect.Sequence([new AuditedField("sic", "1", "2")], entries[1].Fields, "fields of the change");
        Expect.Same(host.Clock.GetCurrentInstant(), entries[1].At, "when it was changed");
        Expect.That(entries.All(entry => entry.Record == acme.Ref), "every entry names its record");
        Expect.That(
            entries.All(entry => (entry.By, entry.OnBehalfOf) == (ContractHost.Ours.User, ContractHost.Ours.OnBehalfOf)),
            "every entry names the caller"
        );
    }

    public static async Task Parts_are_told_field_by_field(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).WithAddress(A.AddressIn("Kiel")).Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.ChangeAsync(acme.Id, (account, now) => account.RemoveAddress(1, now)).ConfigureAwait(false);

        var change = (await AuditAsync(host.Model, acme.Id).ConfigureAwait(false))[0];
        var city = change.Fields.Single(field => field is { Parts: "customeraddress", Name: "city" });
        Expect.Same(("Bern", null, 1), (city.Before, city.After, city.Part), "the city of the address that went");
        Expect.That(change.Fields.All(field => field.Part != 2 || field.Parts is null), "the address that stayed is not told");
    }

    public static async Task Values_are_told_exactly(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var entry = host.Catalogue.Of<Account>();
        await context
            .ForAllAsync(
                RandomRecords.Accounts(GuestFields.All).Filter(account => account.Currency is not null),
                40,
                async account =>
                {
                    var model = host.OfNewTenant();
                    await model.AddAsync(account).ConfigureAwait(false);

                    var found = await model.LoadAsync(account.Id).ConfigureAwait(false);
                    var told = (await AuditAsync(model, account.Id).ConfigureAwait(false)).Single().Fields;
                    foreach (var field in entry.Stored.Where(field => field.Write == FieldWrite.Edit))
                    {
                        var text = field.Read(found) is { } value ? ValueTexts.Write(value) : null;
                        var own = told.SingleOrDefault(audited => audited.Parts is null && audited.Name == field.Name);
                        Expect.Same((null, text), (own?.Before, own?.After), field.Name);
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task What_was_refused_or_given_up_is_not_told(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, orphan) = (A.Account.Build(), A.Contact.Of(AccountId.New(A.Now.ToInstant())).Build());
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(acme, orphan)).ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            unit.Add(A.Account.WithId(acme.Id).Build());
        }

        Expect.Same(0, (await AuditAsync(host.Model, acme.Id).ConfigureAwait(false)).Count, "entries");
        await host.Model.AddAsync(A.Account.WithId(acme.Id).Build()).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (_, _) => { }).ConfigureAwait(false);
        Expect.Same(1, (await AuditAsync(host.Model, acme.Id).ConfigureAwait(false)).Count, "entries after one commit that changed it");
    }

    public static async Task An_entry_names_its_operation(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();

        for (var i = 0; i < 2; i++)
        {
            await host
                .Model.RunAsync(
                    Operation,
                    work =>
                    {
                        work.Add(acme);
                        return Task.FromResult(true);
                    }
                )
                .ConfigureAwait(false);
        }

        Expect.Same<OperationId?>(Operation, (await AuditAsync(host.Model, acme.Id).ConfigureAwait(false)).Single().Operation, "operation");
    }

    public static async Task Pages_follow_each_other_without_gap(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Build());
        await host.Model.AddAsync(acme, other).ConfigureAwait(false);
        for (var i = 0; i < 6; i++)
        {
            await host.Model.ChangeAsync(acme.Id, (account, now) => account.AddAddress(A.AddressIn("Bern"), now)).ConfigureAwait(false);
            await host.Model.ChangeAsync(other.Id, (account, now) => account.AddAddress(A.AddressIn("Bern"), now)).ConfigureAwait(false);
        }

        var versions = new List<long>();
        long? before = null;
        do
        {
            var page = await host.Model.ReadAsync(read => read.AuditAsync(acme.Id, 3, before)).ConfigureAwait(false);
            versions.AddRange(page.Select(entry => entry.Version));
            before = page.Count == 3 ? page[^1].Sequence : null;
        } while (before is not null);

        Expect.Sequence([7L, 6L, 5L, 4L, 3L, 2L, 1L], versions, "versions");
    }

    public static async Task What_a_caller_may_not_see_is_not_told(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NothingOnHold()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var (seen, held) = (A.Account.Build(), A.Account.With(AccountFields.CreditOnHold, true).Build());
        await open.AddAsync(seen, held).ConfigureAwait(false);

        Expect.Same(1, (await AuditAsync(host.Model, seen.Id).ConfigureAwait(false)).Count, "entries of a record the caller sees");
        Expect.Same(0, (await AuditAsync(host.Model, held.Id).ConfigureAwait(false)).Count, "entries of one it does not");
        await open.DeleteAsync(held.Id).ConfigureAwait(false);
        Expect.Same(0, (await AuditAsync(host.Model, held.Id).ConfigureAwait(false)).Count, "entries of one that is gone");
        Expect.Same(2, (await AuditAsync(open, held.Id).ConfigureAwait(false)).Count, "entries for who may read all");
        var theirs = host.As(ContractHost.Theirs);
        Expect.Same(0, (await AuditAsync(theirs, seen.Id).ConfigureAwait(false)).Count, "entries another tenant sees");
    }

    public static async Task A_host_keeps_delicate_values_out(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var model = host.With(
            new()
            {
                Audit = new() { MostDelicate = DataClass.Ordinary, Withheld = [AccountFields.Sic] },
            }
        );
        var anna = A.Contact.Build();
        var acme = A.Account.With(AccountFields.Sic, "1").With(AccountFields.NumberOfEmployees, 7).Build();

        await model.AddAsync(anna, acme).ConfigureAwait(false);

        var first = (await AuditAsync(model, anna.Id).ConfigureAwait(false)).Single().Fields.Single(field => field.Name == "firstname");
        Expect.Same(new AuditedField("firstname", null, null) { IsWithheld = true }, first, "a personal field");
        var fields = (await AuditAsync(model, acme.Id).ConfigureAwait(false)).Single().Fields;
        Expect.That(fields.Single(field => field.Name == "sic") is { IsWithheld: true, After: null }, "a named field is withheld");
        Expect.Same("7", fields.Single(field => field.Name == "numberofemployees").After, "an ordinary field");
    }

    public static async Task A_host_can_do_without(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();

        await host.With(new() { Audit = new() { IsOn = false } }).AddAsync(acme).ConfigureAwait(false);

        Expect.Same(0, (await AuditAsync(host.Model, acme.Id).ConfigureAwait(false)).Count, "entries");
    }

    private static Task<List<AuditEntry>> AuditAsync<TRecord>(ICustomerModel model, IIdentifies<TRecord> id)
        where TRecord : Record => model.ReadAsync(read => read.AuditAsync(id));
}
