using CustomerModel.Catalog;

namespace CustomerModel.Persistence;

/// <summary>Families and bundles run in no circle, hold what is sold, and what an active bundle holds is not retired.</summary>
internal sealed class ProductRule : ICommitRule<Product>
{
    private const int MostSteps = 100;

    public string Code => "product.family-loop";

    public IReadOnlyList<string> Fields => ["parentproductid", "statuscode", "associatedproduct"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Product>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        Product[] changed = [.. changes.After<Product>(ProductFields.Family, ProductFields.Status)];
        var holders = await HoldersAsync(changed.Where(product => product.Status == ProductStatus.Retired), read, stop)
            .ConfigureAwait(false);
        var known = changed.ToDictionary(product => product.Id.Value);
        var next = Missing(changed, known);
        for (var step = 0; next.Count > 0 && step < MostSteps; step++)
        {
            var found = await read.FindManyAsync<Product>(next, stop).ConfigureAwait(false);
            foreach (var (id, product) in found)
            {
                known[id] = product;
            }

            next = Missing(found.Values, known);
        }

        Product? Find(ProductId id) => known.GetValueOrDefault(id.Value);
        return
        [
            .. changed
                .SelectMany(product =>
                    (DomainError?[])[ProductHierarchy.WhyNotStandInFamily(product, Find), ProductHierarchy.WhyNotHold(product, Find)]
                )
                .Concat(from product in changed from bundle in holders[product.Id] select ProductHierarchy.WhyNotBeHeldBy(product, bundle))
                .OfType<DomainError>(),
        ];
    }

    private static async Task<ILookup<ProductId, Product>> HoldersAsync(
        IEnumerable<Product> retired,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var pairs = new List<(ProductId, Product)>();
        foreach (var product in retired)
        {
            var holding = new Specification<Product>();
            var id = product.Id;
            holding.Query.Where(bundle => bundle.Components.Any(component => component.Product == id));
            pairs.AddRange((await read.ListAsync(holding, stop).ConfigureAwait(false)).Select(bundle => (id, bundle)));
        }

        return pairs.ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    private static List<Guid> Missing(IEnumerable<Product> products, Dictionary<Guid, Product> known) =>
        [
            .. products
                .SelectMany(product => product.Components.Select(component => component.Product).Append(product.Family ?? product.Id))
                .Select(id => id.Value)
                .Where(id => !known.ContainsKey(id))
                .Distinct(),
        ];
}
