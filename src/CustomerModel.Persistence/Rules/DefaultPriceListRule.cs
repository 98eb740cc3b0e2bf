using CustomerModel.Catalog;
using CustomerModel.Customers;

namespace CustomerModel.Persistence;

/// <summary>A7: a price list that is the default of an account, a contact or a product is in use.</summary>
internal sealed class DefaultPriceListRule : ICommitRule
{
    public string Code => "pricelist.is-default";

    public IReadOnlyList<string> Fields => ["statuscode", "defaultpricelevelid", "pricelevelid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var retired = changes
            .After<PriceList>(PriceListFields.Status)
            .Where(list => list.Status != PriceListStatus.Active)
            .ToDictionary(list => list.Id);
        List<(PriceListId List, RecordRef Record)> defaults =
        [
            .. (await read.ListAsync(AccountFields.DefaultPriceList, retired.Keys, stop).ConfigureAwait(false)).Select(Of),
            .. (await read.ListAsync(ContactFields.DefaultPriceList, retired.Keys, stop).ConfigureAwait(false)).Select(Of),
            .. (await read.ListAsync(ProductFields.DefaultPriceList, retired.Keys, stop).ConfigureAwait(false)).Select(Of),
            .. changes.After<Account>(AccountFields.DefaultPriceList).Where(account => account.DefaultPriceList is not null).Select(Of),
            .. changes.After<Contact>(ContactFields.DefaultPriceList).Where(contact => contact.DefaultPriceList is not null).Select(Of),
            .. changes.After<Product>(ProductFields.DefaultPriceList).Where(product => product.DefaultPriceList is not null).Select(Of),
        ];
        var lists = await read.FindManyAsync<PriceList>([.. defaults.Select(pair => pair.List.Value).Distinct()], stop)
            .ConfigureAwait(false);
        return
        [
            .. defaults
                .Distinct()
                .Select(pair => lists.GetValueOrDefault(pair.List.Value)?.WhyNotBeDefaultOf(pair.Record))
                .OfType<DomainError>(),
        ];
    }

    private static (PriceListId, RecordRef) Of(Account account) => (account.DefaultPriceList!.Value, account.Ref);

    private static (PriceListId, RecordRef) Of(Contact contact) => (contact.DefaultPriceList!.Value, contact.Ref);

    private static (PriceListId, RecordRef) Of(Product product) => (product.DefaultPriceList!.Value, product.Ref);
}
