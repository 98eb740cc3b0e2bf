namespace CustomerModel.Catalog;

/// <summary>What is taken off the price of each unit when a quantity lies in a range; both ends belong to it.</summary>
public sealed record DiscountTier : RecordPart
{
    internal DiscountTier(int number)
        : base(number) { }

    /// <summary>Names the discount elsewhere; an import may bring one along.</summary>
    public Guid? DiscountId { get; internal set; }

    /// <summary>What is taken off each unit, in the currency of the list; of a list of amounts.</summary>
    public decimal? Amount { get; internal set; }

    /// <summary>Points of the price per unit that are taken off; of a list of percentages.</summary>
    public decimal? Percentage { get; internal set; }

    /// <summary>The smallest quantity it is given for.</summary>
    public decimal LowQuantity { get; internal set; }

    /// <summary>The largest quantity it is given for.</summary>
    public decimal HighQuantity { get; internal set; }

    /// <summary>An amount off each unit.</summary>
    /// <exception cref="RefusedException">With every reason: the range or the amount is none.</exception>
    public static DiscountTier OfAmount(decimal low, decimal high, decimal amount) => Of(low, high, amount, null);

    /// <summary>A percentage off the price per unit.</summary>
    /// <exception cref="RefusedException">With every reason: the range or the percentage is none.</exception>
    public static DiscountTier OfPercentage(decimal low, decimal high, decimal percentage) => Of(low, high, null, percentage);

    /// <summary>One of the two; for importers and forms, which may bring both.</summary>
    /// <exception cref="RefusedException">With every reason, see <see cref="WhyNot"/>.</exception>
    public static DiscountTier Of(decimal low, decimal high, decimal? amount, decimal? percentage)
    {
        DomainError[] reasons = [.. WhyNot(low, high, amount, percentage)];
        return reasons.Length > 0
            ? throw new RefusedException(reasons)
            : new(1)
            {
                LowQuantity = low,
                HighQuantity = high,
                Amount = amount,
                Percentage = percentage,
            };
    }

    /// <summary>Every reason why there is no such discount; empty if there is.</summary>
    public static IReadOnlyList<DomainError> WhyNot(decimal low, decimal high, decimal? amount, decimal? percentage)
    {
        DomainError?[] ofFields =
        [
            low <= 0 ? null : DiscountTierFields.LowQuantity.WhyNot(low),
            DiscountTierFields.HighQuantity.WhyNot(high),
            DiscountTierFields.Amount.WhyNot(amount),
            DiscountTierFields.Percentage.WhyNot(percentage),
        ];
        DomainError[] reasons = [.. ofFields.OfType<DomainError>()];
        return reasons.Length > 0 ? reasons : [.. BrokenRules(low, high, amount, percentage)];
    }

    /// <summary>What is taken off each unit at this price; not rounded.</summary>
    /// <exception cref="OverflowException">The price times the points is beyond <see cref="decimal"/>.</exception>
    public decimal PerUnit(decimal pricePerUnit) => Amount ?? CustomerModel.Percentage.Of(Percentage ?? 0).ApplyTo(pricePerUnit);

    internal bool Holds(decimal quantity) => LowQuantity <= quantity && quantity <= HighQuantity;

    internal bool Meets(DiscountTier other) => LowQuantity <= other.HighQuantity && other.LowQuantity <= HighQuantity;

    internal IEnumerable<DomainError> BrokenRules() => BrokenRules(LowQuantity, HighQuantity, Amount, Percentage);

    private static IEnumerable<DomainError> BrokenRules(decimal low, decimal high, decimal? amount, decimal? percentage)
    {
        if (low <= 0)
        {
            yield return DiscountListErrors.LowNotPositive(low);
        }

        if (low >= high)
        {
            yield return DiscountListErrors.LowNotBelowHigh(low);
        }

        if (amount is null == percentage is null)
        {
            yield return DiscountListErrors.AmountAndPercentage;
        }
    }
}
