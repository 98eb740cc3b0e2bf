using CustomerModel.Catalog;

namespace CustomerModel.Import;

/// <summary>The commands behind families and states of the catalogue.</summary>
internal static class CatalogCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.For(
            ProductFields.Family,
            (p, family, now) => p.WhyNotPutInFamily(family, now),
            (p, family, now) => p.PutInFamily(family, now)
        ),
        RecordCommand.ForStatus(
            ProductFields.Status,
            [],
            (p, status, _, now) => WhyNotStand(p, status, now),
            (p, status, _, now) => Stand(p, status, now)
        ),
        RecordCommand.ForStatus(
            UnitGroupFields.Status,
            [],
            (g, status, _, now) => status == UnitGroupStatus.Active ? g.WhyNotActivate(now) : g.WhyNotDeactivate(now),
            (g, status, _, now) => Switch(status == UnitGroupStatus.Active, g.Activate, g.Deactivate, now)
        ),
        RecordCommand.ForStatus(
            PriceListFields.Status,
            [],
            (l, status, _, now) => status == PriceListStatus.Active ? l.WhyNotActivate(now) : l.WhyNotDeactivate(now),
            (l, status, _, now) => Switch(status == PriceListStatus.Active, l.Activate, l.Deactivate, now)
        ),
        RecordCommand.ForStatus(
            DiscountListFields.Status,
            [],
            (l, status, _, now) => status == DiscountListStatus.Active ? l.WhyNotActivate(now) : l.WhyNotDeactivate(now),
            (l, status, _, now) => Switch(status == DiscountListStatus.Active, l.Activate, l.Deactivate, now)
        ),
    ];

    private static DomainError? WhyNotStand(Product product, ProductStatus status, ZonedDateTime now) =>
        status switch
        {
            ProductStatus.Active when product.Status == ProductStatus.Retired => product.WhyNotActivate(now),
            ProductStatus.Active => product.WhyNotPublish(now),
            ProductStatus.Retired when product.Status == ProductStatus.Draft => product.WhyNotPublish(now),
            ProductStatus.Retired => product.WhyNotRetire(now),
            ProductStatus.UnderRevision => product.WhyNotRevise(now),
            _ => ProductErrors.NotNow(ProductAction.Revise, product.Status),
        };

    private static void Stand(Product product, ProductStatus status, ZonedDateTime now)
    {
        switch (status)
        {
            case ProductStatus.Active when product.Status == ProductStatus.Retired:
                product.Activate(now);
                break;
            case ProductStatus.Active:
                product.Publish(now);
                break;
            case ProductStatus.UnderRevision:
                product.Revise(now);
                break;
            default:
                Retire(product, now);
                break;
        }
    }

    private static void Retire(Product product, ZonedDateTime now)
    {
        if (product.Status == ProductStatus.Draft)
        {
            product.Publish(now);
        }

        product.Retire(now);
    }

    private static void Switch(bool isOn, Action<ZonedDateTime> on, Action<ZonedDateTime> off, ZonedDateTime now) => (isOn ? on : off)(now);
}
