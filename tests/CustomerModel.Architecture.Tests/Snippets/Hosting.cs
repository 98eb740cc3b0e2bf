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
}
