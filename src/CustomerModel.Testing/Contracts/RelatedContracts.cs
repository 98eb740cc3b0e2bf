using CustomerModel.Access;
using static CustomerModel.Testing.Contracts.ViewWorld;

namespace CustomerModel.Testing.Contracts;

/// <summary>Views that ask about records of another kind: who is connected, who did not order.</summary>
internal static class RelatedContracts
{
    public static async Task Connections_lead_to_customers(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var advisor = ConnectionRole.Create(New<ConnectionRoleId>(), "Advisor", ConnectionRoleCategory.Stakeholder, A.Now);
        var seller = ConnectionRole.Create(New<ConnectionRoleId>(), "Seller", ConnectionRoleCategory.SalesTeam, A.Now);
        var (acme, brown, clark) = (A.Account.Named("Acme").Build(), A.Account.Named("Brown").Build(), A.Account.Named("Clark").Build());
        var anna = A.Contact.Build();
        var (won, lost) = (Deal(clark, OpportunityState.Won), Deal(clark, OpportunityState.Lost));
        var me = new RecordRef("systemuser", Me.Value);
        await host
            .Model.AddAsync(
                advisor,
                seller,
                acme,
                brown,
                clark,
                anna,
                won,
                lost,
                Connected(acme.Ref, won.Ref, advisor),
                Connected(won.Ref, anna.Ref, null, advisor),
                Connected(brown.Ref, lost.Ref, advisor),
                Connected(clark.Ref, won.Ref, seller),
                Connected(brown.Ref, me),
                Connected(me, anna.Ref),
                Connected(clark.Ref, anna.Ref)
            )
            .ConfigureAwait(false);

        await ShowsAsync(host, new MyConnectedAccounts(Me), account => account.Name, "Brown").ConfigureAwait(false);
        await ShowsAsync(host, new MyConnectedContacts(Me), contact => contact.LastName, anna.LastName).ConfigureAwait(false);
        await ShowsAsync(host, new MyConnectedAccounts(Other), account => account.Name).ConfigureAwait(false);
        await ShowsAsync(host, new AccountsThatInfluencedWonDeals(), account => account.Name, "Acme").ConfigureAwait(false);
        await ShowsAsync(host, new ContactsThatInfluencedWonDeals(), contact => contact.LastName, anna.LastName).ConfigureAwait(false);
    }

    public static async Task Who_did_not_order_lately_is_told_by_the_calendar(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, brown, clark) = (A.Account.Named("Acme").Build(), A.Account.Named("Brown").Build(), A.Account.Named("Clark").Build());
        var anna = A.Contact.Of(acme.Id).Build();
        await host.Model.AddAsync(acme, brown, clark, anna, Ordered(brown, OrderState.Canceled)).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromDays(100));
        await host
            .Model.AddAsync(Ordered(acme, OrderState.Active), Order.Create(New<OrderId>(), "Anna's", anna.Id, Currency.Eur, A.Now))
            .ConfigureAwait(false);
        var now = A.Now.Plus(Duration.FromDays(100));

        await ShowsAsync(host, new AccountsWithoutRecentOrders(now), account => account.Name, "Clark").ConfigureAwait(false);
        await ShowsAsync(host, new AccountsWithoutRecentOrders(now, months: 3), account => account.Name, "Brown", "Clark")
            .ConfigureAwait(false);
        await ShowsAsync(host, new ContactsWithoutRecentOrders(now), contact => contact.LastName).ConfigureAwait(false);
        await ShowsAsync(
                host,
                new ContactsWithoutRecentOrders(now.Plus(Duration.FromDays(300))),
                contact => contact.LastName,
                anna.LastName
            )
            .ConfigureAwait(false);
        var page = await host
            .Model.ReadAsync(read => read.ListPageAsync(new AccountsWithoutRecentOrders(now, months: 3), new() { Take = 1, Search = "c" }))
            .ConfigureAwait(false);
        Expect.Same((1L, "Clark"), (page.Total ?? 0, page.Rows.Single()["name"]), "a list of them");
    }

    public static async Task What_others_may_not_read_tells_them_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NoOrders()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var acme = A.Account.Build();
        await open.AddAsync(acme, Ordered(acme, OrderState.Active)).ConfigureAwait(false);

        var view = new AccountsWithoutRecentOrders(A.Now);
        Expect.Same(0, (await open.ListAsync(view).ConfigureAwait(false)).Count, "accounts for who may read orders");
        Expect.Same(1, (await host.Model.ListAsync(view).ConfigureAwait(false)).Count, "accounts for who may not");
    }

    public static async Task Questions_about_others_are_asked_of_this_tenant_and_of_what_was_just_written(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var twin = A.Account.WithId(acme.Id).Build();
        await host.As(ContractHost.Theirs).AddAsync(twin, Ordered(twin, OrderState.Active)).ConfigureAwait(false);
        var idle = new AccountsWithoutRecentOrders(A.Now);

        Expect.Same(1, (await host.Model.ListAsync(idle).ConfigureAwait(false)).Count, "accounts without an order here");
        Expect.Same(0, (await host.As(ContractHost.Theirs).ListAsync(idle).ConfigureAwait(false)).Count, "accounts without one there");
        await Expect
            .RefusedAsync(
                "query.not-translatable",
                () =>
                    host.Model.ListAsync(
                        Steps.Asking<Account>(query =>
                            query.Where(account => account.IsNamedBy<Order>(OrderFields.Customer, order => order.Name == account.Name))
                        )
                    )
            )
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "query.not-translatable",
                () =>
                    host.Model.ListAsync(
                        Steps.Asking<Account>(query => query.Where(account => account.IsNamedBy<Order>(OrderFields.Name, _ => true)))
                    )
            )
            .ConfigureAwait(false);
    }

    private static Connection Connected(RecordRef from, RecordRef to, ConnectionRole? role = null, ConnectionRole? other = null) =>
        Connection.Create(New<ConnectionId>(), New<ConnectionId>(), from, to, new() { Role1 = role, Role2 = other }, A.Now);

    private sealed class NoOrders : IAccessPolicy, IAccess
    {
        private static readonly Specification<Order> None = Steps.Asking<Order>(query => query.Where(order => order.Name == ""));

        public bool IsUnlimited => false;

        public ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default) => new(this);

        public ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
            IReadOnlyCollection<Record> records,
            AccessRight rights,
            CancellationToken stop = default
        ) => new([.. records.OfType<Order>().Select(record => RecordErrors.Forbidden(record.Ref, rights))]);

        public ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
            where TRecord : Record => new(None as ISpecification<TRecord>);

        public ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default) =>
            new(new AccessAnswer(null, record.Ref, right, record is Order ? [] : [new AccessReason.HostRule("no order")]));
    }
}
