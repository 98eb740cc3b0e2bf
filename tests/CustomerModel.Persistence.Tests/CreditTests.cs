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

    [Theory]
    [InlineData(1.0, null)]
    [InlineData(0.5, "customer.credit-limit-exceeded")]
    [InlineData(null, "customer.credit-rate-missing")]
    public async Task Documents_in_other_currencies_count_by_their_rate_and_that_of_the_customer(double? rate, string? code)
    {
        var crm = Host(CreditPolicy.Block);
        var acme = await AddAccountAsync(crm, edit => edit.Set(AccountFields.CreditLimit, 100m).Set(AccountFields.ExchangeRate, 1m));

        var order = () => OrderAsync(crm, acme, 60, Currency.Usd, (decimal?)rate);

        if (code is null)
        {
            await order.ShouldNotThrowAsync();
        }
        else
        {
            (await order.ShouldThrowAsync<RefusedException>()).Error.Code.ShouldBe(code);
        }
    }

    [Fact]
    public async Task Without_a_limit_nothing_has_to_be_compared()
    {
        var crm = Host(CreditPolicy.Block);
        var acme = await AddAccountAsync(crm, _ => { });

        await Should.NotThrowAsync(() => OrderAsync(crm, acme, 60, Currency.Usd));
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

    private static Task OrderAsync(
        ICustomerModel crm,
        AccountId customer,
        decimal price,
        Currency? currency = null,
        decimal? rate = null
    ) =>
        crm.RunAsync(work =>
        {
            var order = Order.Create(work.NewId<OrderId>(), "Chairs", customer, currency ?? Currency.Eur, work.Now);
            if (rate is { } known)
            {
                order.Set(OrderFields.ExchangeRate, known);
            }

            order.AddLine(OrderLine.WriteIn("Chair", quantity: 1, price), work.Now);
            work.Add(order);
            return Task.CompletedTask;
        });
}
