namespace CustomerModel.Testing;

/// <summary>Makes products; each word is kept until <see cref="Build"/>, which may be called more than once.</summary>
public sealed class ProductBuilder
{
    private readonly List<Action<Product, ZonedDateTime>> _steps = [];
    private (UnitGroupId Group, UnitId Unit) _units = (UnitGroupId.New(A.Now.ToInstant()), UnitId.New(A.Now.ToInstant()));
    private (string? Number, string Name) _names = (null, "Chair");
    private ProductStructure _structure = ProductStructure.Product;
    private bool _isDraft;

    /// <summary>Gives the number and the name; the number is made from the id otherwise.</summary>
    public ProductBuilder Named(string number, string name)
    {
        _names = (number, name);
        return this;
    }

    /// <summary>Counts it in the base unit of a group.</summary>
    public ProductBuilder CountedIn(UnitGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        _units = (group.Id, group.BaseUnit.Id);
        return this;
    }

    /// <summary>Makes it a bundle, which stays a draft to be filled.</summary>
    public ProductBuilder Bundle()
    {
        (_structure, _isDraft) = (ProductStructure.Bundle, true);
        return this;
    }

    /// <summary>Makes it a family.</summary>
    public ProductBuilder Family()
    {
        _structure = ProductStructure.Family;
        return this;
    }

    /// <summary>Leaves it a draft; it is published otherwise.</summary>
    public ProductBuilder Draft()
    {
        _isDraft = true;
        return this;
    }

    /// <summary>Sets list price, standard cost and current cost in euros.</summary>
    public ProductBuilder Worth(decimal? list = null, decimal? standard = null, decimal? current = null) =>
        With(edit =>
        {
            edit.Set(ProductFields.Currency, Currency.Eur).Set((Field<Product>)ProductFields.ListPrice, list);
            edit.Set((Field<Product>)ProductFields.StandardCost, standard).Set((Field<Product>)ProductFields.CurrentCost, current);
        });

    /// <summary>Sets plain attributes.</summary>
    public ProductBuilder With(Action<RecordEdit<Product>> change)
    {
        _steps.Add((product, _) => product.Edit(change));
        return this;
    }

    /// <summary>The product, never stored before.</summary>
    /// <param name="now">When it was made; <see cref="A.Now"/> when left out.</param>
    /// <exception cref="RefusedException">A word asks for what a product refuses.</exception>
    public Product Build(ZonedDateTime? now = null)
    {
        var at = now ?? A.Now;
        var id = ProductId.New(at.ToInstant());
        var number = _names.Number ?? id.Value.ToString("N");
        var product = _structure switch
        {
            ProductStructure.Family => Product.CreateFamily(id, number, _names.Name, at),
            ProductStructure.Bundle => Product.CreateBundle(id, number, _names.Name, _units.Group, _units.Unit, at),
            _ => Product.Create(id, number, _names.Name, _units.Group, _units.Unit, at),
        };
        _steps.ForEach(step => step(product, at));
        if (!_isDraft)
        {
            product.Publish(at);
        }

        return product;
    }
}
