using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A merge that is taken back leaves what it changed as it was, and what others changed since as it is.</summary>
internal static class UnmergeContracts
{
    public static async Task What_changed_since_stays_when_a_merge_is_taken_back(StoreContractContext context)
    {
        var (host, acme, twin, merging) = await MergeContracts.FilledAsync(context).ConfigureAwait(false);
        var (anna, ben) = (A.Contact.Build(), A.Contact.Build());
        anna.Join(twin.Id, A.Now);
        ben.Join(twin.Id, A.Now);
        await host.Model.AddAsync(anna, ben).ConfigureAwait(false);
        var plan = await merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref) { Take = ["description"] }).ConfigureAwait(false);
        var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Description, "new")).ConfigureAwait(false);
        await host.Model.DeleteAsync(ben.Id).ConfigureAwait(false);

        var report = await merging.UnmergeAsync(merge).ConfigureAwait(false);

        Expect.Sequence(
            [(acme.Ref, "description", UnmergeReason.Changed), (ben.Ref, null, UnmergeReason.Gone)],
            report.Conflicts.OrderBy(one => one.Record.Type, StringComparer.Ordinal).Select(one => (one.Record, one.Place, one.Reason)),
            "conflicts"
        );
        Expect.Same(
            (CustomerId)twin.Id,
            (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Parent!.Value,
            "account of the contact"
        );
        Expect.Same("new", (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Description, "description");
        await Expect.RefusedAsync("merge.undone", () => merging.UnmergeAsync(merge)).ConfigureAwait(false);
    }

    public static Task A_merge_taken_back_leaves_everything_as_it_was(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 7).Zip(Gen.Choose(0, 2)).Zip(Gen.Choose(0, 2)).ArrayOf().ToArbitrary(),
            cases: 10,
            async steps =>
            {
                var (host, acme, twin, merging) = await MergeContracts.FilledAsync(context).ConfigureAwait(false);
                var others = new[] { acme, twin, A.Account.Named("Third").Build() };
                await host.Model.AddAsync(others[2]).ConfigureAwait(false);
                foreach (var ((kind, from), to) in steps)
                {
                    await HangAsync(host, kind, others[from], others[to]).ConfigureAwait(false);
                }

                var before = await EverythingAsync(host).ConfigureAwait(false);
                var request = new MergeRequest(acme.Ref, twin.Ref) { FillsEmpty = true, TakesAddresses = true };
                MergePlan plan;
                try
                {
                    plan = await merging.PlanAsync(ContractHost.Ours, request).ConfigureAwait(false);
                }
                catch (RefusedException refusal) when (refusal.Error.Code == "merge.cyclical-parenting")
                {
                    return;
                }

                Expect.Sequence([], plan.Broken.Select(error => error.Code), "what would be refused");
                var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);
                var report = await merging.UnmergeAsync(merge).ConfigureAwait(false);

                Expect.Same(0, report.Conflicts.Count, "conflicts");
                Expect.Sequence(before, await EverythingAsync(host).ConfigureAwait(false), "values of all records");
            }
        );

    /// <summary>Hangs something on two accounts; what is refused is left out.</summary>
    private static async Task HangAsync(ContractHost host, int kind, Account from, Account to)
    {
        try
        {
            await host.Model.AddAsync(Hung(kind, from, to)).ConfigureAwait(false);
        }
        catch (RefusedException refusal) when (refusal.Error.Code is "key.taken" or "relationship.with-itself" or "connection.with-itself")
        {
            // Two of the same, or one with itself.
        }
    }

    private static Record[] Hung(int kind, Account from, Account to)
    {
        var contact = A.Contact.Build();
        var branch = A.Account.Named("Branch").Build();
        switch (kind)
        {
            case 0:
                contact.Join(from.Id, A.Now);
                return [contact];
            case 1:
                branch.SetParent(from.Id, A.Now);
                return [branch];
            case 2:
                return [Opportunity.Create(New<OpportunityId>(), "O", from.Id, Currency.Eur, A.Now)];
            case 3:
                return [Order.Create(New<OrderId>(), "S", from.Id, Currency.Eur, A.Now)];
            case 4:
                return [contact, Affiliation.Create(New<AffiliationId>(), contact.Id, from.Id, A.Day, A.Now)];
            case 5:
                return [Connection.Create(New<ConnectionId>(), New<ConnectionId>(), from.Ref, to.Ref, new(), A.Now)];
            default:
                var (one, other) = (New<CustomerRelationshipId>(), New<CustomerRelationshipId>());
                return [CustomerRelationship.Create(one, other, from.Id, new(Description: "buys"), to.Id, new(), A.Now)];
        }
    }

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(A.Now.ToInstant());

    private static async Task<string[]> EverythingAsync(ContractHost host)
    {
        var all = new List<Record>();
        all.AddRange(await host.Model.AllAsync<Account>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Contact>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Opportunity>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Order>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Affiliation>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Connection>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<CustomerRelationship>().ConfigureAwait(false));
        return
        [
            .. all.OrderBy(record => record.Ref.Id)
                .Select(record =>
                    $"{record.Ref}: {AuditTexts.Write(Differences.In(RecordChange.Made(host.Catalogue.Of(record.GetType()), record)))}"
                ),
        ];
    }
}
