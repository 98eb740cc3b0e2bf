using CustomerModel.Activities;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A timeline has everything about a record and those under it, in one order, on pages that neither repeat nor skip.</summary>
internal static class TimelineContracts
{
    private static readonly Instant Noon = A.Now.ToInstant();

    public static Task Pages_follow_one_another_as_one_list_would(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 7)
                .Zip(Gen.Choose(0, 3))
                .Zip(Gen.Choose(0, 5))
                .Zip(Gen.Choose(0, 3))
                .ListOf()
                .Select(all =>
                    all.Take(40).Select(one => (one.Item1.Item1.Item1, one.Item1.Item1.Item2, one.Item1.Item2, one.Item2)).ToArray()
                )
                .Zip(Gen.Choose(1, 7))
                .Zip(Gen.Choose(0, 15))
                .ToArbitrary(),
            cases: 15,
            async given =>
            {
                var ((made, take), bits) = given;
                var world = await World.MakeAsync(context, made).ConfigureAwait(false);
                var query = new TimelineQuery
                {
                    Take = take,
                    WithChildren = (bits & 1) > 0,
                    OpenOnly = (bits & 2) > 0,
                    EarliestFirst = (bits & 4) > 0,
                    Kinds = (bits & 8) > 0 ? new HashSet<string> { "task", "email", "annotation" } : null,
                };
                var timeline = new ActivityTimeline(world.Host.Model);
                var seen = new List<TimelineEntry>();
                var pages = 0;
                do
                {
                    var page = await timeline.PageAsync(world.Acme, query).ConfigureAwait(false);
                    Expect.That(page.Items.Count <= take, "a page is no longer than asked");
                    seen.AddRange(page.Items);
                    query = query with { After = page.Next };
                    pages++;
                } while (query.After is not null && seen.Count < 100);

                var expected = world.Expected(query).ToList();
                Expect.That(expected.Select(one => one.Record).ToHashSet().SetEquals(seen.Select(one => one.Record)), "what is seen");
                Expect.Sequence(expected.Select(one => one.At), seen.Select(one => one.At), "the order");
                Expect.Same(expected.Count, seen.Distinct().Count(), "entries");
                Expect.Same(Math.Max(1, (expected.Count + take - 1) / take), pages, "pages");
                foreach (var entry in seen)
                {
                    Expect.Same(expected.Single(one => one.Record == entry.Record), entry, "entry");
                }
            }
        );

    public static async Task What_comes_and_goes_disturbs_no_page(StoreContractContext context)
    {
        var world = await World.MakeAsync(context, [.. Enumerable.Range(0, 12).Select(n => (n % 7, 0, 0, 0))]).ConfigureAwait(false);
        var timeline = new ActivityTimeline(world.Host.Model);
        var all = await timeline.PageAsync(world.Acme).ConfigureAwait(false);
        var first = await timeline.PageAsync(world.Acme, new() { Take = 5 }).ConfigureAwait(false);

        var late = TaskActivity.Create(ActivityId.New(Noon), "Late", world.Acme, A.Now.Plus(Duration.FromDays(900)));
        var gone = world.Made.Single(record => record.Ref == first.Items[^1].Record);
        await world.Host.Model.AddAsync(late).ConfigureAwait(false);
        await new CascadeDeletion(world.Host.Model)
            .ApplyAsync(await new CascadeDeletion(world.Host.Model).PlanAsync(gone.Ref).ConfigureAwait(false))
            .ConfigureAwait(false);
        var rest = await timeline.PageAsync(world.Acme, new() { After = first.Next }).ConfigureAwait(false);

        Expect.Sequence(all.Items, first.Items.Concat(rest.Items), "what was seen");
    }

    public static async Task A_cursor_of_another_timeline_is_refused(StoreContractContext context)
    {
        var world = await World.MakeAsync(context, [.. Enumerable.Range(0, 6).Select(n => (n, 0, n, 0))]).ConfigureAwait(false);
        var timeline = new ActivityTimeline(world.Host.Model);
        var next = (await timeline.PageAsync(world.Acme, new() { Take = 2 }).ConfigureAwait(false)).Next!;

        foreach (var cursor in new[] { "", "nonsense", "!", next[..^4] })
        {
            await Expect
                .RefusedAsync("query.cursor-foreign", () => timeline.PageAsync(world.Acme, new() { After = cursor }))
                .ConfigureAwait(false);
        }

        await Expect
            .RefusedAsync("query.cursor-foreign", () => timeline.PageAsync(world.Anna, new() { After = next }))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("query.cursor-foreign", () => timeline.PageAsync(world.Acme, new() { After = next, EarliestFirst = true }))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("record.not-found", () => timeline.PageAsync(new("account", Guid.CreateVersion7())))
            .ConfigureAwait(false);
    }

    public static async Task The_timeline_of_another_tenant_is_not_there(StoreContractContext context)
    {
        var world = await World.MakeAsync(context, [(0, 0, 0, 0), (4, 0, 1, 0)]).ConfigureAwait(false);

        await Expect
            .RefusedAsync("record.not-found", () => new ActivityTimeline(world.Host.As(ContractHost.Theirs)).PageAsync(world.Acme))
            .ConfigureAwait(false);
    }

    public static async Task What_is_still_to_be_done_comes_by_its_date(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var deal = Opportunity.Create(OpportunityId.New(Noon), "Chairs", acme.Id, Currency.Eur, A.Now);
        var (call, visit, done) = (
            PhoneCall.Create(ActivityId.New(Noon), "Call", deal.Ref, A.Now),
            Appointment.Create(ActivityId.New(Noon), "Visit", deal.Ref, A.Now),
            TaskActivity.Create(ActivityId.New(Noon), "Done", deal.Ref, A.Now)
        );
        call.Set(PhoneCallFields.ScheduledEnd, Noon + Duration.FromDays(3));
        visit.Edit(edit =>
            edit.Set(AppointmentFields.ScheduledStart, Noon + Duration.FromDays(1))
                .Set(AppointmentFields.ScheduledEnd, Noon + Duration.FromDays(2))
        );
        visit.Schedule(A.Now);
        done.Complete(A.Now);
        await host.Model.AddAsync(acme, deal, call, visit, done).ConfigureAwait(false);
        await host.Model.ChangeAsync(deal.Id, (one, now) => one.Lose(now)).ConfigureAwait(false);
        var timeline = new ActivityTimeline(host.Model);

        var open = await timeline.OpenActivitiesAsync(deal.Ref, take: 1).ConfigureAwait(false);
        var rest = await timeline.OpenActivitiesAsync(deal.Ref, open.Next).ConfigureAwait(false);

        Expect.Sequence([visit.Ref, call.Ref], open.Items.Concat(rest.Items).Select(entry => entry.Record), "what is to be done");
        var all = await timeline.PageAsync(acme.Ref).ConfigureAwait(false);
        Expect.Same(4, all.Items.Count, "entries of the account");
        Expect.Same(
            (deal.Ref, ActivityState.Completed),
            all.Items.Where(entry => entry.Record.Type == "opportunityclose").Select(entry => (entry.About, entry.State!.Value)).Single(),
            "the close activity"
        );
    }

    /// <summary>An account with a contact and a deal, one account beside it, and activities about each, as a list in memory.</summary>
    private sealed class World
    {
        public required ContractHost Host { get; init; }

        public required RecordRef Acme { get; init; }

        public required RecordRef Anna { get; init; }

        public List<Record> Made { get; } = [];

        public static async Task<World> MakeAsync(StoreContractContext context, (int Kind, int About, int Day, int Done)[] made)
        {
            var host = await context.HostAsync().ConfigureAwait(false);
            var (acme, other, anna) = (A.Account.Build(), A.Account.Named("Other").Build(), A.Contact.Build());
            anna.Join(acme.Id, A.Now);
            var deal = Opportunity.Create(OpportunityId.New(Noon), "Chairs", acme.Id, Currency.Eur, A.Now);
            var world = new World
            {
                Host = host,
                Acme = acme.Ref,
                Anna = anna.Ref,
            };
            RecordRef[] abouts = [acme.Ref, anna.Ref, deal.Ref, other.Ref];
            foreach (var (kind, about, day, done) in made)
            {
                world.Made.Add(Activity(kind, abouts[about], A.Now.Plus(Duration.FromDays(day)), done == 0));
            }

            await host.Model.AddAsync([acme, other, anna, deal, .. world.Made]).ConfigureAwait(false);
            return world;
        }

        public IEnumerable<TimelineEntry> Expected(TimelineQuery query)
        {
            var entries =
                from record in Made
                let entry = Shown(record)
                where entry.About == Acme || (query.WithChildren && entry.About.Type is ("contact" or "opportunity"))
                where !query.OpenOnly || entry.State is ActivityState.Open or ActivityState.Scheduled
                where query.Kinds?.Contains(entry.Record.Type) != false
                select entry;
            return query.EarliestFirst ? entries.OrderBy(entry => entry.At) : entries.OrderByDescending(entry => entry.At);
        }

        private static TimelineEntry Shown(Record record) =>
            record switch
            {
                Note note => new(note.Ref, note.About, Noon, note.Subject, null) { FileName = note.FileName },
                PlannedActivity activity => new(
                    activity.Ref,
                    activity.Regarding!.Value,
                    activity.SortDate,
                    activity.Subject,
                    activity.State
                ),
                _ => throw new InvalidOperationException(),
            };

        private static Record Activity(int kind, RecordRef about, ZonedDateTime at, bool isDone)
        {
            var id = ActivityId.New(Noon);
            return kind switch
            {
                0 => Done(TaskActivity.Create(id, "task", about, at)),
                1 => Done(PhoneCall.Create(id, "call", about, at)),
                2 => Done(Letter.Create(id, "letter", about, at)),
                3 => Done(Fax.Create(id, "fax", about, at)),
                4 => Done(EmailActivity.Create(id, "mail", about, at)),
                5 => Done(Appointment.Create(id, "visit", about, at)),
                6 => Done(ServiceActivity.Create(id, "service", about, at)),
                _ => Note.Create(NoteId.New(Noon), about, "note", "written", at),
            };

            Record Done<TStatus>(PlannedActivity<TStatus> activity)
                where TStatus : struct, Enum
            {
                if (isDone)
                {
                    activity.Complete(at);
                }

                return activity;
            }
        }
    }
}
