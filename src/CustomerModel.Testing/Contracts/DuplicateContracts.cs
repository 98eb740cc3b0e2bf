using CustomerModel.Duplicates;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What published duplicate rules find is what comparing every two records finds.</summary>
internal static class DuplicateContracts
{
    private const int Every = 1_000;

    public static async Task A_record_looks_like_those_that_comparing_every_pair_finds(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);

        await context
            .ForAllAsync(
                RandomDuplicates.Rules.ToArbitrary(),
                40,
                async some =>
                {
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    foreach (var record in records)
                    {
                        Same(
                            PlainDuplicates.Of(host, rules, [record], records),
                            await host.Model.ReadAsync(read => read.FindDuplicatesAsync(record, Every)).ConfigureAwait(false),
                            PlainDuplicates.Shown(rules)
                        );
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_job_finds_every_pair_once(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);

        await context
            .ForAllAsync(
                RandomDuplicates.Rules.ToArbitrary(),
                40,
                async some =>
                {
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    var kind = rules.FirstOrDefault()?.BaseKind ?? "account";
                    var found = await FoundAsync(host.Model, kind, new() { Most = int.MaxValue }).ConfigureAwait(false);
                    Same(
                        PlainDuplicates.OncePerPair(rules, PlainDuplicates.Of(host, rules, records, records)),
                        found,
                        PlainDuplicates.Shown(rules)
                    );
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_unit_finds_what_is_stored_and_what_comes_before_in_it(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);
        var fresh = RandomDuplicates.Accounts.ArrayOf(4).Select(all => all.Cast<Record>().ToArray());
        var contacts = RandomDuplicates.Contacts.ArrayOf(4).Select(all => all.Cast<Record>().ToArray());
        var cases = Gen.OneOf(fresh, contacts).Zip(RandomDuplicates.Rules);

        await context
            .ForAllAsync(
                cases.ToArbitrary(),
                40,
                async pair =>
                {
                    var (added, some) = pair;
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
                    await using (unit.ConfigureAwait(false))
                    {
                        Array.ForEach(added, unit.Add);
                        var changed = (Account)records[0];
                        var loaded = await unit.GetAsync(changed.Id).ConfigureAwait(false);
                        unit.Remove(loaded);

                        var found = await unit.FindDuplicatesAsync(Every).ConfigureAwait(false);

                        Same(PlainDuplicates.InUnit(host, rules, added, records[1..]), found, PlainDuplicates.Shown(rules));
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task Who_asks_is_refused_and_who_does_not_is_not(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        var anna = Anna("anna@acme.example");
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        var again = Anna("ANNA@acme.example");

        var refusal = await Expect.RefusedAsync("duplicate.found", () => AddingAsync(host.Model, again)).ConfigureAwait(false);

        Expect.Sequence(
            [anna.Ref, anna.Ref],
            refusal.Errors.Select(error => ((DuplicateMatch)error.Value!).Matching),
            "what it looks like"
        );
        Expect.Sequence([again.Ref, again.Ref], refusal.Errors.Select(error => error.Record!.Value), "who was refused");
        Expect.Same(1, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts");
        await AskingAsync(
                host.Model,
                async work =>
                {
                    work.Add(again);
                    var reasons = await work.WhyNotCommitAsync().ConfigureAwait(false);
                    Expect.Sequence(["duplicate.found", "duplicate.found"], reasons.Select(reason => reason.Code), "said before");
                    work.Forget(again);
                }
            )
            .ConfigureAwait(false);
        await host.Model.AddAsync(again).ConfigureAwait(false);
        Expect.Same(2, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts of one who does not ask");
    }

    public static async Task A_change_of_state_alone_asks_nobody(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        var (anna, again) = (Anna("anna@acme.example"), Anna("anna@acme.example"));
        await host.Model.AddAsync(anna, again).ConfigureAwait(false);

        await ChangingAsync(host.Model, again.Id, contact => contact.Deactivate(A.Now)).ConfigureAwait(false);
        await ChangingAsync(host.Model, again.Id, contact => contact.Activate(A.Now)).ConfigureAwait(false);
        await ChangingAsync(host.Model, again.Id, contact => contact.Set(ContactFields.JobTitle, "Buyer")).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "duplicate.found",
                () => ChangingAsync(host.Model, again.Id, contact => contact.Set(ContactFields.FirstName, "ANNA"))
            )
            .ConfigureAwait(false);
    }

    public static async Task A_job_returns_so_many_and_tells_how_far_it_is(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        await host.Model.AddAsync([.. Enumerable.Range(0, 30).Select(_ => Anna("anna@acme.example"))]).ConfigureAwait(false);
        var told = new List<DuplicateJobProgress>();

        var some = await FoundAsync(host.Model, "contact", new() { Most = 7 }, new Told(told)).ConfigureAwait(false);
        var all = await FoundAsync(host.Model, "contact", new()).ConfigureAwait(false);

        Expect.Same(7, some.Count, "found with a bound");
        Expect.Same(2 * 30 * 29 / 2, all.Count, "found, by two rules");
        Expect.Sequence([new("contact", 30)], told, "progress");
        Expect.Same(0, (await FoundAsync(host.Model, "account", new()).ConfigureAwait(false)).Count, "among no accounts");
    }

    public static async Task What_may_not_be_read_is_nobodys_duplicate(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NothingOnHold()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var (hidden, seen) = (A.Account.With(AccountFields.CreditOnHold, true).Build(), A.Account.Build());
        await open.AddAsync([.. ShippedDuplicateRules.Create(A.Now), hidden, seen]).ConfigureAwait(false);
        var again = A.Account.Build();

        var found = await host.Model.ReadAsync(read => read.FindDuplicatesAsync(again)).ConfigureAwait(false);
        var job = await FoundAsync(host.Model, "account", new()).ConfigureAwait(false);
        var theirs = await host.As(ContractHost.Theirs).ReadAsync(read => read.FindDuplicatesAsync(again)).ConfigureAwait(false);

        Expect.Sequence([seen.Ref], found.Select(match => match.Matching), "what the caller may see");
        Expect.Same(1, (await FoundAsync(open, "account", new()).ConfigureAwait(false)).Count, "pairs for one who may see all");
        Expect.Same((0, 0), (job.Count, theirs.Count), "pairs of the caller and of another tenant");
    }

    private static async Task<(ContractHost Host, Record[] Records)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync(c => c.Extend(GuestFields.All)).ConfigureAwait(false);
        Record[] records = [.. RandomDuplicates.Accounts.ArrayOf(25).Sample(1)[0], .. RandomDuplicates.Contacts.ArrayOf(15).Sample(1)[0]];
        await host.Model.AddAsync(records).ConfigureAwait(false);
        return (host, records);
    }

    /// <summary>Puts rules in the place of those that were there, but for such as no store could be asked by.</summary>
    private static async Task<DuplicateRule[]> PublishAsync(ContractHost host, DuplicateRule[] rules)
    {
        DuplicateRule[] askable = [.. rules.Where(rule => DuplicateRuleChecks.WhyNot(host.Catalogue, rule).Count == 0).Select(Fresh)];
        await host
            .Model.RunAsync(async work =>
            {
                (await work.ListAsync(new Specification<DuplicateRule>()).ConfigureAwait(false)).ForEach(work.Remove);
                Array.ForEach(askable, work.Add);
            })
            .ConfigureAwait(false);
        return askable;
    }

    private static DuplicateRule Fresh(DuplicateRule rule) => Storage.RecordStorage.Copy(rule);

    private static async Task<List<DuplicateMatch>> FoundAsync(
        ICustomerModel model,
        string kind,
        DuplicateJobOptions options,
        IProgress<DuplicateJobProgress>? progress = null
    ) =>
        await model
            .ReadAsync(async read =>
            {
                var found = new List<DuplicateMatch>();
                await foreach (var match in read.FindAllDuplicatesAsync(kind, options, progress).ConfigureAwait(false))
                {
                    found.Add(match);
                }

                return found;
            })
            .ConfigureAwait(false);

    private static Task AskingAsync(ICustomerModel model, Func<IUnitOfWork, Task> work) =>
        model.RunAsync(
            new RunOptions { RefusesDuplicates = true },
            async unit =>
            {
                await work(unit).ConfigureAwait(false);
                return true;
            }
        );

    private static Task AddingAsync(ICustomerModel model, Record record) =>
        AskingAsync(
            model,
            work =>
            {
                work.Add(record);
                return Task.CompletedTask;
            }
        );

    private static Task ChangingAsync(ICustomerModel model, ContactId id, Action<Contact> change) =>
        AskingAsync(model, async work => change(await work.GetAsync(id).ConfigureAwait(false)));

    private static Contact Anna(string mail) => A.Contact.With(ContactFields.EmailAddress1, EmailAddress.Parse(mail)).Build();

    private static void Same(IEnumerable<DuplicateMatch> expected, IEnumerable<DuplicateMatch> found, string rules)
    {
        DuplicateMatch[] all = [.. found];
        HashSet<DuplicateMatch> wanted = [.. expected];
        Expect.Sequence([], wanted.Except(all), $"missed by {rules}");
        Expect.Sequence([], all.Where(match => !wanted.Remove(match)), $"found too much, or twice, by {rules}");
    }

    private sealed class Told(List<DuplicateJobProgress> told) : IProgress<DuplicateJobProgress>
    {
        public void Report(DuplicateJobProgress value) => told.Add(value);
    }
}
