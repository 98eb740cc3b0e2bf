namespace CustomerModel;

/// <summary>What weights come to together.</summary>
internal static class WeightSums
{
    /// <summary>The exact sum, if a decimal can hold it.</summary>
    public static bool TrySum(ReadOnlySpan<decimal> weights, out decimal sum) =>
        TryQuickSum(weights, ScaleOf(weights), out sum) || TrySlowSum(weights, out sum);

    private static bool TryQuickSum(ReadOnlySpan<decimal> weights, int scale, out decimal sum)
    {
        (sum, long units) = (0, 0);
        foreach (var weight in weights)
        {
            if (!Scaled.TryCoins(weight, scale, out var unit) || unit is > long.MaxValue / 4 or < long.MinValue / 4)
            {
                return false;
            }

            units += unit;
            if (units is > long.MaxValue / 4 or < long.MinValue / 4)
            {
                return false;
            }
        }

        sum = Scaled.ToDecimal(units, scale);
        return true;
    }

    /// <summary>Decimals of the finest weight.</summary>
    public static int ScaleOf(ReadOnlySpan<decimal> weights)
    {
        var scale = 0;
        foreach (var weight in weights)
        {
            scale = Math.Max(scale, weight.Scale);
        }

        return scale;
    }

    private static bool TrySlowSum(ReadOnlySpan<decimal> weights, out decimal sum)
    {
        sum = 0;
        try
        {
            foreach (var weight in weights)
            {
                var next = sum + weight;
                if (next.Scale < Math.Max(sum.Scale, weight.Scale))
                {
                    return false;
                }

                sum = next;
            }

            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
