using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What leaves a store, what is remembered beside the records.</summary>
internal static class Journals
{
    public static void Leaving(IServiceCollection services)
    {
        services.AddCustomerModel(m =>
            m.UseSqlite("Data Source=crm.db").SingleTenant().DispatchTo<WebHook>(outbox => outbox with { MostAttempts = 20 })
        );
    }

    public static async Task<int> LookedAfterAsync(ParkedMessages parked, TenantId tenant, CancellationToken stop)
    {
        var messages = await parked.ListAsync(tenant, most: 50, stop);
        return await parked.RetryAsync(tenant, [.. messages.Select(message => message.Message.Id)], stop);
    }

    public static async Task ByHandAsync(IStore store, IMessageHandler handler, TenantId tenant, CancellationToken stop)
    {
        var dispatcher = new OutboxDispatcher(store, handler, SystemClock.Instance);
        var round = await dispatcher.RunRoundAsync(tenant, stop);
        Console.WriteLine($"{round.Delivered} delivered, {round.PutOff} put off, {round.Parked} parked");
    }

    public static async Task OnceAsync(ICustomerModel crm, Guid requestId, AccountId acme, CancellationToken stop)
    {
        var options = new RunOptions { Operation = new OperationId(requestId), Isolation = Isolation.Serializable };
        var people = await crm.RunAsync(
            options,
            async work =>
            {
                var account = await work.GetAsync(acme, stop);
                account.Set(AccountFields.NumberOfEmployees, await work.CountAsync(new ContactsOf(acme), stop));
                return account.NumberOfEmployees;
            },
            stop
        );
        Console.WriteLine(people);
    }

    public static void Numbers(IServiceCollection services) =>
        services.AddCustomerModel(m =>
            m.UseInMemory()
                .SingleTenant()
                .Number(Sales.InvoiceFields.InvoiceNumber, "INV-{yyyy}-{n:5}")
                .Number(Sales.QuoteFields.QuoteNumber, "QUO-{n:6}", block: 50)
        );

    public static async Task WhoAsync(ICustomerModel crm, AccountId acme, CancellationToken stop)
    {
        var entries = await crm.ReadAsync(read => read.AuditAsync(acme, most: 20, stop: stop), stop);
        foreach (var entry in entries)
        {
            var fields = entry.Fields.Select(field => $"{field.Name}: {field.Before} -> {field.After}");
            Console.WriteLine($"{entry.At} {entry.Kind} by {entry.By}: {string.Join(", ", fields)}");
        }
    }

    public static void Discreet(IServiceCollection services) =>
        services.AddCustomerModel(m =>
            m.UseInMemory()
                .SingleTenant()
                .Audit(audit => audit with { MostDelicate = DataClass.Personal, Withheld = [AccountFields.Website] })
        );

    public static async Task FaultyAsync(IStore store, RecordCatalogue catalogue, ICallerSource callers, Contact anna)
    {
        var faults = new SeededFaults(seed: 42);
        var crm = new StoredCustomerModel(new FaultyStore(store, faults.Next), catalogue, new FixedClock(), callers);
        await crm.RunAsync(
            new OperationId(anna.Id.Value),
            work =>
            {
                work.Add(anna);
                return Task.FromResult(anna.Id);
            }
        );
    }
}

public sealed class WebHook(HttpClient http) : IMessageHandler
{
    public async Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop)
    {
        using var body = new StringContent(message.Body);
        body.Headers.Add("Message-Id", message.Id.ToString());
        (await http.PostAsync(new Uri($"https://hooks.example/{message.Type}"), body, stop)).EnsureSuccessStatusCode();
    }
}
