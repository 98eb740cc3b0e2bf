using CustomerModel.Customers;
using CustomerModel.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Architecture.Tests.Snippets;

internal static class Hosting
{
    public static async Task<object> TenLinesAsync(IServiceCollection services, IServiceProvider provider, ICustomerModel crm)
    {
        services.AddCustomerModel(m => m.UseSqlite("Data Source=crm.db").SingleTenant());
        await provider.MigrateCustomerModelAsync();

        await crm.RunAsync(work =>
        {
            var acme = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            var anna = Contact.Create(work.NewId<ContactId>(), PersonName.Of("Anna", "Muster"), work.Now);
            anna.Join(acme.Id, work.Now);
            acme.MakePrimary(anna.Id, work.Now);
            work.Add(acme);
            work.Add(anna);
            return Task.CompletedTask;
        });
        var page = await crm.ReadAsync(read => read.PageAsync(new ActiveAccounts()));
        return page;
    }

    public static void Stores(IServiceCollection services)
    {
        services.AddCustomerModel(m => m.UseInMemory().SingleTenant());
        services.AddCustomerModel(m => m.UseSqlite("Data Source=crm.db").SingleTenant());
        services.AddCustomerModel(m => m.UsePostgreSql("Host=db;Database=crm;Username=crm_app").SingleTenant());
    }

    public static async Task PostgreSqlAsync(IServiceCollection services, IServiceProvider provider)
    {
        services.AddCustomerModel(m =>
            m.UsePostgreSql(
                    "Host=db;Database=crm;Username=crm_app",
                    o => o.OwnerConnectionString = "Host=db;Database=crm;Username=crm_owner"
                )
                .SingleTenant()
        );
        await provider.MigrateCustomerModelAsync();
    }

    public static async Task StandbysAsync(IServiceCollection services, ICustomerModel crm, CancellationToken stop)
    {
        services.AddCustomerModel(m => m.UsePostgreSql("Host=db1,db2;Database=crm;Username=crm_app").SingleTenant());
        var accounts = await crm.ReadLaggingAsync(read => read.ListAsync(new ActiveAccounts(), stop), stop);
        Console.WriteLine(accounts.Count);
    }

    public static void Cluster(IServiceCollection services)
    {
        services.AddCustomerModel(m =>
            m.UsePostgreSql(
                    "Host=coordinator;Database=crm;Username=crm_app",
                    o =>
                    {
                        o.OwnerConnectionString = "Host=coordinator;Database=crm;Username=crm_owner";
                        o.DistributeByTenant();
                    }
                )
                .SingleTenant()
        );
    }

    public static void Across(IServiceCollection services)
    {
        services.AddCustomerModel(m => m.UseSqlite("Data Source=crm.db").CallerFrom<HttpCaller>().AllowAcrossTenants<SupportDesk>());
    }

    public static async Task VisitAsync(CrossTenants across, TenantId[] tenants, TenantId tenant, CancellationToken stop)
    {
        var counts = await across.RunAsync(
            tenants,
            "ticket 4711",
            (_, crm) => crm.ReadAsync(read => read.CountAsync(new ActiveAccounts()))
        );
        var visits = await across.VisitsAsync(tenant, most: 20, stop: stop);
        Console.WriteLine($"{counts.Sum()} {visits.Count}");
    }

    private sealed class HttpCaller : ICallerSource
    {
        public Caller? Current => null;
    }

    private sealed class SupportDesk : ICrossTenantPolicy
    {
        public DomainError? WhyNot(Caller caller, TenantId tenant, string reason) => TenantErrors.Closed(tenant);
    }
}
