namespace CustomerModel.Testing.Contracts;

/// <summary>Tenants do not meet, and who forgets to say who calls gets nothing.</summary>
internal static class TenantContracts
{
    public static async Task Whoever_works_across_tenants_is_written_down_in_each(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (ours, theirs) = (ContractHost.Ours.Tenant, ContractHost.Theirs.Tenant);
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.Build(), A.Account.Build()).ConfigureAwait(false);
        var across = Across(host, ContractHost.Ours, new Open(ours, theirs));

        var counts = await across
            .RunAsync([ours, theirs], "ticket 4711", (_, crm) => crm.ReadAsync(read => read.CountAsync(new Specification<Account>())))
            .ConfigureAwait(false);

        Expect.Sequence([1, 2], counts, "accounts of each");
        var visit = (await across.VisitsAsync(theirs).ConfigureAwait(false)).Single();
        Expect.Same((ChangeKind.Visited, ContractHost.Ours.User), (visit.Kind, visit.By), "who came");
        Expect.Same(host.Clock.GetCurrentInstant(), visit.At, "when");
        Expect.Sequence(["ticket 4711", ours.Value.ToString("D")], visit.Fields.Select(field => field.After), "why, and from where");
    }

    public static async Task A_visit_is_written_down_although_the_work_fails(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var theirs = ContractHost.Theirs.Tenant;
        var across = Across(host, ContractHost.Ours, new Open(theirs));

        await Expect
            .RefusedAsync(
                "record.not-found",
                () =>
                    across.RunAsync(
                        [theirs],
                        "a look around",
                        (_, crm) => crm.ReadAsync(read => read.GetAsync(AccountId.New(A.Now.ToInstant())))
                    )
            )
            .ConfigureAwait(false);

        Expect.Same(1, (await across.VisitsAsync(theirs).ConfigureAwait(false)).Count, "visits");
    }

    public static async Task Nobody_goes_where_the_policy_closes_the_door(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (ours, theirs) = (ContractHost.Ours.Tenant, ContractHost.Theirs.Tenant);
        var entered = new List<TenantId>();
        var across = Across(host, ContractHost.Ours, new Open(ours));

        await Expect.RefusedAsync("tenant.closed", () => EnterAsync(across)).ConfigureAwait(false);
        await Expect.RefusedAsync("tenant.missing", () => EnterAsync(Across(host, null, new Open(ours, theirs)))).ConfigureAwait(false);

        Expect.Sequence([], entered, "tenants entered");
        Expect.Same(0, (await across.VisitsAsync(ours).ConfigureAwait(false)).Count, "visits");

        Task<IReadOnlyList<bool>> EnterAsync(CrossTenants some) =>
            some.RunAsync(
                [ours, theirs],
                "a look around",
                (tenant, _) =>
                {
                    entered.Add(tenant);
                    return Task.FromResult(true);
                }
            );
    }

    public static async Task No_question_is_answered_with_what_is_theirs(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.Build(), A.Contact.Build()).ConfigureAwait(false);
        var everyone = Steps.Asking<Account>(query => query.OrderBy(account => account.Name));

        await host
            .Model.ReadAsync(async read =>
            {
                Expect.Same(0, (await read.ListAsync(everyone).ConfigureAwait(false)).Count, "listed");
                Expect.Same(0, await read.CountAsync(everyone).ConfigureAwait(false), "counted");
                Expect.Same(false, await read.AnyAsync(everyone).ConfigureAwait(false), "any");
                Expect.Same(0, (await read.PageAsync(everyone).ConfigureAwait(false)).Items.Count, "paged");
                var streamed = 0;
                await foreach (var _ in read.StreamAsync(everyone).ConfigureAwait(false))
                {
                    streamed++;
                }

                Expect.Same(0, streamed, "streamed");
                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task A_foreign_identity_is_an_unknown_one(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var theirs = A.Account.Build();
        await host.As(ContractHost.Theirs).AddAsync(theirs).ConfigureAwait(false);

        Expect.Same(null, await host.Model.FindAsync(theirs.Id).ConfigureAwait(false), "what is found");
        var foreign = await Expect.RefusedAsync("record.not-found", () => host.Model.LoadAsync(theirs.Id)).ConfigureAwait(false);
        var unknown = await Expect
            .RefusedAsync("record.not-found", () => host.Model.LoadAsync(AccountId.New(A.Now.ToInstant())))
            .ConfigureAwait(false);

        Expect.Same(unknown.Error, foreign.Error, "the two refusals");
    }

    public static async Task The_same_identity_lives_in_both(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var id = AccountId.New(A.Now.ToInstant());
        await host.Model.AddAsync(A.Account.WithId(id).Named("Ours").WithAddress(A.AddressIn("Bern")).Build()).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.WithId(id).Named("Theirs").Build()).ConfigureAwait(false);

        await host.As(ContractHost.Theirs).DeleteAsync(id).ConfigureAwait(false);

        var ours = await host.Model.LoadAsync(id).ConfigureAwait(false);
        Expect.Same(("Ours", 1), (ours.Name, ours.Addresses.Count), "our record");
    }

    public static async Task Without_a_caller_nothing_is_read_or_written(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        foreach (var caller in new[] { null, new Caller(default) })
        {
            await Expect.RefusedAsync("tenant.missing", () => host.As(caller).AllAsync<Account>()).ConfigureAwait(false);
            await Expect.RefusedAsync("tenant.missing", () => host.As(caller).AddAsync(A.Account.Build())).ConfigureAwait(false);
        }
    }

    private static CrossTenants Across(ContractHost host, Caller? caller, Open policy) =>
        new(host.Store, host.Clock, new Source(caller), policy, host.As);

    private sealed class Source(Caller? caller) : ICallerSource
    {
        public Caller? Current => caller;
    }

    private sealed class Open(params TenantId[] tenants) : ICrossTenantPolicy
    {
        public DomainError? WhyNot(Caller caller, TenantId tenant, string reason) =>
            tenants.Contains(tenant) ? null : TenantErrors.Closed(tenant);
    }
}
