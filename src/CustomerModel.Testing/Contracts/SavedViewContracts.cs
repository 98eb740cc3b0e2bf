namespace CustomerModel.Testing.Contracts;

/// <summary>A saved view is checked when it is saved and told clearly when what it names has gone.</summary>
internal static class SavedViewContracts
{
    private static readonly ViewDefinition Plain = new() { Columns = ["name"] };

    public static async Task A_saved_view_shows_what_was_saved(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var large = Criteria.Where(AccountFields.NumberOfEmployees, Operator.GreaterOrEqual, 100);
        var view = Saved(
            new()
            {
                Criteria = CriteriaJson.Write(large),
                Orders = [SortKey.Descending(AccountFields.NumberOfEmployees), new("name")],
                Columns = ["name", "numberofemployees"],
            }
        );
        await host
            .Model.AddAsync([view, .. new[] { 5, 100, 200, 200 }.Select((n, at) => Employing(n, $"{"CBDA"[at]}"))])
            .ConfigureAwait(false);

        var page = await host
            .Model.ReadAsync(async read =>
                await read.ListPageAsync(await read.GetAsync(view.Id).ConfigureAwait(false), new()).ConfigureAwait(false)
            )
            .ConfigureAwait(false);

        Expect.Sequence(["A 200", "D 200", "B 100"], page.Rows.Select(row => $"{row["name"]} {row["numberofemployees"]}"), "rows");
        Expect.Sequence(["name", "numberofemployees"], page.Columns.Select(column => column.Path), "columns");
        var other = await host
            .Model.ReadAsync(read =>
                read.ListPageAsync(
                    view,
                    new()
                    {
                        Sort = [new("name")],
                        Columns = ["accountnumber"],
                        Search = "d",
                    }
                )
            )
            .ConfigureAwait(false);
        Expect.Sequence([("accountnumber", 1L)], other.Columns.Select(column => (column.Path, other.Total ?? 0)), "another list of it");
    }

    public static async Task What_names_nothing_is_refused_and_nothing_is_kept(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        (string Code, ViewDefinition Definition)[] wrong =
        [
            ("criteria.malformed", new() { Criteria = "{" }),
            ("criteria.malformed", new() { Criteria = """{"field":"name","is":"Resembles","values":["x"]}""" }),
            ("criteria.field-unknown", new() { Criteria = """{"field":"nonsense","is":"Present"}""" }),
            ("criteria.value-type", new() { Criteria = """{"field":"numberofemployees","is":"Equal","values":["many"]}""" }),
            ("criteria.value-count", new() { Criteria = """{"field":"numberofemployees","is":"Between","values":["1"]}""" }),
            ("criteria.operator-not-for-field", new() { Criteria = """{"field":"creditonhold","is":"Contains","values":["x"]}""" }),
            ("list.not-sortable", new() { Orders = [new("ownerid")] }),
            ("list.not-sortable", new() { Orders = [new("nonsense")] }),
            ("list.column-unknown", new() { Columns = ["name", "nonsense"] }),
        ];
        foreach (var (code, definition) in wrong)
        {
            var view = Saved(definition);
            var refusal = await Expect.RefusedAsync(code, () => host.Model.AddAsync(view)).ConfigureAwait(false);
            Expect.Same(view.Ref, refusal.Error.Record ?? default, "the record of the error");
        }

        var stranger = SavedView.Create(New(), "View", "nonsense", Plain, A.Now);
        await Expect.RefusedAsync("list.type-unknown", () => host.Model.AddAsync(stranger)).ConfigureAwait(false);
        Expect.Same(0, (await host.Model.AllAsync<SavedView>().ConfigureAwait(false)).Count, "views");

        var kept = Saved(Plain);
        await host.Model.AddAsync(kept).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "list.column-unknown",
                () => host.Model.ChangeAsync(kept.Id, (view, now) => view.Redefine(Plain with { Columns = ["nonsense"] }, now))
            )
            .ConfigureAwait(false);
        Expect.Sequence(["name"], (await host.Model.LoadAsync(kept.Id).ConfigureAwait(false)).Definition.Columns, "columns as they were");
    }

    public static async Task A_field_that_has_gone_is_told_when_the_view_is_run(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var known = host.Knowing(new CatalogueBuilder().Build());
        var gone = Criteria.Where(GuestFields.Points, Operator.Greater, 3);
        var (view, other) = (
            Saved(Plain with { Criteria = CriteriaJson.Write(gone), Orders = [new(GuestFields.Points.Name)] }),
            Saved(Plain)
        );
        await host.Model.AddAsync(view, other, A.Account.With(GuestFields.Points, 7).Build()).ConfigureAwait(false);

        var refusal = await Expect.RefusedAsync("criteria.field-unknown", () => RunAsync(known, view.Id)).ConfigureAwait(false);
        await known.ChangeAsync(view.Id, (held, _) => held.Set(SavedViewFields.Name, "Other name")).ConfigureAwait(false);

        Expect.Sequence(
            [("criteria.field-unknown", view.Ref), ("list.not-sortable", view.Ref)],
            refusal.Errors.Select(error => (error.Code, error.Record ?? default)),
            "reasons"
        );
        Expect.Same(1L, (await RunAsync(known, other.Id).ConfigureAwait(false)).Total ?? 0, "rows of another view");
        Expect.Same(1L, (await RunAsync(host.Model, view.Id).ConfigureAwait(false)).Total ?? 0, "rows where the field is known");
    }

    public static async Task One_view_is_the_default_of_a_kind_and_an_owner(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (one, two) = (Saved(Plain), Saved(Plain));
        var ofContacts = SavedView.Create(New(), "View", "contact", new(), A.Now);
        var mine = SavedView.CreatePersonal(New(), "Mine", "account", ViewWorld.Me, Plain, A.Now);
        foreach (var view in (SavedView[])[one, ofContacts, mine])
        {
            view.MakeDefault(null, A.Now);
        }

        await host.Model.AddAsync(one, two, ofContacts, mine).ConfigureAwait(false);

        await Expect
            .RefusedAsync("key.taken", () => host.Model.ChangeAsync(two.Id, (view, now) => view.MakeDefault(null, now)))
            .ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                var former = await work.GetAsync(one.Id).ConfigureAwait(false);
                (await work.GetAsync(two.Id).ConfigureAwait(false)).MakeDefault(former, work.Now);
            })
            .ConfigureAwait(false);

        var defaults = (await host.Model.AllAsync<SavedView>().ConfigureAwait(false)).Where(view => view.IsDefault).Select(view => view.Id);
        Expect.Sequence(new[] { two.Id, ofContacts.Id, mine.Id }.Order(), defaults.Order(), "default views");
    }

    public static async Task Somebody_is_offered_the_views_of_all_and_their_own(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var retired = Named("E retired");
        retired.Deactivate(A.Now);
        await host
            .Model.AddAsync(
                Named("A all"),
                Named("B mine", ViewWorld.Me),
                Named("C ours", ViewWorld.Ours),
                Named("D other", ViewWorld.Other),
                retired,
                SavedView.Create(New(), "F contacts", "contact", new(), A.Now)
            )
            .ConfigureAwait(false);

        async Task Offers(ISpecification<SavedView> views, params string[] names) =>
            Expect.Sequence(names, (await host.Model.ListAsync(views).ConfigureAwait(false)).Select(view => view.Name), "views");
        await Offers(new ViewsFor("account", ViewWorld.Me, ViewWorld.Ours), "A all", "B mine", "C ours").ConfigureAwait(false);
        await Offers(new ViewsFor("account", ViewWorld.Me), "A all", "B mine").ConfigureAwait(false);
        await Offers(new ViewsFor("contact", ViewWorld.Other), "F contacts").ConfigureAwait(false);
    }

    private static Task<ListPage> RunAsync(ICustomerModel model, SavedViewId id) =>
        model.ReadAsync(async read => await read.ListPageAsync(await read.GetAsync(id).ConfigureAwait(false), new()).ConfigureAwait(false));

    private static Account Employing(int people, string name) =>
        A.Account.Named(name).With(AccountFields.NumberOfEmployees, people).Build();

    private static SavedView Saved(ViewDefinition definition) => SavedView.Create(New(), "View", "account", definition, A.Now);

    private static SavedView Named(string name, OwnerId? owner = null) =>
        owner is { } own
            ? SavedView.CreatePersonal(New(), name, "account", own, Plain, A.Now)
            : SavedView.Create(New(), name, "account", Plain, A.Now);

    private static SavedViewId New() => SavedViewId.New(A.Now.ToInstant());
}
