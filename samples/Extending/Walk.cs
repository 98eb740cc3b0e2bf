using CustomerModel;
using CustomerModel.Customers;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Loyalty;

/// <summary>What a host does with the guest on board.</summary>
public static class Walk
{
    public static async Task RunAsync(string store, Func<CustomerModelBuilder, CustomerModelBuilder> use)
    {
        var services = new ServiceCollection().AddCustomerModel(m => use(m).SingleTenant().Add<LoyaltyModule>());
        await using var provider = services.BuildServiceProvider();
        await provider.MigrateCustomerModelAsync();
        await using var scope = provider.CreateAsyncScope();
        var crm = scope.ServiceProvider.GetRequiredService<ICustomerModel>();

        var acme = await crm.RunAsync(work =>
        {
            var account = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            work.Add(account);
            return Task.FromResult(account.Id);
        });
        try
        {
            await SubscribeAsync(crm, acme);
        }
        catch (RefusedException refused)
        {
            Console.WriteLine($"{store}: refused, {refused.Error.Code}");
        }

        await crm.RunAsync(async work => (await work.GetAsync(acme)).Set(LoyaltyFields.Points, 1_200));
        await SubscribeAsync(crm, acme);
        foreach (var gold in await crm.ReadAsync(read => read.ListAsync(new GoldAccounts(least: 1_000))))
        {
            Console.WriteLine($"{store}: {gold.Name} has {gold.LoyaltyPoints} points and a subscription");
        }
    }

    private static Task SubscribeAsync(ICustomerModel crm, AccountId account) =>
        crm.RunAsync(work =>
        {
            work.Add(Subscription.Create(work.NewId<SubscriptionId>(), account, "Gold", work.Now));
            return Task.CompletedTask;
        });
}
