namespace CustomerModel.Testing.Contracts;

/// <summary>What contracts of the outbox begin with.</summary>
internal static class Deliveries
{
    public static TenantId Tenant => ContractHost.Ours.Tenant;

    /// <summary>Two records with several messages each, in turn.</summary>
    public static async Task<(ContractHost Host, List<OutboxMessage> Pending)> TellingAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Build());
        await host.Model.AddAsync(acme, other).ConfigureAwait(false);
        foreach (var id in new[] { acme.Id, other.Id, acme.Id })
        {
            await host.Model.ChangeAsync(id, (account, now) => account.AddAddress(A.AddressIn("Bern"), now)).ConfigureAwait(false);
        }

        return (host, await PendingAsync(host).ConfigureAwait(false));
    }

    public static OutboxDispatcher Dispatcher(ContractHost host, IMessageHandler inbox, OutboxOptions? options = null) =>
        new(host.Store, inbox, host.Clock, options);

    public static Task<OutboxRound> RoundAsync(OutboxDispatcher dispatcher) => dispatcher.RunRoundAsync(Tenant);

    public static Task<List<OutboxMessage>> PendingAsync(ContractHost host) => OutboxContracts.PendingAsync(host);

    public static string Text(OutboxMessage message) => $"{message.Record.Id:D} {message.Type} {message.Version}";

    public static DomainError Refusal { get; } = new("inbox.closed", "The inbox is closed.");

    public static Duration Long { get; } = Duration.FromMinutes(10);
}
