using CustomerModel.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What the clock changes.</summary>
internal static class Advancing
{
    public static void Hosted(IServiceCollection services)
    {
        services.AddCustomerModel(m => m.UseSqlite("Data Source=crm.db").SingleTenant().AdvanceEvery(Duration.FromMinutes(1)));
    }

    public static async Task ByHandAsync(ICustomerModel crm, ZonedDateTime now, CancellationToken stop)
    {
        var report = await new RecordAdvancing(crm).RunAsync(now, new() { Batch = 500 }, stop);
        Console.WriteLine($"{report.Advanced} advanced, {report.Refused} refused");
    }
}
