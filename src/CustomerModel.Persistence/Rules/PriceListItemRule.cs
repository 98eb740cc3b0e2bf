using CustomerModel.Catalog;

namespace CustomerModel.Persistence;

/// <summary>A price goes with its list, its product, the product's units and its discounts.</summary>
internal sealed class PriceListItemRule : ICommitRule<PriceListItem>
{
    public string Code => "pricelistitem.currency-not-that-of-list";

    public IReadOnlyList<string> Fields => ["pricelevelid", "productid", "uomid", "discounttypeid", "transactioncurrencyid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<PriceListItem>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        PriceListItem[] items = [.. changes.Select(change => change.After).OfType<PriceListItem>()];
        var lists = await read.FindManyAsync<PriceList>(Ids(items.Select(item => item.PriceList.Value)), stop).ConfigureAwait(false);
        var products = await read.FindManyAsync<Product>(Ids(items.Select(item => item.Product.Value)), stop).ConfigureAwait(false);
        var units = await read.FindManyAsync<UnitGroup>(
                Ids(products.Values.Select(product => product.UnitGroup?.Value).OfType<Guid>()),
                stop
            )
            .ConfigureAwait(false);
        var discounts = await read.FindManyAsync<DiscountList>(Ids(items.Select(item => item.DiscountList?.Value).OfType<Guid>()), stop)
            .ConfigureAwait(false);
        return [.. items.Select(WhyNot).OfType<DomainError>()];

        DomainError? WhyNot(PriceListItem item)
        {
            var list = lists.GetValueOrDefault(item.PriceList.Value);
            var product = products.GetValueOrDefault(item.Product.Value);
            var counted = product?.UnitGroup is { } group ? units.GetValueOrDefault(group.Value) : null;
            var off = item.DiscountList is { } id ? discounts.GetValueOrDefault(id.Value) : null;
            return (list is null ? null : item.WhyNotIn(list))
                ?? (product is null ? null : item.WhyNotOf(product, counted))
                ?? (off is null ? null : item.WhyNotDiscountBy(off));
        }
    }

    private static Guid[] Ids(IEnumerable<Guid> ids) => [.. ids.Distinct()];
}
