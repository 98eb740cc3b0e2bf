using CustomerModel.Customers;
using CustomerModel.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Persistence.Tests;

public sealed class CreditTests
{
    [Theory]
    [InlineData(CreditPolicy.Block, true)]
    [InlineData(CreditPolicy.Warn, false)]
    [InlineData(CreditPolicy.Ignore, false)]
    public async Task An_order_beyond_the_limit_is_refused_if_the_host_wants_it(CreditPolicy policy, bool isRefused)
    {
        var crm = Host(policy);
        var acme = await AddAccountAsync(crm, edit => edit.Set(AccountFields.CreditLimit, 100m));
        await OrderAsync(crm, acme, 60);

        var second = () => OrderAsync(crm, acme, 60);

        if (isRefused)
        {
            (await second.ShouldThrowAsync<RefusedException>()).Error.Code.ShouldBe("customer.credit-limit-exceeded");
        }
        else
        {
            await second.ShouldNotThrowAsync();
        }
    }

    [Fact]
    public async Task A_customer_on_hold_gets_nothing()
    {
        var crm = Host(CreditPolicy.Block);
        var acme = await AddAccountAsync(crm, edit => edit.Set(AccountFields.CreditOnHold, true));

        (await Should.ThrowAsync<RefusedException>(() => OrderAsync(crm, acme, 1))).Error.Code.ShouldBe("customer.credit-on-hold");
    }

    private static ICustomerModel Host(CreditPolicy policy) =>
        new ServiceCollection()
            .AddCustomerModel(m => m.UseInMemory().SingleTenant().WatchCredit(policy))
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<ICustomerModel>();

    private static Task<AccountId> AddAccountAsync(ICustomerModel crm, Action<RecordEdit<Account>> change) =>
        crm.RunAsync(work =>
        {
            var account = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            account.Edit(edit => change(edit.Set(AccountFields.Currency, Currency.Eur)));
            work.Add(account);
            return Task.FromResult(account.Id);
        });

    private static Task OrderAsync(ICustomerModel crm, AccountId customer, decimal price) =>
        crm.RunAsync(work =>
        {
            var order = Order.Create(work.NewId<OrderId>(), "Chairs", customer, Currency.Eur, work.Now);
            order.AddLine(OrderLine.WriteIn("Chair", quantity: 1, price), work.Now);
            work.Add(order);
            return Task.CompletedTask;
        });
}
