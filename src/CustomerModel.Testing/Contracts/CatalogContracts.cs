using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Products, price lists and all around them are kept like accounts and contacts.</summary>
internal static class CatalogContracts
{
    public static Task A_territory_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomCatalog.Territories, t => t.Id);

    public static Task A_unit_group_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomCatalog.UnitGroups, g => g.Id);

    public static Task A_price_list_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomCatalog.PriceLists, l => l.Id);

    public static Task A_discount_list_comes_back(StoreContractContext context) =>
        ComesBackAsync(context, RandomCatalog.DiscountLists, l => l.Id);

    public static Task A_product_comes_back(StoreContractContext context) => ComesBackAsync(context, RandomCatalog.Products, p => p.Id);

    public static async Task A_bundle_comes_back_with_what_it_holds(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var units = A.UnitGroup();
        var (chair, table) = (A.Product.CountedIn(units).Build(), A.Product.CountedIn(units).Build());
        var set = A.Product.Bundle().CountedIn(units).Build();
        set.AddComponent(BundleComponent.Of(table.Id, units.BaseUnit.Id, Quantity.Of(1), isRequired: true), A.Now);
        set.AddComponent(BundleComponent.Of(chair.Id, units.BaseUnit.Id, Quantity.Of(4.25m)), A.Now);

        await host.Model.AddAsync(set, chair, table, units).ConfigureAwait(false);

        Expect.Alike(host.Catalogue.Of<Product>(), set, await host.Model.LoadAsync(set.Id).ConfigureAwait(false));
    }

    public static async Task A_price_comes_back_in_every_way_it_can_be_stated(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var entry = host.Catalogue.Of<PriceListItem>();
        Field<PriceListItem>[] fields = [.. PriceListItemFields.All.Where(RandomRecords.StandsAlone)];

        await context
            .ForAllAsync(
                RandomRecords.Filled(fields, least: 0).ToArbitrary(),
                50,
                async values =>
                {
                    var model = host.OfNewTenant();
                    var (units, list) = (A.UnitGroup(), A.PriceList());
                    var product = A.Product.CountedIn(units).Worth(list: 10, standard: 5, current: 6).Build();
                    var item = Price(list, product, 12.3456m);
                    RandomCatalog.Fill(item, values);
                    await model.AddAsync(item, list, product, units).ConfigureAwait(false);
                    Expect.Alike(entry, item, await model.LoadAsync(item.Id).ConfigureAwait(false));
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_product_number_is_taken_once_whatever_its_case(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Product.Family().Named("ä-1", "Chairs").Build()).ConfigureAwait(false);

        var refusal = await Expect
            .RefusedAsync("key.taken", () => host.Model.AddAsync(A.Product.Family().Named("Ä-1", "Tables").Build()))
            .ConfigureAwait(false);

        Expect.Sequence(["productnumber"], refusal.Error.Fields, "fields of the error");
    }

    public static async Task A_product_has_one_price_for_each_list_and_unit(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (units, retail, export) = (A.UnitGroup(), A.PriceList(), A.PriceList());
        var product = A.Product.CountedIn(units).Build();
        await host
            .Model.AddAsync(units, retail, export, product, Price(retail, product, 10), Price(export, product, 10))
            .ConfigureAwait(false);

        var refusal = await Expect.RefusedAsync("key.taken", () => host.Model.AddAsync(Price(retail, product, 11))).ConfigureAwait(false);

        Expect.Sequence(["pricelevelid", "productid", "uomid"], refusal.Error.Fields, "fields of the error");
    }

    public static async Task What_has_a_price_or_is_a_default_is_not_deleted(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (units, list) = (A.UnitGroup(), A.PriceList());
        var product = A.Product.CountedIn(units).Build();
        var acme = A.Account.With(AccountFields.DefaultPriceList, list.Id).Build();
        await host.Model.AddAsync(units, list, product, acme, Price(list, product, 10)).ConfigureAwait(false);

        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(product.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(list.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(units.Id)).ConfigureAwait(false);
    }

    public static async Task A_price_for_nothing_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var list = A.PriceList();
        await host.Model.AddAsync(list).ConfigureAwait(false);

        await Expect
            .RefusedAsync("reference.not-found", () => host.Model.AddAsync(Price(list, A.Product.Build(), 10)))
            .ConfigureAwait(false);
    }

    private static PriceListItem Price(PriceList list, Product product, decimal amount) =>
        PriceListItem.Create(
            PriceListItemId.New(A.Now.ToInstant()),
            list.Id,
            list.Currency,
            product.Id,
            product.DefaultUnit!.Value,
            amount,
            A.Now
        );

    private static async Task ComesBackAsync<TRecord>(
        StoreContractContext context,
        Arbitrary<TRecord> records,
        Func<TRecord, IIdentifies<TRecord>> id
    )
        where TRecord : Record
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var entry = host.Catalogue.Of<TRecord>();
        await context
            .ForAllAsync(
                records,
                50,
                async record =>
                {
                    var model = host.OfNewTenant();
                    await model.AddAsync(record).ConfigureAwait(false);
                    Expect.Alike(entry, record, await model.LoadAsync(id(record)).ConfigureAwait(false));
                }
            )
            .ConfigureAwait(false);
    }
}
