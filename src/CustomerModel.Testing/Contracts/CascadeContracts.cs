using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Deleting a record takes along, lets go or is refused as the table of cascades says, and never half.</summary>
internal static class CascadeContracts
{
    public static async Task An_account_goes_with_its_contacts_and_its_sub_accounts_stand_alone(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, branch, anna) = (A.Account.Named("Acme").Build(), A.Account.Named("Branch").Build(), A.Contact.Build());
        branch.SetParent(acme.Id, A.Now);
        anna.Join(acme.Id, A.Now);
        acme.MakePrimary(anna.Id, A.Now);
        anna.Withdraw(new(ConsentChannel.Phone, ConsentPurpose.Any, ConsentSource.Conversation), A.Now);
        await host.Model.AddAsync(acme, branch, anna).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        var plan = await cascade.PlanAsync(acme.Ref).ConfigureAwait(false);
        await cascade.ApplyAsync(plan).ConfigureAwait(false);

        var entry = plan.Deleted.Single(one => one.Record.Type == "consententry").Record;
        Expect.Same(
            $"""
            deletion of {acme.Ref}
              delete {acme.Ref}
                delete {anna.Ref}, by parentcustomerid
                  delete {entry}, by customerid
              unlink {branch.Ref}, whose parentaccountid is {acme.Ref}
            """.ReplaceLineEndings("\n"),
            plan.ToString(),
            "plan"
        );
        Expect.Same(null, (await host.Model.LoadAsync(branch.Id).ConfigureAwait(false)).Parent, "parent of the sub-account");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts left");
        Expect.Same(0, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts left");
    }

    public static async Task A_restriction_five_levels_down_keeps_everything(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        var deal = Opportunity.Create(OpportunityId.New(A.Now.ToInstant()), "Chairs", anna.Id, Currency.Eur, A.Now);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", anna.Id, Currency.Eur, A.Now);
        quote.Set(QuoteFields.Opportunity, deal.Id);
        var other = A.Account.Named("Other").Build();
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", other.Id, Currency.Eur, A.Now);
        order.Set(OrderFields.Quote, quote.Id);
        await host.Model.AddAsync(acme, anna, deal, quote, other, order).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        var plan = await cascade.PlanAsync(acme.Ref).ConfigureAwait(false);

        Expect.Same(false, plan.CanBeApplied, "whether it can be done");
        Expect.Sequence(
            [(order.Ref, "quoteid", quote.Ref)],
            plan.Restricted.Select(one => (one.Record, one.Place, one.Named)),
            "in the way"
        );
        await Expect.RefusedAsync("cascade.restricted", () => cascade.ApplyAsync(plan)).ConfigureAwait(false);
        Expect.Same(2, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts left");
        Expect.Same(1, (await host.Model.AllAsync<Quote>().ConfigureAwait(false)).Count, "quotes left");
    }

    public static async Task A_plan_that_is_outdated_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        await host.Model.AddAsync(acme, anna).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);
        var plan = await cascade.PlanAsync(acme.Ref).ConfigureAwait(false);

        await host.Model.ChangeAsync(anna.Id, (contact, now) => contact.Join(acme.Id, now)).ConfigureAwait(false);

        await Expect.RefusedAsync("cascade.plan-outdated", () => cascade.ApplyAsync(plan)).ConfigureAwait(false);
        await cascade.ApplyAsync(await cascade.PlanAsync(acme.Ref).ConfigureAwait(false)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.not-found", () => cascade.PlanAsync(acme.Ref)).ConfigureAwait(false);
    }

    public static Task Whatever_hangs_together_is_deleted_as_a_plain_model_says(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 4)
                .Zip(Gen.Choose(0, 20))
                .Zip(Gen.Choose(0, 20))
                .NonEmptyListOf()
                .Select(nodes => nodes.Take(12).ToArray())
                .ToArbitrary(),
            cases: 12,
            async nodes =>
            {
                var host = await context.HostAsync().ConfigureAwait(false);
                Tree tree = new([.. nodes.Select(node => (node.Item1.Item1, node.Item1.Item2, node.Item2))]);
                await host.Model.AddAsync(tree.Records).ConfigureAwait(false);
                var cascade = new CascadeDeletion(host.Model);
                var root = tree.Records[tree.Records.Length / 3];

                var plan = await cascade.PlanAsync(root.Ref).ConfigureAwait(false);

                var (gone, isRefused) = tree.Delete(root.Ref);
                Expect.Same(isRefused, !plan.CanBeApplied, "whether it is refused");
                Expect.That(gone.SetEquals(plan.Deleted.Select(one => one.Record)), "the plan deletes what the model deletes");
                if (isRefused)
                {
                    await Expect.RefusedAsync("cascade.restricted", () => cascade.ApplyAsync(plan)).ConfigureAwait(false);
                    gone.Clear();
                }
                else
                {
                    await cascade.ApplyAsync(plan).ConfigureAwait(false);
                }

                var left = tree.Records.Select(record => record.Ref).Except(gone).ToHashSet();
                Expect.That(left.SetEquals(await RefsAsync(host).ConfigureAwait(false)), "the store keeps what the model keeps");
            }
        );

    private static async Task<List<RecordRef>> RefsAsync(ContractHost host) =>
        [
            .. (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Select(record => record.Ref),
            .. (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Select(record => record.Ref),
            .. (await host.Model.AllAsync<Opportunity>().ConfigureAwait(false)).Select(record => record.Ref),
            .. (await host.Model.AllAsync<Quote>().ConfigureAwait(false)).Select(record => record.Ref),
            .. (await host.Model.AllAsync<Order>().ConfigureAwait(false)).Select(record => record.Ref),
        ];

    /// <summary>Records that name earlier ones, with who names whom and what that means when the other is deleted, written down by hand.</summary>
    private sealed class Tree
    {
        private readonly List<(RecordRef Child, RecordRef Parent, char Means)> _names = [];

        public Tree((int Kind, int First, int Second)[] nodes)
        {
            var records = new List<Record> { A.Account.Named("Root").Build() };
            foreach (var (kind, first, second) in nodes)
            {
                records.Add(Made(kind, records, first, second));
            }

            Records = [.. records];
        }

        public Record[] Records { get; }

        public (HashSet<RecordRef> Gone, bool IsRefused) Delete(RecordRef root)
        {
            HashSet<RecordRef> gone = [root];
            bool goesOn;
            do
            {
                var before = gone.Count;
                gone.UnionWith(_names.Where(name => name.Means == 'c' && gone.Contains(name.Parent)).Select(name => name.Child).ToArray());
                goesOn = gone.Count > before;
            } while (goesOn);

            return (gone, _names.Any(name => name.Means == 'r' && gone.Contains(name.Parent) && !gone.Contains(name.Child)));
        }

        private Record Made(int kind, List<Record> before, int first, int second)
        {
            var parties = before.Where(record => record is Account or Contact).ToList();
            var party = parties[first % parties.Count];
            var customer = party is Account acme ? acme.AsCustomer : ((Contact)party).AsCustomer;
            switch (kind)
            {
                case 0:
                    var account = A.Account.Build();
                    if (party is Account above)
                    {
                        account.SetParent(above.Id, A.Now);
                        Name(account, above, 'u');
                    }

                    return account;
                case 1:
                    var contact = A.Contact.Build();
                    contact.Join(customer, A.Now);
                    return Name(contact, party, party is Account ? 'c' : 'u');
                case 2:
                    return Name(Opportunity.Create(OpportunityId.New(A.Now.ToInstant()), "O", customer, Currency.Eur, A.Now), party, 'c');
                case 3:
                    var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Q", customer, Currency.Eur, A.Now);
                    if (Pick<Opportunity>(before, second) is { } deal)
                    {
                        quote.Set(QuoteFields.Opportunity, deal.Id);
                        Name(quote, deal, 'c');
                    }

                    return Name(quote, party, 'c');
                default:
                    var order = Order.Create(OrderId.New(A.Now.ToInstant()), "S", customer, Currency.Eur, A.Now);
                    if (Pick<Quote>(before, second) is { } from)
                    {
                        order.Set(OrderFields.Quote, from.Id);
                        Name(order, from, 'r');
                    }

                    return Name(order, party, 'r');
            }
        }

        private static TRecord? Pick<TRecord>(List<Record> before, int number)
            where TRecord : Record => before.OfType<TRecord>().ToArray() is { Length: > 0 } all ? all[number % all.Length] : null;

        private Record Name(Record child, Record parent, char means)
        {
            _names.Add((child.Ref, parent.Ref, means));
            return child;
        }
    }
}
