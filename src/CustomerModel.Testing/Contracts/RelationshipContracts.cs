using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A relationship is told from both sides, and both sides always say the same.</summary>
internal static class RelationshipContracts
{
    public static async Task A_relationship_is_told_from_both_sides(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);

        var made = await world.RelateAsync(0, 1, world.Supplier, world.Retailer).ConfigureAwait(false);

        var converse = await world.Host.Model.LoadAsync(made.Converse!.Value).ConfigureAwait(false);
        Expect.Same((CustomerId)world.Accounts[1], converse.Customer, "customer of the converse");
        Expect.Same(world.Retailer, converse.CustomerRole!.Value, "role of the customer of the converse");
        Expect.Same((CustomerId)world.Accounts[0], converse.Partner, "partner of the converse");
        Expect.Same(world.Supplier, converse.PartnerRole!.Value, "role of the partner of the converse");
    }

    public static async Task Both_sides_go_with_either(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);
        var made = await world.RelateAsync(0, 1, world.Supplier, world.Retailer).ConfigureAwait(false);

        await world.Host.Model.DeleteAsync(made.Converse!.Value).ConfigureAwait(false);

        Expect.Same(0, (await world.Host.Model.AllAsync<CustomerRelationship>().ConfigureAwait(false)).Count, "relationships left");
    }

    public static async Task One_side_alone_is_refused(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);
        var half = (CustomerRelationship)CustomerRelationship.Type.Blank(CustomerRelationshipId.New(A.Now.ToInstant()).Value);
        CustomerRelationshipFields.Customer.Restore(half, (CustomerId)world.Accounts[0]);
        CustomerRelationshipFields.Partner.Restore(half, (CustomerId)world.Accounts[1]);
        CustomerRelationshipFields.Key.Restore(half, "half");

        await Expect.RefusedAsync("relationship.not-the-converse", () => world.Host.Model.AddAsync(half)).ConfigureAwait(false);
    }

    public static async Task Two_customers_have_a_pair_of_roles_once(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);
        await world.RelateAsync(0, 1, world.Supplier, world.Retailer).ConfigureAwait(false);

        await Expect.RefusedAsync("key.taken", () => world.RelateAsync(0, 1, world.Supplier, world.Retailer)).ConfigureAwait(false);
        await Expect.RefusedAsync("key.taken", () => world.RelateAsync(1, 0, world.Retailer, world.Supplier)).ConfigureAwait(false);

        await world.RelateAsync(1, 0, world.Supplier, world.Retailer).ConfigureAwait(false);
        await world.RelateAsync(0, 1, null, null).ConfigureAwait(false);
        await Expect.RefusedAsync("key.taken", () => world.RelateAsync(1, 0, null, null)).ConfigureAwait(false);
    }

    public static async Task A_role_is_given_where_its_matrix_has_a_tick(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);
        var anna = A.Contact.Build();
        await world.Host.Model.AddAsync(anna).ConfigureAwait(false);
        var now = A.Now;

        var refusal = await Expect
            .RefusedAsync(
                "role.not-for-pair",
                () =>
                    world.Host.Model.AddAsync(
                        CustomerRelationship.Create(New(), New(), anna.Id, new(world.Supplier), world.Accounts[0], new(world.Retailer), now)
                    )
            )
            .ConfigureAwait(false);

        Expect.Same(4, refusal.Errors.Count(error => error.Code == "role.not-for-pair"), "refusals: both roles, told from both sides");
        await world.Host.Model.ChangeAsync(world.Supplier, (role, at) => role.Deactivate(at)).ConfigureAwait(false);
        await Expect.RefusedAsync("role.inactive", () => world.RelateAsync(0, 1, world.Supplier, null)).ConfigureAwait(false);
    }

    public static async Task A_customer_has_a_part_in_an_opportunity_once(StoreContractContext context)
    {
        var world = await World.MakeAsync(context).ConfigureAwait(false);
        var decider = RelationshipRole.Create(
            RelationshipRoleId.New(A.Now.ToInstant()),
            "Business Decision Maker",
            A.Now,
            (RelationshipParty.Contact, RelationshipParty.Opportunity)
        );
        var (anna, sale) = (
            A.Contact.Build(),
            Opportunity.Create(OpportunityId.New(A.Now.ToInstant()), "Chairs", world.Accounts[0], Currency.Eur, A.Now)
        );
        await world.Host.Model.AddAsync(decider, anna, sale).ConfigureAwait(false);

        await world.Host.Model.AddAsync(Part(anna.Id)).ConfigureAwait(false);

        await Expect.RefusedAsync("key.taken", () => world.Host.Model.AddAsync(Part(anna.Id))).ConfigureAwait(false);
        await Expect.RefusedAsync("role.not-for-pair", () => world.Host.Model.AddAsync(Part(world.Accounts[0]))).ConfigureAwait(false);

        OpportunityRelationship Part(CustomerId customer) =>
            OpportunityRelationship.Create(OpportunityRelationshipId.New(A.Now.ToInstant()), sale.Id, customer, decider.Id, A.Now);
    }

    public static Task Whatever_is_related_restated_and_removed_both_sides_agree(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 11).Four().Select(step => (step.Item1 % 3, step.Item2 % 3, step.Item3 % 4, step.Item4)).ArrayOf().ToArbitrary(),
            cases: 12,
            async steps =>
            {
                var world = await World.MakeAsync(context).ConfigureAwait(false);
                var model = new HashSet<(int, int, int, int)>();
                foreach (var (from, to, roles, action) in steps)
                {
                    await world.StepAsync(model, from, to, roles, action).ConfigureAwait(false);
                }

                var all = await world.Host.Model.AllAsync<CustomerRelationship>().ConfigureAwait(false);
                Expect.Same(model.Count * 2, all.Count, "sides told");
                var told = all.Select(world.Told).ToHashSet();
                Expect.That(
                    told.SetEquals(model.SelectMany(fact => new[] { fact, World.Turned(fact) })),
                    "the store holds what the model holds"
                );
            }
        );

    private static CustomerRelationshipId New() => CustomerRelationshipId.New(A.Now.ToInstant());

    private sealed class World(ContractHost host, AccountId[] accounts, RelationshipRoleId supplier, RelationshipRoleId retailer)
    {
        public ContractHost Host => host;

        public AccountId[] Accounts => accounts;

        public RelationshipRoleId Supplier => supplier;

        public RelationshipRoleId Retailer => retailer;

        public static async Task<World> MakeAsync(StoreContractContext context)
        {
            var host = await context.HostAsync().ConfigureAwait(false);
            RelationshipRole[] roles = [Role("Supplier"), Role("Retailer")];
            Account[] accounts = [.. Enumerable.Range(0, 3).Select(number => A.Account.Named($"A{number}").Build())];
            await host.Model.AddAsync([.. roles, .. accounts]).ConfigureAwait(false);
            return new(host, [.. accounts.Select(account => account.Id)], roles[0].Id, roles[1].Id);
        }

        public static (int, int, int, int) Turned((int From, int To, int Own, int Other) fact) =>
            (fact.To, fact.From, fact.Other, fact.Own);

        public (int, int, int, int) Told(CustomerRelationship one) =>
            (Place(one.Customer), Place(one.Partner), Place(one.CustomerRole), Place(one.PartnerRole));

        public async Task<CustomerRelationship> RelateAsync(int from, int to, RelationshipRoleId? own, RelationshipRoleId? other)
        {
            var made = CustomerRelationship.Create(New(), New(), accounts[from], new(own), accounts[to], new(other), A.Now);
            await host.Model.AddAsync(made).ConfigureAwait(false);
            return made;
        }

        /// <summary>Relates, or restates or removes what was told before; the model says what is to come of it.</summary>
        public async Task StepAsync(HashSet<(int, int, int, int)> model, int from, int to, int roles, int action)
        {
            var (own, other) = (roles & 1, roles >> 1);
            var fact = (from, to, own, other);
            if (action < 6 || model.Count == 0)
            {
                var isTaken = model.Contains(fact) || model.Contains(Turned(fact));
                var expected =
                    from == to ? "relationship.with-itself"
                    : isTaken ? "key.taken"
                    : null;
                await TryAsync(expected, () => RelateAsync(from, to, RoleOf(own), RoleOf(other))).ConfigureAwait(false);
                _ = expected is null && model.Add(fact);
                return;
            }

            var known = model.Order().ElementAt((from + to) % model.Count);
            var all = await host.Model.AllAsync<CustomerRelationship>().ConfigureAwait(false);
            var told = all.First(one => Told(one) == known);
            if (action < 9)
            {
                await host.Model.DeleteAsync(told.Id).ConfigureAwait(false);
                model.Remove(known);
                return;
            }

            var restated = (known.Item1, known.Item2, own, other);
            var others = model.Where(one => one != known).ToHashSet();
            var isKept = !others.Contains(restated) && !others.Contains(Turned(restated));
            await TryAsync(isKept ? null : "key.taken", () => RestateAsync(told, own, other)).ConfigureAwait(false);
            _ = isKept && model.Remove(known) && model.Add(restated);
        }

        private Task RestateAsync(CustomerRelationship told, int own, int other) =>
            host.Model.RunAsync(async work =>
            {
                var (one, converse) = (
                    await work.GetAsync(told.Id).ConfigureAwait(false),
                    await work.GetAsync(told.Converse!.Value).ConfigureAwait(false)
                );
                one.Restate(converse, new(RoleOf(own)), new(RoleOf(other)), work.Now);
            });

        private static async Task TryAsync(string? expected, Func<Task> act)
        {
            if (expected is null)
            {
                await act().ConfigureAwait(false);
            }
            else
            {
                await Expect.RefusedAsync(expected, act).ConfigureAwait(false);
            }
        }

        private RelationshipRoleId? RoleOf(int number) => number == 0 ? null : supplier;

        private int Place(CustomerId party) => Array.IndexOf(accounts, party.Account!.Value);

        private static int Place(RelationshipRoleId? role) => role is null ? 0 : 1;

        private static RelationshipRole Role(string name) =>
            RelationshipRole.Create(
                RelationshipRoleId.New(A.Now.ToInstant()),
                name,
                A.Now,
                (RelationshipParty.Account, RelationshipParty.Account)
            );
    }
}
