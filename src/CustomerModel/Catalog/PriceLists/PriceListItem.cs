namespace CustomerModel.Catalog;

/// <summary>The price of a product in a unit, in one price list; there is one for each of the three.</summary>
/// <remarks>A record of its own, so that a price list can have a hundred thousand of them.</remarks>
public sealed partial class PriceListItem : AggregateRoot<PriceListItemId>
{
    /// <summary>A percentage is below this, whatever the method.</summary>
    public const decimal PercentageLimit = 100_000;

    /// <summary>A margin is below this: the whole price.</summary>
    public const decimal MarginLimit = 100;

    private PriceListItem(PriceListItemId id)
        : base(id) { }

    /// <summary>What there is to know about price list items.</summary>
    public static RecordType<PriceListItem, PriceListItemId> Type { get; } =
        new("productpricelevel", id => new(id), PriceListItemFields.All)
        {
            ObjectTypeCode = 1026,
            Table = "pricelistitems",
            Ownership = OwnershipType.Organization,
            Keys =
            [
                [PriceListItemFields.PriceList, PriceListItemFields.Product, PriceListItemFields.Unit],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("productpricelevel", Id.Value);

    /// <summary>A price that is an amount.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="list">The price list.</param>
    /// <param name="currency">The currency of the price list.</param>
    /// <param name="product">The product.</param>
    /// <param name="unit">A unit of the product's group.</param>
    /// <param name="amount">Price of one unit, with at most four decimals.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The amount or the currency is refused.</exception>
    public static PriceListItem Create(
        PriceListItemId id,
        PriceListId list,
        Currency currency,
        ProductId product,
        UnitId unit,
        decimal amount,
        ZonedDateTime now
    ) => Create(id, list, currency, product, unit, edit => edit.Set(PriceListItemFields.Amount, amount), now);

    /// <summary>A price that is stated in any way.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="list">The price list.</param>
    /// <param name="currency">The currency of the price list.</param>
    /// <param name="product">The product.</param>
    /// <param name="unit">A unit of the product's group.</param>
    /// <param name="price">Sets method, amount or percentage, rounding.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">With every reason there is.</exception>
    public static PriceListItem Create(
        PriceListItemId id,
        PriceListId list,
        Currency currency,
        ProductId product,
        UnitId unit,
        Action<RecordEdit<PriceListItem>> price,
        ZonedDateTime now
    )
    {
        var item = new PriceListItem(id)
        {
            PriceList = list,
            Currency = currency,
            Product = product,
            Unit = unit,
        };
        item.Edit(price);
        item.Raise(new PriceListItemCreated(id, list, product, unit, now.ToInstant()));
        return item;
    }

    /// <summary>Why it is not sold in a quantity, or <see langword="null"/>; how many decimals there may be, the product says.</summary>
    public DomainError? WhyNotSell(Quantity quantity) =>
        QuantitySelling == QuantitySelling.Whole && quantity.Value.Scale > 0
            ? PriceListItemErrors.NotWhole(quantity) with
            {
                Record = Ref,
            }
            : null;

    /// <summary>Why it does not belong into its price list, or <see langword="null"/>.</summary>
    public DomainError? WhyNotIn(PriceList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Currency == Currency ? null : PriceListItemErrors.CurrencyNotThatOfList(list.Currency) with { Record = Ref };
    }

    /// <summary>Why it does not price its product, or <see langword="null"/>.</summary>
    /// <param name="product">The product.</param>
    /// <param name="units">The unit group of the product; <see langword="null"/> leaves the unit unasked.</param>
    public DomainError? WhyNotOf(Product product, UnitGroup? units)
    {
        ArgumentNullException.ThrowIfNull(product);
        var reason =
            product.Structure == ProductStructure.Family ? PriceListItemErrors.ProductNotSold(product.Id)
            : Method != PricingMethod.CurrencyAmount && product.Currency != Currency
                ? PriceListItemErrors.CurrencyNotThatOfProduct(product.Currency)
            : units is not null && (units.Id != product.UnitGroup || units.Find(Unit) is null) ? PriceListItemErrors.UnitNotOfProduct(Unit)
            : null;
        return reason is null ? null : reason with { Record = Ref };
    }

    /// <summary>Why the discounts of a list do not come off its price, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDiscountBy(DiscountList discounts)
    {
        ArgumentNullException.ThrowIfNull(discounts);
        return discounts.IsAmountType && discounts.Currency != Currency
            ? PriceListItemErrors.CurrencyNotThatOfDiscounts(discounts.Currency) with
            {
                Record = Ref,
            }
            : null;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        new[]
        {
            Currency == Currency.None ? PriceListItemErrors.CurrencyMissing : null,
            BrokenPrice(),
            BrokenRounding(),
        }.OfType<DomainError>();

    private DomainError? BrokenPrice() =>
        Method == PricingMethod.CurrencyAmount ? (Amount is null ? PriceListItemErrors.AmountMissing : null)
        : Percentage is not { } points ? PriceListItemErrors.PercentageMissing
        : points >= (PriceFormula.IsMargin(Method) ? MarginLimit : PercentageLimit) ? PriceListItemErrors.PercentageInvalid(points)
        : null;

    private DomainError? BrokenRounding() =>
        RoundingPolicy == RoundingPolicy.None ? null
        : RoundingOption is not { } option || RoundingAmount is not { } amount ? PriceListItemErrors.RoundingIncomplete
        : PriceRounding.CanRoundTo(option, amount) ? null
        : PriceListItemErrors.RoundingAmountInvalid(amount);
}
