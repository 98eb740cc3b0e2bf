using System.Text.Json;
using CustomerModel;
using CustomerModel.Conversions;
using CustomerModel.Quickstart;
using Microsoft.Extensions.DependencyInjection;

if (args is ["duplicates", var file])
{
    return await DuplicateSearch.TryAsync(file, Console.Out, Console.Error);
}

var (settings, problem) = Settings.Read(args);
if (settings is null)
{
    Console.Error.WriteLine($"{problem}\n{Settings.Usage}");
    return 2;
}

using var place = new StorePlace(settings.Store);
var services = new ServiceCollection();
services.AddCustomerModel(m => place.Use(m).SingleTenant());
await using (var host = services.BuildServiceProvider())
{
    await host.MigrateCustomerModelAsync();
    using var scope = host.CreateScope();
    var crm = scope.ServiceProvider.GetRequiredService<ICustomerModel>();

    var done = await new CustomerImport(crm, Console.Out).RunAsync(settings.Data);
    Add(await new SalesImport(crm, Console.Out).RunAsync(settings.Data));
    Add(await new DayAtWork(crm, Console.Out).RunAsync());
    Add(await new LeadToCash(crm, scope.ServiceProvider.GetRequiredService<ILeadDuplicates>(), Console.Out).RunAsync());
    Add(await new ServiceDesk(crm, Console.Out).RunAsync());

    if (settings.Json is { } json)
    {
        await File.WriteAllTextAsync(json, JsonSerializer.Serialize(done, new JsonSerializerOptions { WriteIndented = true }));
        Console.WriteLine($"\nWhat was done stands in {json}.");
    }

    void Add(Dictionary<string, object> more)
    {
        foreach (var (what, result) in more)
        {
            done[what] = result;
        }
    }
}

return 0;
