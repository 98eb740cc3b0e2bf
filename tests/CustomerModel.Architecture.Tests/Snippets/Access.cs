using CustomerModel.Access;
using CustomerModel.Operations;
using CustomerModel.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What the page about access shows.</summary>
internal static class Access
{
    public static void Host(IServiceCollection services)
    {
        services.AddCustomerModel(m =>
        {
            m.UseSqlite("Data Source=crm.db");
            m.CallerFrom<HttpCaller>();
            m.UseRoles();
        });
    }

    public static Task StaffAsync(ICustomerModel system, UserId anna) =>
        system.RunAsync(work =>
        {
            var company = BusinessUnit.Create(work.NewId<BusinessUnitId>(), "Company", null, work.Now);
            var west = BusinessUnit.Create(work.NewId<BusinessUnitId>(), "West", company.Id, work.Now);
            var sales = SecurityRole.Create(work.NewId<SecurityRoleId>(), "Sales", work.Now);
            sales.Grant("account", AccessRights.All, PrivilegeDepth.Basic, work.Now);
            sales.Grant("account", AccessRight.Read, PrivilegeDepth.Local, work.Now);
            var user = SystemUser.Create(anna, "Anna Muster", west.Id, work.Now);
            user.TakeRole(sales.Id, work.Now);
            foreach (var record in (Record[])[company, west, sales, user])
            {
                work.Add(record);
            }

            return Task.CompletedTask;
        });

    public static async Task ShareAsync(ICustomerModel crm, Caller caller, RecordRef acme, OwnerId ben, CancellationToken stop)
    {
        var cascade = new AccessCascade(crm);
        var plan = await cascade.PlanAsync(caller, new AccessRequest.Share(acme, ben, AccessRight.Read | AccessRight.Write), stop);
        Console.WriteLine(plan);
        if (plan.CanBeApplied)
        {
            await cascade.ApplyAsync(plan, stop);
        }
    }

    public static async Task WhyAsync(ICustomerModel crm, RecordRef deal, UserId ben, CancellationToken stop)
    {
        var answer = await crm.ReadAsync(read => read.WhyAsync(deal, AccessRight.Write, ben, stop), stop);
        Console.WriteLine(answer);
    }

    private sealed class HttpCaller : ICallerSource
    {
        public Caller? Current => null;
    }
}
