namespace CustomerModel.Catalog;

/// <summary>What products owe each other; pure checks over a lookup, for whoever can see more than one product.</summary>
public static class ProductHierarchy
{
    /// <summary>Why a product cannot stand where it stands among families, or <see langword="null"/>.</summary>
    /// <param name="product">The product, family or bundle.</param>
    /// <param name="find">The product with an id, as it will be; <see langword="null"/> when there is none.</param>
    public static DomainError? WhyNotStandInFamily(Product product, Func<ProductId, Product?> find)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(find);
        if (product.Family is not { } id || find(id) is not { } family)
        {
            return null;
        }

        var reason =
            family.Structure != ProductStructure.Family ? ProductErrors.NoFamily(id)
            : product.Status == ProductStatus.Active && family.Status != ProductStatus.Active ? ProductErrors.FamilyNotActive(id)
            : Reaches(family, product.Id, above => above.Family is { } next ? [next] : [], find) ? ProductErrors.FamilyLoop(id)
            : null;
        return reason is null ? null : reason with { Record = product.Ref };
    }

    /// <summary>Why a bundle or kit cannot hold what it holds, or <see langword="null"/>.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="find">The product with an id, as it will be; <see langword="null"/> when there is none.</param>
    public static DomainError? WhyNotHold(Product bundle, Func<ProductId, Product?> find)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(find);
        foreach (var id in bundle.Components.Select(component => component.Product))
        {
            var reason =
                find(id) is not { } held ? null
                : held.Structure == ProductStructure.Family || held.Status == ProductStatus.Retired ? ProductErrors.ComponentNotSold(id)
                : Reaches(held, bundle.Id, part => part.Components.Select(component => component.Product), find)
                    ? ProductErrors.ContainsItself(id)
                : null;
            if (reason is not null)
            {
                return reason with { Record = bundle.Ref };
            }
        }

        return null;
    }

    /// <summary>Why a product cannot stand as it stands while a bundle holds it, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotBeHeldBy(Product product, Product bundle)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(bundle);
        return product.Status == ProductStatus.Retired && bundle.Status == ProductStatus.Active
            ? ProductErrors.InActiveBundle(bundle.Id) with
            {
                Record = product.Ref,
            }
            : null;
    }

    private static bool Reaches(Product from, ProductId goal, Func<Product, IEnumerable<ProductId>> next, Func<ProductId, Product?> find)
    {
        var (seen, open) = (new HashSet<ProductId>(), new Stack<Product>([from]));
        while (open.TryPop(out var product))
        {
            if (product.Id == goal)
            {
                return true;
            }

            if (seen.Add(product.Id))
            {
                foreach (var further in next(product).Select(find).OfType<Product>())
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }
}
