using System.Buffers;
using System.Numerics;

namespace CustomerModel;

/// <summary>Turns exact shares into whole coins whose sum is given: rounded down, then a coin for each of the largest remainders.</summary>
internal static class CoinSharing
{
    /// <summary>Parts in proportion to weights that have a sum; without any weight the parts are equal.</summary>
    public static void InProportion(decimal whole, ReadOnlySpan<decimal> weights, int decimals, Span<decimal> parts)
    {
        if (!WeightSums.TrySum(weights, out var sum))
        {
            SlowInProportion(whole, weights, decimals, parts);
        }
        else if (sum != 0)
        {
            Share(whole, weights, whole, sum, decimals, parts);
        }
        else
        {
            var ones = ArrayPool<decimal>.Shared.Rent(weights.Length);
            ones.AsSpan(0, weights.Length).Fill(1);
            Share(whole, ones.AsSpan(0, weights.Length), whole, weights.Length, decimals, parts);
            ArrayPool<decimal>.Shared.Return(ones);
        }
    }

    /// <summary>Each part is its weight times factor by divisor, within a coin; all together are the whole.</summary>
    public static void Share(
        decimal whole,
        ReadOnlySpan<decimal> weights,
        decimal factor,
        decimal divisor,
        int decimals,
        Span<decimal> parts
    )
    {
        if (parts.Length == 0)
        {
            return;
        }

        var shares = ArrayPool<long>.Shared.Rent(weights.Length);
        var rest = ArrayPool<long>.Shared.Rent(weights.Length);
        if (!TryShare(whole, weights, factor, divisor, decimals, parts, shares, rest))
        {
            SlowShare(whole, weights, Exact(factor), Exact(divisor), decimals, parts);
        }

        ArrayPool<long>.Shared.Return(rest);
        ArrayPool<long>.Shared.Return(shares);
    }

    private static bool TryShare(
        decimal whole,
        ReadOnlySpan<decimal> weights,
        decimal factor,
        decimal divisor,
        int decimals,
        Span<decimal> parts,
        Span<long> shares,
        Span<long> rest
    )
    {
        if (
            !Scaled.TryCoins(whole, decimals, out var coins)
            || !TryFraction(weights, factor, divisor, decimals, out var scale, out var times, out var by)
        )
        {
            return false;
        }

        var isNegative = coins < 0;
        (times, var left) = isNegative ? (-times, -coins) : (times, coins);
        for (var i = 0; i < weights.Length; i++)
        {
            if (!Scaled.TryCoins(weights[i], scale, out var weight) || !Scaled.TryMultiply(weight, times, out var numerator))
            {
                return false;
            }

            var (part, remainder) = Math.DivRem(numerator, by);
            if (remainder < 0)
            {
                (part, remainder) = (part - 1, remainder + by);
            }

            (shares[i], rest[i]) = (part, remainder);
            left -= part;
        }

        var count = weights.Length;
        var all = left < 0 || left > count ? (long)Math.Floor((double)left / count) : 0;
        CoinSelection.Give((int)(left - (all * count)), rest[..count], shares[..count]);
        for (var i = 0; i < count; i++)
        {
            var part = shares[i] + all;
            parts[i] = Scaled.ToDecimal(isNegative ? -part : part, decimals);
        }

        return true;
    }

    /// <summary>The whole numbers that take a weight in units of its scale to coins: times one, by the other.</summary>
    private static bool TryFraction(
        ReadOnlySpan<decimal> weights,
        decimal factor,
        decimal divisor,
        int decimals,
        out int scale,
        out long times,
        out long by
    )
    {
        scale = WeightSums.ScaleOf(weights);
        (times, by) = (0, 0);
        if (!Scaled.TryOf(factor, out var above) || !Scaled.TryOf(divisor, out var below))
        {
            return false;
        }

        var exponent = decimals + below.Scale - scale - above.Scale;
        if (!Scaled.TryPower(Math.Abs(exponent), out var power))
        {
            return false;
        }

        var fits =
            Scaled.TryMultiply(above.Digits, exponent > 0 ? power : 1, out times)
            && Scaled.TryMultiply(below.Digits, exponent < 0 ? power : 1, out by);
        (times, by) = by < 0 ? (-times, -by) : (times, by);
        return fits && by > 0 && times != long.MinValue;
    }

    private static void SlowInProportion(decimal whole, ReadOnlySpan<decimal> weights, int decimals, Span<decimal> parts)
    {
        var sum = BigInteger.Zero;
        foreach (var weight in weights)
        {
            sum += Exact(weight);
        }

        SlowShare(whole, weights, Exact(whole), sum, decimals, parts);
    }

    private static void SlowShare(
        decimal whole,
        ReadOnlySpan<decimal> weights,
        BigInteger factor,
        BigInteger divisor,
        int decimals,
        Span<decimal> parts
    )
    {
        var coin = BigInteger.Pow(10, decimals);
        var coins = Exact(whole) * coin / Exact(1);
        var sign = coins.Sign < 0 ? -1 : 1;
        var (times, by) = divisor.Sign < 0 ? (-factor * sign * coin, -divisor * Exact(1)) : (factor * sign * coin, divisor * Exact(1));
        var shares = new BigInteger[weights.Length];
        var rest = new BigInteger[weights.Length];
        var left = coins * sign;
        for (var i = 0; i < shares.Length; i++)
        {
            (shares[i], rest[i]) = BigInteger.DivRem(Exact(weights[i]) * times, by);
            if (rest[i].Sign < 0)
            {
                (shares[i], rest[i]) = (shares[i] - 1, rest[i] + by);
            }

            left -= shares[i];
        }

        var all = left.Sign < 0 || left > shares.Length ? (BigInteger)Math.Floor((double)left / shares.Length) : 0;
        var byNeed = Enumerable.Range(0, shares.Length).OrderByDescending(i => rest[i]);
        foreach (var i in byNeed.Take((int)(left - (all * shares.Length))))
        {
            shares[i]++;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            parts[i] = (decimal)(sign * (shares[i] + all)) * new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        }
    }

    /// <summary>In units of the 28th decimal, the finest a decimal has.</summary>
    private static BigInteger Exact(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(number, bits);
        var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return (number < 0 ? -(BigInteger)digits : digits) * BigInteger.Pow(10, 28 - number.Scale);
    }
}
