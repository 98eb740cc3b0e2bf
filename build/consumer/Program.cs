using CustomerModel;
using CustomerModel.Customers;
using Microsoft.Extensions.DependencyInjection;

var file = Path.Combine(Path.GetTempPath(), $"consumer-{Environment.ProcessId}.db");
foreach (var store in new[] { "memory", "sqlite" })
{
    var services = new ServiceCollection();
    services.AddCustomerModel(m => (store == "memory" ? m.UseInMemory() : m.UseSqlite($"Data Source={file};Pooling=False")).SingleTenant());
    await using var host = services.BuildServiceProvider();
    await host.MigrateCustomerModelAsync();
    using var scope = host.CreateScope();
    var crm = scope.ServiceProvider.GetRequiredService<ICustomerModel>();

    var id = await crm.RunAsync(async work =>
    {
        var acme = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
        work.Add(acme);
        await Task.CompletedTask;
        return acme.Id;
    });

    var page = await crm.ReadAsync(read => read.PageAsync(new ActiveAccounts()));
    Console.WriteLine($"{store}: {page.Total} account, {page.Items[0].Name}, found by id: {page.Items[0].Id == id}");
}

File.Delete(file);
