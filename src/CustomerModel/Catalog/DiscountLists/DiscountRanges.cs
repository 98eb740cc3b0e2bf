namespace CustomerModel.Catalog;

/// <summary>What the discounts of a list owe each other and the list.</summary>
internal static class DiscountRanges
{
    /// <summary>Why a discount is not of the kind of the list, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotFit(DiscountTier tier, bool isAmountType) =>
        isAmountType && tier.Amount is null ? DiscountListErrors.AmountNeeded
        : !isAmountType && tier.Percentage is null ? DiscountListErrors.PercentageNeeded
        : null;

    /// <summary>Every rule that stored or imported discounts break.</summary>
    public static IEnumerable<DomainError> BrokenRules(DiscountTier[] tiers, bool isAmountType)
    {
        foreach (var error in tiers.SelectMany(tier => tier.BrokenRules()))
        {
            yield return error;
        }

        foreach (var error in tiers.Select(tier => WhyNotFit(tier, isAmountType)).OfType<DomainError>())
        {
            yield return error;
        }

        DiscountTier[] rising = [.. tiers.OrderBy(tier => tier.LowQuantity)];
        for (var i = 1; i < rising.Length; i++)
        {
            if (rising[i].Meets(rising[i - 1]))
            {
                yield return DiscountListErrors.Overlap(rising[i - 1].Number);
            }
        }
    }
}
