namespace CustomerModel.Catalog;

/// <summary>Something that is sold, alone or as part of a bundle, or a family of such things.</summary>
/// <remarks>Rules that span products are those of <see cref="ProductHierarchy"/>.</remarks>
public sealed partial class Product : AggregateRoot<ProductId>
{
    private Product(ProductId id)
        : base(id) { }

    /// <summary>What there is to know about products.</summary>
    public static RecordType<Product, ProductId> Type { get; } =
        new("product", id => new(id), ProductFields.All, [ProductFields.Components], ProductFields.Name)
        {
            ObjectTypeCode = 1024,
            Table = "products",
            Ownership = OwnershipType.Organization,
            QuickFind = [ProductFields.Number, ProductFields.Name],
            Keys =
            [
                [ProductFields.Number],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("product", Id.Value);

    /// <summary>A draft of a product that is sold by itself.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">1 to 100 characters, unique within the tenant whatever the case.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="units">The units it is counted in.</param>
    /// <param name="defaultUnit">The unit of that group it is counted in first.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">Number or name is empty, too long or unclean.</exception>
    public static Product Create(ProductId id, string number, string name, UnitGroupId units, UnitId defaultUnit, ZonedDateTime now) =>
        Make(id, number, name, ProductStructure.Product, units, defaultUnit, now);

    /// <summary>A product that is for sale at once, for hosts that create products in active state.</summary>
    /// <inheritdoc cref="Create"/>
    public static Product CreateActive(ProductId id, string number, string name, UnitGroupId units, UnitId defaultUnit, ZonedDateTime now)
    {
        var product = Create(id, number, name, units, defaultUnit, now);
        product.Publish(now);
        return product;
    }

    /// <summary>A draft of a bundle that holds nothing yet.</summary>
    /// <inheritdoc cref="Create"/>
    public static Product CreateBundle(
        ProductId id,
        string number,
        string name,
        UnitGroupId units,
        UnitId defaultUnit,
        ZonedDateTime now
    ) => Make(id, number, name, ProductStructure.Bundle, units, defaultUnit, now);

    /// <summary>A draft of a family; it is not sold, so it needs no units.</summary>
    /// <exception cref="RefusedException">Number or name is empty, too long or unclean.</exception>
    public static Product CreateFamily(ProductId id, string number, string name, ZonedDateTime now) =>
        Make(id, number, name, ProductStructure.Family, null, null, now);

    /// <summary>Why it is not sold on a day, or <see langword="null"/>.</summary>
    public DomainError? WhyNotSell(LocalDate day) =>
        Status != ProductStatus.Active || Structure == ProductStructure.Family ? ProductErrors.NotSellable(Status) with { Record = Ref }
        : day < ValidFrom || day > ValidTo ? ProductErrors.NotValid(day) with { Record = Ref }
        : null;

    /// <summary>Why it is not sold in a quantity, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCount(Quantity quantity) =>
        quantity.Value.Scale > QuantityDecimals ? ProductErrors.QuantityDecimals(quantity) with { Record = Ref } : null;

    /// <summary>Why it cannot come into a family, or <see langword="null"/>; that the parent is a family is asked at commit.</summary>
    public DomainError? WhyNotPutInFamily(ProductId family, ZonedDateTime now) =>
        WhyNotCompose() ?? (family == Id ? ProductErrors.FamilyLoop(family) : null);

    /// <summary>Puts it into a family, from wherever it stood.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPutInFamily"/>.</exception>
    public void PutInFamily(ProductId family, ZonedDateTime now)
    {
        Demand(WhyNotPutInFamily(family, now));
        PutFamily(family, now);
    }

    /// <summary>Why it cannot leave its family, or <see langword="null"/>.</summary>
    public DomainError? WhyNotTakeFromFamily(ZonedDateTime now) => WhyNotCompose();

    /// <summary>Lets it stand alone.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotTakeFromFamily"/>.</exception>
    public void TakeFromFamily(ZonedDateTime now)
    {
        Demand(WhyNotTakeFromFamily(now));
        PutFamily(null, now);
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => Status == ProductStatus.Retired ? ProductErrors.Retired : null;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        AmountRules()
            .Append(Structure != ProductStructure.Family && (UnitGroup is null || DefaultUnit is null) ? ProductErrors.UnitsMissing : null)
            .Append(ValidTo < ValidFrom ? ProductErrors.EndsBeforeItBegins(ValidTo.Value) : null)
            .Append(Family == Id ? ProductErrors.FamilyLoop(Id) : null)
            .OfType<DomainError>()
            .Concat(ComponentRules());

    private static Product Make(
        ProductId id,
        string number,
        string name,
        ProductStructure structure,
        UnitGroupId? units,
        UnitId? unit,
        ZonedDateTime now
    )
    {
        var product = new Product(id)
        {
            Structure = structure,
            UnitGroup = units,
            DefaultUnit = unit,
        };
        product.Begin(edit => edit.Set(ProductFields.Number, number).Set(ProductFields.Name, name));
        product.Raise(new ProductCreated(id, structure, now.ToInstant()));
        return product;
    }

    private IEnumerable<DomainError?> AmountRules()
    {
        if (Currency is null)
        {
            string[] there = [.. ProductFields.Amounts.Where(amount => amount.Read(this) is not null).Select(amount => amount.Name)];
            yield return there.Length > 0 ? ProductErrors.CurrencyMissing(there) : null;
        }
    }

    private void PutFamily(ProductId? family, ZonedDateTime now)
    {
        if (family != Family)
        {
            Raise(new ProductFamilyChanged(Id, family, Family, now.ToInstant()));
            Family = family;
        }
    }

    private DomainError? WhyNotCompose() =>
        WhyNotEdit() ?? (Status is ProductStatus.Draft or ProductStatus.UnderRevision ? null : ProductErrors.NotInRevision);
}
