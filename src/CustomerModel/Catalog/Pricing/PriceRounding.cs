namespace CustomerModel.Catalog;

/// <summary>Rounds a price to one that is allowed: a multiple of an amount, or one that ends in it.</summary>
/// <remarks>
/// A price that ends in <c>a</c> is <c>k·m + a</c> with k = 0, 1, 2, … and m the smallest power of ten above <c>a</c>, at
/// least 1: .99 allows 0.99, 1.99, 2.99; 9.5 allows 9.5, 19.5, 29.5. No price is rounded below the lowest allowed one.
/// </remarks>
public static class PriceRounding
{
    /// <summary>Whether an amount can be rounded to: nothing negative to end in, more than nothing to be a multiple of.</summary>
    public static bool CanRoundTo(RoundingOption option, decimal amount) => option == RoundingOption.EndsIn ? amount >= 0 : amount > 0;

    /// <summary>The allowed price.</summary>
    /// <param name="price">Not negative.</param>
    /// <param name="policy">Whither.</param>
    /// <param name="option">Which prices are allowed.</param>
    /// <param name="amount">What they end in or are multiples of.</param>
    /// <param name="profile">Where a price in the middle of two goes, when the nearest is wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount cannot be rounded to, or policy or option is unknown.</exception>
    /// <exception cref="OverflowException">The price is beyond <see cref="decimal"/>.</exception>
    public static decimal Round(
        decimal price,
        RoundingPolicy policy,
        RoundingOption option,
        decimal amount,
        RoundingProfile profile = default
    )
    {
        if (!Enum.IsDefined(option) || !CanRoundTo(option, amount))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), "A price cannot be rounded to this amount.");
        }

        var (first, step) = option == RoundingOption.EndsIn ? (amount, TailStep(amount)) : (0, amount);
        var steps = (price - first) / step;
        return policy switch
        {
            RoundingPolicy.None => price,
            RoundingPolicy.Up => At(decimal.Ceiling(steps)),
            RoundingPolicy.Down => At(decimal.Floor(steps)),
            RoundingPolicy.ToNearest => At(profile.Round(steps, 0)),
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "No such rounding policy."),
        };

        decimal At(decimal k) => (Math.Max(k, 0) * step) + first;
    }

    private static decimal TailStep(decimal tail)
    {
        var step = 1m;
        while (step <= tail)
        {
            step *= 10;
        }

        return step;
    }
}
