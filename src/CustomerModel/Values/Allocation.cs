namespace CustomerModel;

/// <summary>Shares out an amount so that not a coin is lost or made.</summary>
public static class Allocation
{
    private const int FinestScale = 8;

    /// <summary>Shares in proportion to the weights: each gets whole coins, the coins left over go to the largest remainders.</summary>
    /// <remarks>
    /// Exact, whatever the size of the weights. Each part lies within one coin of its exact share; of two equal
    /// remainders the earlier gets the coin. Without any weight the parts are equal.
    /// </remarks>
    /// <param name="whole">What is shared out; a negative one is shared like its opposite.</param>
    /// <param name="weights">One for each part, none negative.</param>
    /// <param name="decimals">The size of a coin: 2 for a hundredth; from 0 to 8.</param>
    /// <returns>The parts in the order of the weights; their sum is the whole.</returns>
    /// <exception cref="ArgumentException">There is something to share and no part, or a weight is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The whole has more decimals than a coin, or decimals are not from 0 to 8.</exception>
    /// <exception cref="OverflowException">A part in coins is beyond <see cref="decimal"/>.</exception>
    public static decimal[] ByLargestRemainder(decimal whole, IReadOnlyList<decimal> weights, int decimals)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var parts = new decimal[weights.Count];
        ByLargestRemainder(whole, weights as decimal[] ?? [.. weights], decimals, parts);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = DecimalScale.Trim(parts[i]);
        }

        return parts;
    }

    /// <summary>The same into a buffer of the caller; parts may have zeros at their end. Takes linear time and no memory.</summary>
    /// <param name="whole">What is shared out.</param>
    /// <param name="weights">One for each part, none negative.</param>
    /// <param name="decimals">The size of a coin.</param>
    /// <param name="parts">As long as the weights; overwritten.</param>
    /// <inheritdoc cref="ByLargestRemainder(decimal, IReadOnlyList{decimal}, int)" path="/exception"/>
    public static void ByLargestRemainder(decimal whole, ReadOnlySpan<decimal> weights, int decimals, Span<decimal> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, FinestScale);
        if (parts.Length != weights.Length)
        {
            throw new ArgumentException("There is one part for each weight.", nameof(parts));
        }

        var trimmed = DecimalScale.Demand(whole, decimals, nameof(whole));
        if (weights.Length == 0)
        {
            if (trimmed != 0)
            {
                throw new ArgumentException("There is no part to share out to.", nameof(weights));
            }

            return;
        }

        foreach (var weight in weights)
        {
            if (decimal.IsNegative(weight) && weight != 0)
            {
                throw new ArgumentException("A weight is negative.", nameof(weights));
            }
        }

        CoinSharing.InProportion(trimmed, weights, decimals, parts);
    }
}
