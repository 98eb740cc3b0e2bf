using static CustomerModel.Testing.Contracts.Deliveries;

namespace CustomerModel.Testing.Contracts;

/// <summary>What no handler takes is put aside with the reason, and somebody decides.</summary>
internal static class ParkingContracts
{
    public static async Task After_its_last_attempt_a_message_is_parked_with_the_reason(StoreContractContext context)
    {
        var (host, parked) = await ParkingAsync(context).ConfigureAwait(false);

        Expect.Same("inbox.closed", parked.Reason, "reason");
        Expect.Same(3, parked.Message.Attempts, "attempts");
        Expect.Same(host.Clock.GetCurrentInstant(), parked.At, "when it was parked");
        host.Clock.Advance(Long);
        var inbox = new Inbox();
        await RoundAsync(Dispatcher(host, inbox)).ConfigureAwait(false);
        Expect.That(inbox.Arrived.All(message => message.Record != parked.Message.Record), "what is parked holds back its record");
    }

    public static async Task A_parked_message_can_be_tried_again(StoreContractContext context)
    {
        var (host, parked) = await ParkingAsync(context).ConfigureAwait(false);
        var waiting = (await PendingAsync(host).ConfigureAwait(false)).Where(m => m.Record == parked.Message.Record);
        var desk = new ParkedMessages(host.Store);

        var count = await desk.RetryAsync(Tenant, [parked.Message.Id, Guid.Empty]).ConfigureAwait(false);

        Expect.Same(1, count, "messages that were parked");
        Expect.Same(0, (await desk.ListAsync(Tenant).ConfigureAwait(false)).Count, "messages that still are");
        var inbox = new Inbox();
        await RoundAsync(Dispatcher(host, inbox)).ConfigureAwait(false);
        Expect.Sequence(waiting.Select(m => m.Id), inbox.Arrived.Select(m => m.Id), "messages");
        Expect.Same(0, inbox.Arrived[0].Attempts, "attempts");
    }

    public static async Task A_parked_message_can_be_let_go(StoreContractContext context)
    {
        var (host, parked) = await ParkingAsync(context).ConfigureAwait(false);
        var waiting = (await PendingAsync(host).ConfigureAwait(false)).Where(m => m.Record == parked.Message.Record);
        var desk = new ParkedMessages(host.Store);
        var notParked = waiting.Last().Id;

        var count = await desk.DiscardAsync(Tenant, [parked.Message.Id, notParked]).ConfigureAwait(false);

        Expect.Same(1, count, "messages that were parked");
        var inbox = new Inbox();
        await RoundAsync(Dispatcher(host, inbox)).ConfigureAwait(false);
        Expect.Sequence(waiting.Skip(1).Select(m => m.Id), inbox.Arrived.Select(m => m.Id), "messages");
    }

    public static async Task What_another_tenant_parked_is_not_there(StoreContractContext context)
    {
        var (host, parked) = await ParkingAsync(context).ConfigureAwait(false);
        var (desk, theirs) = (new ParkedMessages(host.Store), ContractHost.Theirs.Tenant);

        Expect.Same(0, (await desk.ListAsync(theirs).ConfigureAwait(false)).Count, "messages they see");
        Expect.Same(0, await desk.RetryAsync(theirs, [parked.Message.Id]).ConfigureAwait(false), "messages they retry");
        Expect.Same(0, await desk.DiscardAsync(theirs, [parked.Message.Id]).ConfigureAwait(false), "messages they discard");
        Expect.Same(default, await Dispatcher(host, new Inbox()).RunRoundAsync(theirs).ConfigureAwait(false), "their round");
        Expect.Same(1, (await desk.ListAsync(Tenant).ConfigureAwait(false)).Count, "messages of ours");
    }

    private static async Task<(ContractHost Host, ParkedMessage Parked)> ParkingAsync(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var sick = pending[0].Record;
        var inbox = new Inbox((message, _) => message.Record == sick ? throw new RefusedException([Refusal]) : Task.CompletedTask);
        var dispatcher = Dispatcher(host, inbox, new() { MostAttempts = 3 });
        for (var i = 0; i < 3; i++)
        {
            host.Clock.Advance(Long);
            await RoundAsync(dispatcher).ConfigureAwait(false);
        }

        return (host, (await new ParkedMessages(host.Store).ListAsync(Tenant).ConfigureAwait(false)).Single());
    }
}
