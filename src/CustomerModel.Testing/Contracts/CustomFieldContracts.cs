using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>What guests add is kept, found and sorted like what is built in.</summary>
internal static class CustomFieldContracts
{
    public static async Task A_custom_field_is_set_read_and_cleared(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var acme = A.Account.With(GuestFields.Points, 5).With(GuestFields.Note, "kept").Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        Expect.Same(5, (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Get(GuestFields.Points), "points");

        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Clear(GuestFields.Points)).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same(null, found.Get(GuestFields.Points), "points");
        Expect.Same("kept", found.Get(GuestFields.Note), "note");
        Expect.Same(2L, found.Version, "version");
    }

    public static async Task Custom_fields_are_asked_for_and_sorted_by(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        await host
            .Model.AddAsync(
                Guest("ten", 10, "b", 10.5m),
                Guest("nine", 9, "Ä", 9.25m),
                Guest("hundred", 100, "a", -100m),
                A.Account.Named("none").Build()
            )
            .ConfigureAwait(false);

        await AreAsync(host, query => query.OrderBy(a => a.Get(GuestFields.Points)), "nine", "ten", "hundred", "none")
            .ConfigureAwait(false);
        await AreAsync(host, query => query.OrderByDescending(a => a.Get(GuestFields.Motto)), "nine", "ten", "hundred", "none")
            .ConfigureAwait(false);
        await AreAsync(host, query => query.OrderBy(a => a.Get(GuestFields.Rate)), "hundred", "nine", "ten", "none").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Get(GuestFields.Points) >= 10).OrderBy(a => a.Name), "hundred", "ten")
            .ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Get(GuestFields.Rate) < 10m).OrderBy(a => a.Name), "hundred", "nine")
            .ConfigureAwait(false);
        await AreAsync(host, query => query.Search(a => a.Get(GuestFields.Motto), "ä"), "nine").ConfigureAwait(false);
    }

    public static async Task A_cursor_pages_by_a_custom_field(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        await host
            .Model.AddAsync([
                .. Enumerable.Range(0, 11).Select(n => n % 4 == 0 ? A.Account.Build() : Guest($"{n}", n, $"m{n % 3}", n / 4m)),
            ])
            .ConfigureAwait(false);
        var seen = new List<AccountId>();
        string? cursor = null;
        do
        {
            var query = Steps.Asking<Account>(q =>
                q.OrderBy(a => a.Get(GuestFields.Motto)).ThenByDescending(a => a.Get(GuestFields.Rate)).Take(2).After(cursor)
            );
            var page = await host.Model.ReadAsync(read => read.PageAsync(query)).ConfigureAwait(false);
            seen.AddRange(page.Items.Select(account => account.Id));
            cursor = page.Next;
        } while (cursor is not null && seen.Count < 20);

        Expect.Same((11, 11), (seen.Count, seen.Distinct().Count()), "accounts seen");
    }

    public static async Task Values_of_an_unknown_guest_are_carried(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var acme = A.Account.With(GuestFields.Points, 5).Build();
        KeyValuePair<string, string>[] unread = [new("other.guest/list", "[1,{\"a\":null}]"), new("other.guest/text", "\"ä\"")];
        RecordStorage.RestoreCustom(acme, CustomValues.Of(acme.Custom.Known, unread));
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(GuestFields.Points, 6)).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Sequence(["other.guest/list", "other.guest/text"], found.Custom.Unread.Keys, "names carried");
        Expect.Same("[1,{\"a\":null}]", found.Custom.Unread["other.guest/list"], "value carried");
        Expect.Same(6, found.Get(GuestFields.Points), "points");
    }

    public static async Task Custom_values_of_a_record_have_a_limit(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var acme = A.Account.Build();
        RecordStorage.RestoreCustom(acme, CustomValues.Of([], [new("other.guest/text", $"\"{new string('x', 70_000)}\"")]));

        await Expect.RefusedAsync("record.custom-too-large", () => host.Model.AddAsync(acme)).ConfigureAwait(false);
    }

    public static async Task An_amount_too_large_to_sort_by_is_kept_or_refused(StoreContractContext context)
    {
        var host = await HostAsync(context).ConfigureAwait(false);
        var acme = A.Account.With(GuestFields.Rate, 1_000_000_000_000_000_000m).Build();
        try
        {
            await host.Model.AddAsync(acme).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            Expect.Sequence([GuestFields.Rate.Name], refusal.Error.Fields, "fields of the error");
            return;
        }

        var found = await host.Model.LoadAsync(acme.Id).ConfigureAwait(false);
        Expect.Same(acme.Get(GuestFields.Rate), found.Get(GuestFields.Rate), "amount");
    }

    public static async Task Two_hosts_in_one_process_do_not_meet(StoreContractContext context)
    {
        var (one, two) = (await HostAsync(context).ConfigureAwait(false), await context.HostAsync().ConfigureAwait(false));
        await one.Model.AddAsync(A.Account.With(GuestFields.Points, 5).Build()).ConfigureAwait(false);

        await two.Model.AddAsync(A.Account.Named("Plain").Build()).ConfigureAwait(false);

        Expect.Sequence(["Acme"], (await one.Model.AllAsync<Account>().ConfigureAwait(false)).Select(a => a.Name), "accounts of the first");
        Expect.Sequence(
            ["Plain"],
            (await two.Model.AllAsync<Account>().ConfigureAwait(false)).Select(a => a.Name),
            "accounts of the second"
        );
    }

    private static Task<ContractHost> HostAsync(StoreContractContext context) => context.HostAsync(GuestFields.Declared);

    private static Account Guest(string name, int points, string motto, decimal rate) =>
        A.Account.Named(name).With(GuestFields.Points, points).With(GuestFields.Motto, motto).With(GuestFields.Rate, rate).Build();

    private static async Task AreAsync(ContractHost host, Action<ISpecificationBuilder<Account>> query, params string[] names) =>
        Expect.Sequence(
            names,
            (await host.Model.ListAsync(Steps.Asking(query)).ConfigureAwait(false)).Select(account => account.Name),
            "names"
        );
}
