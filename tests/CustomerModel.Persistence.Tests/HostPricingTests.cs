using CustomerModel.Customers;
using CustomerModel.Sales;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Persistence.Tests;

/// <summary>A host that prices another way says so once.</summary>
public sealed class HostPricingTests
{
    private static readonly DocumentPricing PerUnit = new(
        PricingEngine.Default,
        PricingOptions.Default with
        {
            DiscountMethod = DiscountMethod.PerUnit,
        }
    );

    [Fact]
    public async Task Documents_are_priced_so_when_they_are_added_and_after_they_were_loaded()
    {
        var crm = new ServiceCollection()
            .AddCustomerModel(m => m.UseInMemory().SingleTenant().PriceBy(PerUnit))
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<ICustomerModel>();

        var (id, added) = await crm.RunAsync(work =>
        {
            var acme = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            var quote = Quote.Create(work.NewId<QuoteId>(), "Chairs", acme.Id, Currency.Eur, work.Now);
            quote.AddLine(QuoteLine.WriteIn("Chair", 11, 100, edit => edit.Set(QuoteLineFields.ManualDiscount, 10m)), work.Now);
            work.Add(acme);
            work.Add(quote);
            return Task.FromResult((quote.Id, quote.TotalAmount));
        });
        var changed = await crm.RunAsync(async work =>
        {
            var quote = await work.GetAsync(id);
            quote.AddLine(QuoteLine.WriteIn("Stool", 2, 100, edit => edit.Set(QuoteLineFields.ManualDiscount, 10m)), work.Now);
            return quote.TotalAmount;
        });

        added.ShouldBe(990);
        changed.ShouldBe(990 + 180);
    }
}
