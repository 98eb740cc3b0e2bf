using CustomerModel.Sales;

namespace CustomerModel.Catalog;

/// <summary>The price of one unit out of the catalogue: a pure function of product, price list, item and policy.</summary>
public static class CatalogPrice
{
    private const int MostDecimals = 4;
    private const decimal MoneyLimit = 922_337_203_685_477m;
    private const decimal CatalogueLimit = 1_000_000_000_000m;
    private const decimal AmountLimit = 100_000_000_000_000m;

    /// <summary>The price, or the first reason why there is none.</summary>
    public static PriceAnswer PerUnit(PriceQuestion question, PricePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(policy);
        if (WhyNotAsk(question, policy) is var unfit and not PricingError.None)
        {
            return PriceAnswer.None(unfit, []);
        }

        var (offer, missing) = Choose(question, policy);
        return missing != PricingError.None ? PriceAnswer.None(missing, [])
            : offer?.Item is { } item ? Reckon(item, question.Product!, policy)
            : PriceAnswer.Of(null, [new(PriceStepKind.NoOffer, nameof(PricePolicy.PriceListsAreOptional), [], 0)]);
    }

    private static PricingError WhyNotAsk(PriceQuestion question, PricePolicy policy) =>
        policy.Decimals is < 0 or > MostDecimals ? PricingError.InvalidPricingPrecision
        : question.Product is not { } product ? PricingError.MissingProduct
        : product.Status != ProductStatus.Active || product.Structure == ProductStructure.Family ? PricingError.InvalidProduct
        : product.UnitGroup is null ? PricingError.MissingProductUomSchedule
        : product.DefaultUnit is null ? PricingError.MissingProductDefaultUom
        : question.Unit is null ? PricingError.MissingUom
        : PricingError.None;

    private static (PriceOffer? Offer, PricingError Error) Choose(PriceQuestion question, PricePolicy policy)
    {
        var own = question.Offer;
        if (own is null && !policy.PriceListsAreOptional)
        {
            return (null, PricingError.MissingPriceLevel);
        }

        if (own is not null && WhyNotTake(own, question) is var unfit and not PricingError.None)
        {
            return (null, unfit);
        }

        if (own?.Item is not null)
        {
            return (own, PricingError.None);
        }

        return !policy.PriceListsAreOptional ? (null, PricingError.ProductNotInPriceLevel)
            : question.DefaultOffer is { Item: not null } fallback ? (fallback, WhyNotTake(fallback, question))
            : (null, PricingError.None);
    }

    private static PricingError WhyNotTake(PriceOffer offer, PriceQuestion question) =>
        offer.List.Status != PriceListStatus.Active ? PricingError.InactivePriceLevel
        : offer.List.Currency != question.Currency ? PricingError.InvalidPriceLevelCurrency
        : offer.Item is { } item && (item.Product != question.Product!.Id || item.Unit != question.Unit)
            ? PricingError.ProductNotInPriceLevel
        : PricingError.None;

    private static PriceAnswer Reckon(PriceListItem item, Product product, PricePolicy policy)
    {
        var trace = new List<PriceStep>();
        try
        {
            var error = Price(item, product, trace);
            error = error == PricingError.None ? Round(item, policy, trace) : error;
            if (error != PricingError.None)
            {
                return PriceAnswer.None(error, trace);
            }

            var exact = trace[^1].Result;
            var price = policy.Profile.Round(exact, policy.Decimals);
            trace.Add(new(PriceStepKind.Precision, policy.Profile.ToString(), [new("decimals", policy.Decimals)], price));
            return Math.Abs(price) > MoneyLimit
                ? PriceAnswer.None(PricingError.PriceAttributeOutOfRange, trace)
                : PriceAnswer.Of(item, trace);
        }
        catch (OverflowException)
        {
            return PriceAnswer.None(PricingError.PriceCalculationError, trace);
        }
    }

    private static PricingError Price(PriceListItem item, Product product, List<PriceStep> trace)
    {
        if (GroundOf(item, product) is not { } ground)
        {
            return item.Method == default ? PricingError.MissingPricingCode : PricingError.InvalidPricingCode;
        }

        if (item.Method != PricingMethod.CurrencyAmount)
        {
            if (product.Currency != item.Currency)
            {
                return PricingError.InvalidPriceLevelCurrency;
            }

            if (item.Percentage is not { } points)
            {
                return PricingError.MissingPriceLevelPercentage;
            }

            if (points < 0 || points >= (PriceFormula.IsMargin(item.Method) ? PriceListItem.MarginLimit : PriceListItem.PercentageLimit))
            {
                return PricingError.InvalidPriceLevelPercentage;
            }
        }

        if (ground.Value is not { } amount)
        {
            return ground.Missing;
        }

        if (amount < 0 || amount > ground.Limit)
        {
            return ground.Invalid;
        }

        var price = PriceFormula.PerUnit(item.Method, amount, Percentage.Of(item.Percentage ?? 0));
        trace.Add(new(PriceStepKind.Method, item.Method.ToString(), InputsOf(item, ground.Name, amount), price));
        return PricingError.None;
    }

    private static PricingError Round(PriceListItem item, PricePolicy policy, List<PriceStep> trace)
    {
        if (!Enum.IsDefined(item.RoundingPolicy))
        {
            return PricingError.InvalidRoundingPolicy;
        }

        var isExempt = item.Method == PricingMethod.CurrencyAmount && !policy.RoundsCurrencyAmounts;
        if (item.RoundingPolicy == RoundingPolicy.None || isExempt)
        {
            return PricingError.None;
        }

        if (item.RoundingOption is not { } option || !Enum.IsDefined(option))
        {
            return PricingError.InvalidRoundingOption;
        }

        if (item.RoundingAmount is not { } amount || !PriceRounding.CanRoundTo(option, amount))
        {
            return PricingError.InvalidRoundingAmount;
        }

        var price = PriceRounding.Round(trace[^1].Result, item.RoundingPolicy, option, amount, policy.Profile);
        trace.Add(new(PriceStepKind.Rounding, $"{item.RoundingPolicy} {option}", [new("roundingoptionamount", amount)], price));
        return PricingError.None;
    }

    private static Ground? GroundOf(PriceListItem item, Product product) =>
        item.Method switch
        {
            PricingMethod.CurrencyAmount => new(
                "amount",
                item.Amount,
                PricingError.MissingPriceLevelAmount,
                PricingError.InvalidPriceLevelAmount,
                AmountLimit
            ),
            PricingMethod.PercentOfList => new(
                "price",
                product.ListPrice,
                PricingError.MissingPrice,
                PricingError.InvalidPrice,
                CatalogueLimit
            ),
            PricingMethod.MarkupOnCurrentCost or PricingMethod.MarginOnCurrentCost => new(
                "currentcost",
                product.CurrentCost,
                PricingError.MissingCurrentCost,
                PricingError.InvalidCurrentCost,
                CatalogueLimit
            ),
            PricingMethod.MarkupOnStandardCost or PricingMethod.MarginOnStandardCost => new(
                "standardcost",
                product.StandardCost,
                PricingError.MissingStandardCost,
                PricingError.InvalidStandardCost,
                CatalogueLimit
            ),
            _ => null,
        };

    private static KeyValuePair<string, decimal>[] InputsOf(PriceListItem item, string name, decimal amount) =>
        item.Method == PricingMethod.CurrencyAmount ? [new(name, amount)] : [new(name, amount), new("percentage", item.Percentage!.Value)];

    private readonly record struct Ground(string Name, decimal? Value, PricingError Missing, PricingError Invalid, decimal Limit);
}
