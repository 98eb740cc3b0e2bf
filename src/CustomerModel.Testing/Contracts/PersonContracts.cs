using System.Text;
using System.Text.Json;
using CustomerModel.Access;
using static CustomerModel.Testing.Contracts.Somebody;

namespace CustomerModel.Testing.Contracts;

/// <summary>What a store has about somebody can be given to them, and can be erased from everywhere.</summary>
internal static class PersonContracts
{
    private static readonly Caller Caller = ContractHost.Ours;
    private static readonly SuppressionKey Key = new(Enumerable.Range(1, 32).Select(n => (byte)n).ToArray());

    public static async Task Nothing_is_left_of_a_person_but_what_the_law_keeps(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, invoice) = await LiveAsync(host).ConfigureAwait(false);
        Expect.That((await TokensAsync(host, []).ConfigureAwait(false)).Count > 60, "the store is full of her");
        var erasure = Erasure(host);

        var plan = await erasure.PlanAsync(Caller, anna.Ref).ConfigureAwait(false);
        var report = await erasure.ApplyAsync(Caller, plan).ConfigureAwait(false);

        Expect.Sequence([], await TokensAsync(host, [invoice]).ConfigureAwait(false), "what is left of her");
        Expect.Sequence([new HeldRecord(invoice, "invoices are kept by tax law", new(2037, 1, 1))], report.Plan.Held, "what is kept");
        Expect.That((await TokensAsync(host, []).ConfigureAwait(false)).Count > 0, "the invoice is as it was");
        Expect.That(!plan.ToString().Contains(Token, StringComparison.Ordinal), "the plan tells nothing of her");
        var left = await host.Model.LoadAsync(anna.Id).ConfigureAwait(false);
        Expect.Same(("Erased", "Erased"), (left.LastName, left.FullName), "her name");
        var again = await erasure.PlanAsync(Caller, anna.Ref).ConfigureAwait(false);
        Expect.Same(0, again.Erased.Count, "records that another erasure would change");
    }

    public static async Task Others_are_left_as_they_are(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, _) = await LiveAsync(host).ConfigureAwait(false);
        var berta = A.Contact.Named("Berta", "Kent").With(ContactFields.EmailAddress1, EmailAddress.Parse("b@x.example")).Build();
        await host.Model.AddAsync(berta).ConfigureAwait(false);
        var before = await host.Model.ReadAsync(read => read.AuditAsync(berta.Id)).ConfigureAwait(false);

        var erasure = Erasure(host);
        await erasure.ApplyAsync(Caller, await erasure.PlanAsync(Caller, anna.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        var left = await host.Model.LoadAsync(berta.Id).ConfigureAwait(false);
        Expect.Same((1L, "Kent", "b@x.example"), (left.Version, left.LastName, left.EmailAddress1?.Value), "another contact");
        var after = await host.Model.ReadAsync(read => read.AuditAsync(berta.Id)).ConfigureAwait(false);
        Expect.Sequence(before.SelectMany(entry => entry.Fields), after.SelectMany(entry => entry.Fields), "her audit");
        var acme = (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Single();
        var firm = (await host.Model.ReadAsync(read => read.AuditAsync(acme.Id)).ConfigureAwait(false)).SelectMany(entry => entry.Fields);
        Expect.Same((Office, true), (acme.EmailAddress1?.Value, firm.Any(field => field.After == Office)), "the address of the firm");
        var result = await host.Model.RunAsync(Operation, _ => Task.FromResult<string[]>(["again"])).ConfigureAwait(false);
        Expect.Sequence(["", "else"], result, "the result of an operation that told of her");
    }

    public static async Task An_erasure_is_told_to_those_who_have_copies(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var anna = A.Contact.Build();
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        var erasure = Erasure(host);

        await erasure.ApplyAsync(Caller, await erasure.PlanAsync(Caller, anna.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        var session = await host.Store.OpenAsync(Caller.Tenant, SessionPurpose.Read).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var last = (await session.PendingMessagesAsync(100).ConfigureAwait(false))[^1];
        Expect.Same(("person-erased", anna.Ref, 2L), (last.Type, last.Record, last.Version), "message");
        var entry = (await session.AuditAsync(anna.Ref, 1, null).ConfigureAwait(false)).Single();
        Expect.That(
            entry.Fields.All(field => field.IsWithheld) && entry.Fields.Any(field => field.Name == "lastname"),
            "the audit tells that"
        );
    }

    public static async Task A_plan_that_is_outdated_erases_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, _) = await LiveAsync(host).ConfigureAwait(false);
        var plan = await Erasure(host).PlanAsync(Caller, anna.Ref).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna.Id, (contact, _) => contact.Set(ContactFields.JobTitle, "Head")).ConfigureAwait(false);

        await Expect.RefusedAsync("person.plan-outdated", () => Erasure(host).ApplyAsync(Caller, plan)).ConfigureAwait(false);

        Expect.Same("Head", (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).JobTitle, "job title");
    }

    public static async Task Only_people_of_the_tenant_are_people(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, theirs) = (A.Account.Build(), A.Contact.Build());
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(theirs).ConfigureAwait(false);

        await Expect.RefusedAsync("person.not-a-person", () => Erasure(host).PlanAsync(Caller, acme.Ref)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.not-found", () => Erasure(host).PlanAsync(Caller, theirs.Ref)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.not-found", () => ExportAsync(host, theirs.Ref)).ConfigureAwait(false);
    }

    public static async Task Who_may_not_read_a_record_is_not_told_of_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, _) = await LiveAsync(host).ConfigureAwait(false);
        var acme = (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Single().Ref;

        var partly = new PersonOptions { Access = new Hidden(acme) };
        var plan = await new PersonErasure(host.Store, host.Catalogue, host.Clock, partly)
            .PlanAsync(Caller, anna.Ref)
            .ConfigureAwait(false);
        Expect.That(!plan.Naming.Contains(acme), "the plan does not name the account");
        var json = await ExportAsync(host, anna.Ref, partly).ConfigureAwait(false);
        Expect.That(!json.Contains($"\"id\": \"{acme.Id}\"", StringComparison.Ordinal), "the export does not name the account");

        var none = new PersonOptions { Access = new Hidden(anna.Ref) };
        await Expect
            .RefusedAsync(
                "record.not-found",
                () => new PersonErasure(host.Store, host.Catalogue, host.Clock, none).PlanAsync(Caller, anna.Ref)
            )
            .ConfigureAwait(false);
        await Expect.RefusedAsync("record.not-found", () => ExportAsync(host, anna.Ref, none)).ConfigureAwait(false);
    }

    public static async Task Somebody_who_was_erased_does_not_come_back(StoreContractContext context)
    {
        var host = await context.HostAsync(rules: new SuppressionRule(Key)).ConfigureAwait(false);
        var mail = EmailAddress.Parse("anna@x.example");
        var (anna, typed) = (A.Contact.With(ContactFields.EmailAddress1, mail).Build(), EmailAddress.Parse("ANNA@X.example"));
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        var erasure = Erasure(host);
        await erasure.ApplyAsync(Caller, await erasure.PlanAsync(Caller, anna.Ref).ConfigureAwait(false)).ConfigureAwait(false);
        var back = A.Contact.With(ContactFields.EmailAddress2, typed).Build();
        var lead = A.Lead.With(LeadFields.EmailAddress1, mail).Build();

        await Expect.RefusedAsync("person.suppressed", () => host.Model.AddAsync(back)).ConfigureAwait(false);
        await Expect.RefusedAsync("person.suppressed", () => host.Model.AddAsync(lead)).ConfigureAwait(false);
        await host
            .Model.AddAsync(A.Contact.With(ContactFields.EmailAddress1, EmailAddress.Parse("b@x.example")).Build())
            .ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(lead).ConfigureAwait(false);

        await host.Model.DeleteAsync(Key.Of(mail)!.Value).ConfigureAwait(false);
        await host.Model.AddAsync(back).ConfigureAwait(false);
    }

    public static async Task An_export_is_complete(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, _) = await LiveAsync(host).ConfigureAwait(false);
        var kept = (await TokensAsync(host, []).ConfigureAwait(false))
            .Where(token => token.Where is "record" or "audit")
            .Select(token => token.Text.Trim('"').Split('\t')[0])
            .Except(ReachElsewhere);

        using var json = JsonDocument.Parse(await ExportAsync(host, anna.Ref).ConfigureAwait(false));

        HashSet<string> told = [.. Texts(json.RootElement).Select(text => text.Split('\t')[0])];
        Expect.Sequence([], kept.Where(text => !told.Contains(text)), "values that the export lacks");
    }

    private static IEnumerable<string> Texts(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
            JsonValueKind.String => [json.GetString()!],
            _ => [],
        };

    private static PersonErasure Erasure(ContractHost host) => new(host.Store, host.Catalogue, host.Clock, new() { Key = Key });

    private static async Task<string> ExportAsync(ContractHost host, RecordRef person, PersonOptions? options = null)
    {
        using var stream = new MemoryStream();
        await new PersonExport(host.Store, host.Catalogue, options).WriteAsync(Caller, person, stream).ConfigureAwait(false);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>One record is there for nobody.</summary>
    private sealed class Hidden(RecordRef hidden) : IAccessPolicy, IAccess
    {
        public bool IsUnlimited => false;

        public ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default) => new(this);

        public ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
            IReadOnlyCollection<Record> records,
            AccessRight rights,
            CancellationToken stop = default
        ) => new([.. records.Where(record => record.Ref == hidden).Select(record => RecordErrors.Forbidden(record.Ref, rights))]);

        public ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
            where TRecord : Record => new(result: null);

        public ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default) =>
            new(new AccessAnswer(null, record.Ref, right, record.Ref == hidden ? [] : [new AccessReason.HostRule("not hidden")]));
    }
}
