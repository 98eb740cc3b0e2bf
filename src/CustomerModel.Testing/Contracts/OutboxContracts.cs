namespace CustomerModel.Testing.Contracts;

/// <summary>What happened is told once, in order, with the commit that did it.</summary>
internal static class OutboxContracts
{
    public static async Task Events_of_a_record_come_in_order_and_the_change_last(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.WithAddress(A.AddressIn("Bern")).Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, now) => account.Deactivate(now)).ConfigureAwait(false);

        var messages = await PendingAsync(host).ConfigureAwait(false);

        Expect.Sequence(
            ["account-created 1", "address-added 1", "record-changed 1", "customer-deactivated 2", "record-changed 2"],
            messages.Select(message => $"{message.Type} {message.Version}"),
            "messages"
        );
        Expect.That(messages.All(message => message.Record == acme.Ref), "every message names its record");
        Expect.That(messages[^1].Body.Contains("statuscode", StringComparison.Ordinal), "a change names its fields");
    }

    public static async Task A_refused_commit_tells_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "reference.not-found",
                () => host.Model.AddAsync(A.Account.Build(), A.Contact.Of(AccountId.New(A.Now.ToInstant())).Build())
            )
            .ConfigureAwait(false);

        Expect.Same(0, (await PendingAsync(host).ConfigureAwait(false)).Count, "messages");
    }

    public static async Task Reading_tells_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.ChangeAsync(acme.Id, (_, _) => { }).ConfigureAwait(false);

        Expect.Same(2, (await PendingAsync(host).ConfigureAwait(false)).Count, "messages of the first commit alone");
    }

    public static async Task What_was_delivered_is_told_no_more(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Build(), A.Contact.Build()).ConfigureAwait(false);
        var messages = await PendingAsync(host).ConfigureAwait(false);

        await AcknowledgeAsync(host, messages.Take(3).Select(message => message.Id)).ConfigureAwait(false);

        Expect.Sequence(
            messages.Skip(3).Select(message => message.Id),
            (await PendingAsync(host).ConfigureAwait(false)).Select(message => message.Id),
            "messages left"
        );
    }

    public static async Task As_many_are_given_as_are_asked_for(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. Enumerable.Range(0, 10).Select(_ => A.Account.Build())]).ConfigureAwait(false);

        Expect.Same(7, (await PendingAsync(host, 7).ConfigureAwait(false)).Count, "messages");
    }

    public static async Task Messages_of_another_tenant_are_not_given(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.Build()).ConfigureAwait(false);

        Expect.Same(0, (await PendingAsync(host).ConfigureAwait(false)).Count, "messages");
    }

    public static async Task A_deletion_is_told(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        await host.Model.DeleteAsync(acme.Id).ConfigureAwait(false);

        var last = (await PendingAsync(host).ConfigureAwait(false))[^1];
        Expect.That(last.Body.Contains(nameof(ChangeKind.Deleted), StringComparison.Ordinal), "the last message says that it is gone");
    }

    internal static async Task<List<OutboxMessage>> PendingAsync(ContractHost host, int most = 100)
    {
        var session = await host.Store.OpenAsync(ContractHost.Ours.Tenant, SessionPurpose.Read).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await session.PendingMessagesAsync(most).ConfigureAwait(false);
        }
    }

    private static async Task AcknowledgeAsync(ContractHost host, IEnumerable<Guid> messages)
    {
        var session = await host.Store.OpenAsync(ContractHost.Ours.Tenant, SessionPurpose.Write).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.AcknowledgeAsync([.. messages]).ConfigureAwait(false);
        }
    }
}
