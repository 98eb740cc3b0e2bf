using CustomerModel.Catalog;
using CustomerModel.Sales;
using CustomerModel.Specifications;

namespace CustomerModel.Architecture.Tests.Snippets;

public sealed class PriceOf : Specification<PriceListItem>
{
    public PriceOf(PriceListId list, ProductId product, UnitId unit) =>
        Query.Where(item => item.PriceList == list && item.Product == product && item.Unit == unit);
}

internal static class Pricing
{
    public static async Task RefreshAsync(IUnitOfWork work, Order order, PriceList list)
    {
        var prices = new Dictionary<int, CurrentPrice>();
        foreach (var line in order.Lines)
        {
            if (line is { Product: { } id, Unit: { } unit })
            {
                var product = await work.GetAsync(id);
                var items = await work.ListAsync(new PriceOf(list.Id, id, unit));
                var offer = new PriceOffer(list, items.FirstOrDefault());
                var answer = CatalogPrice.PerUnit(new(product, unit, list.Currency, offer), PricePolicy.Default);
                prices[line.Number] = new(answer.Amount, answer.Error);
            }
        }

        if (order.WhyNotRefreshPrices(prices, work.Now) is null)
        {
            order.RefreshPrices(prices, work.Now);
        }
    }
}
