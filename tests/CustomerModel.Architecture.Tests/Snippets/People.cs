using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Persistence;
using CustomerModel.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What the pages about copies and people show.</summary>
internal static class People
{
    public static async Task CopyAsync(
        RecordCatalogue catalogue,
        IStore target,
        TenantId tenant,
        IProgress<CopyProgress> progress,
        CancellationToken stop
    )
    {
        var copy = new StoreCopy(new SqliteStore(catalogue, "Data Source=crm.db"), target, catalogue);
        var report = await copy.RunAsync(tenant, new() { Progress = progress }, stop);
        Console.WriteLine(report.IsEqual ? "Both stores hold the same." : "The stores differ.");
    }

    public static async Task ExportAsync(
        IStore store,
        RecordCatalogue catalogue,
        Caller caller,
        Contact anna,
        Stream file,
        CancellationToken stop
    )
    {
        var export = new PersonExport(store, catalogue);
        await export.WriteAsync(caller, anna.Ref, file, stop);
    }

    public static async Task<ErasureReport> EraseAsync(
        IStore store,
        RecordCatalogue catalogue,
        IClock clock,
        SuppressionKey key,
        Caller caller,
        Contact anna,
        CancellationToken stop
    )
    {
        var erasure = new PersonErasure(store, catalogue, clock, new() { Key = key, Holds = [new InvoiceHold(years: 10)] });
        var plan = await erasure.PlanAsync(caller, anna.Ref, stop);
        Console.WriteLine(plan);
        var report = await erasure.ApplyAsync(caller, plan, stop);
        return report;
    }

    public static void Suppress(IServiceCollection services, byte[] secret)
    {
        services.AddCustomerModel(m => m.UseSqlite("Data Source=crm.db").SingleTenant().RefuseErased(new SuppressionKey(secret)));
    }
}
