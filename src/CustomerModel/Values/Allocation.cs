using System.Numerics;

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
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, FinestScale);
        var trimmed = DecimalScale.Demand(whole, decimals, nameof(whole));
        if (weights.Count == 0)
        {
            return trimmed == 0 ? [] : throw new ArgumentException("There is no part to share out to.", nameof(weights));
        }

        var coins = Whole(Math.Abs(trimmed), decimals);
        var shares = Shares(weights);
        var isWide = coins.GetBitLength() + shares.Max(share => share.GetBitLength()) + BitOperations.Log2((uint)shares.Length) > 120;
        var parts = isWide ? Split(coins, shares) : Split((Int128)coins, Array.ConvertAll(shares, share => (Int128)share));
        var coin = new decimal(1, 0, 0, isNegative: whole < 0, (byte)decimals);
        return Array.ConvertAll(parts, part => DecimalScale.Trim((decimal)part * coin));
    }

    /// <summary>The weights as whole numbers in the same proportion.</summary>
    private static BigInteger[] Shares(IReadOnlyList<decimal> weights)
    {
        if (weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("A weight is negative.", nameof(weights));
        }

        var trimmed = weights.Select(DecimalScale.Trim).ToArray();
        var scale = trimmed.Max(weight => weight.Scale);
        return trimmed.All(weight => weight == 0)
            ? [.. trimmed.Select(_ => BigInteger.One)]
            : [.. trimmed.Select(weight => Whole(weight, scale))];
    }

    /// <summary>A number that is not negative, counted in units of its last decimal allowed.</summary>
    private static BigInteger Whole(decimal number, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(number, bits);
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return digits * BigInteger.Pow(10, decimals - number.Scale);
    }

    private static BigInteger[] Split<T>(T coins, T[] shares)
        where T : IBinaryInteger<T>
    {
        var total = shares.Aggregate((sum, share) => sum + share);
        var parts = new BigInteger[shares.Length];
        var remainders = new T[shares.Length];
        var left = coins;
        for (var i = 0; i < shares.Length; i++)
        {
            var (part, remainder) = T.DivRem(coins * shares[i], total);
            parts[i] = BigInteger.CreateChecked(part);
            remainders[i] = remainder;
            left -= part;
        }

        var byNeed = Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]);
        foreach (var i in byNeed.Take(int.CreateChecked(left)))
        {
            parts[i]++;
        }

        return parts;
    }
}
