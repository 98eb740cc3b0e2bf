namespace CustomerModel.Testing.Contracts;

/// <summary>The audit is told in the words of the catalogue, and the history of a single field by itself.</summary>
internal static class HistoryContracts
{
    public static async Task Changes_are_told_with_labels_and_values(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var acme = A.Account.With(AccountFields.Industry, Industry.Consulting).With(GuestFields.Points, 3).Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        await host
            .Model.ChangeAsync(
                acme.Id,
                (account, now) =>
                {
                    account.Edit(edit => edit.Set(AccountFields.Industry, Industry.Accounting).Set(GuestFields.Points, 4));
                    account.AddAddress(A.AddressIn("Bern"), now);
                }
            )
            .ConfigureAwait(false);

        var entry = (await host.Model.ReadAsync(read => read.AuditAsync(acme.Id, most: 1)).ConfigureAwait(false)).Single();
        var changes = host.Catalogue.ChangesIn(entry);
        var plain = host.Catalogue.ChangesIn(entry, DataClass.Ordinary);
        var poorer = new CatalogueBuilder().Build().ChangesIn(entry, DataClass.Personal);

        Expect.Sequence(
            [("Industry", Industry.Consulting, Industry.Accounting), ("guest.contracts/points", 3, 4), ("Address 1: City", null, "Bern")],
            changes.Where(change => change.Label != "Address 1: Address").Select(change => (change.Label, change.Before, change.After)),
            "changes"
        );
        Expect.That(changes.All(change => change.Entry == entry && !change.IsWithheld), "each change names its commit");
        var city = plain.Single(change => change.Told.Name == "city");
        Expect.Same((true, null, null), (city.IsWithheld, city.After, city.Told.After), "a value that is too delicate");
        var points = poorer.Single(change => change.Told.Name == GuestFields.Points.Name);
        Expect.Same((true, (object?)null), (points.IsWithheld, points.After), "a value of a field that nobody knows any more");
    }

    public static async Task The_history_of_a_field_is_told_by_itself(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.With(AccountFields.Sic, "0").Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        foreach (var n in Enumerable.Range(1, 110))
        {
            await host
                .Model.ChangeAsync(
                    acme.Id,
                    (account, _) =>
                    {
                        if (n % 50 == 0)
                        {
                            account.Set(AccountFields.Sic, $"{n}");
                        }
                        else
                        {
                            account.Set(AccountFields.NumberOfEmployees, n);
                        }
                    }
                )
                .ConfigureAwait(false);
        }

        var all = await host.Model.ReadAsync(read => read.FieldHistoryAsync(acme.Id, AccountFields.Sic)).ConfigureAwait(false);
        var last = await host.Model.ReadAsync(read => read.FieldHistoryAsync(acme.Id, AccountFields.Sic, most: 1)).ConfigureAwait(false);

        Expect.Sequence(
            [("50", "100"), ("0", "50"), (null, "0")],
            all.Select(change => ((string?)change.Before, (string?)change.After)),
            "changes"
        );
        Expect.Same(all[0].Entry.Sequence, last.Single().Entry.Sequence, "the last change");
    }
}
