using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerModel;

/// <summary>A decimal whose digits fit in 64 bits: several times as fast, and never less exact.</summary>
/// <remarks>
/// Every step says whether it stayed exact within 64 bits; where it did not, the caller takes <see cref="decimal"/>. This
/// file is the only place that trades readability for speed.
/// </remarks>
internal readonly struct Scaled
{
    private const int FinestScale = 18;

    private Scaled(long digits, int scale) => (Digits, Scale) = (digits, scale);

    private static ReadOnlySpan<long> Powers =>
        [
            1,
            10,
            100,
            1_000,
            10_000,
            100_000,
            1_000_000,
            10_000_000,
            100_000_000,
            1_000_000_000,
            10_000_000_000,
            100_000_000_000,
            1_000_000_000_000,
            10_000_000_000_000,
            100_000_000_000_000,
            1_000_000_000_000_000,
            10_000_000_000_000_000,
            100_000_000_000_000_000,
            1_000_000_000_000_000_000,
        ];

    /// <summary>All digits as a whole number.</summary>
    public long Digits { get; }

    /// <summary>How many of the digits are decimals.</summary>
    public int Scale { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryOf(decimal number, out Scaled scaled)
    {
        var bits = Unsafe.BitCast<decimal, Bits>(number);
        var scale = (bits.Flags >> 16) & 0xFF;
        var digits = (long)bits.Low;
        if (bits.High != 0 || digits < 0 || scale > FinestScale)
        {
            scaled = default;
            return false;
        }

        scaled = new(bits.Flags < 0 ? -digits : digits, scale);
        return true;
    }

    /// <summary>So many coins as a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(long coins, int decimals)
    {
        var sign = coins < 0 ? int.MinValue : 0;
        return Unsafe.BitCast<Bits, decimal>(new(sign | (decimals << 16), 0, (ulong)Math.Abs(coins)));
    }

    /// <summary>The number in coins, if it is a whole number of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCoins(decimal number, int decimals, out long coins)
    {
        coins = 0;
        return TryOf(number, out var scaled)
            && (uint)(decimals - scaled.Scale) <= FinestScale
            && TryMultiply(scaled.Digits, Powers[decimals - scaled.Scale], out coins);
    }

    /// <summary>The number in coins, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRound(Scaled number, int decimals, bool toEven, out long coins)
    {
        if (number.Scale <= decimals)
        {
            return TryMultiply(number.Digits, Powers[decimals - number.Scale], out coins);
        }

        coins = Divide(number.Digits, Powers[number.Scale - decimals], toEven);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TrySubtract(Scaled left, Scaled right, out Scaled difference)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        if (
            TryMultiply(left.Digits, Powers[scale - left.Scale], out var a)
            && TryMultiply(right.Digits, Powers[scale - right.Scale], out var b)
        )
        {
            var digits = unchecked(a - b);
            difference = new(digits, scale);
            return ((a ^ b) & (a ^ digits)) >= 0;
        }

        difference = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMultiply(Scaled left, Scaled right, out Scaled product)
    {
        var scale = left.Scale + right.Scale;
        var fits = TryMultiply(left.Digits, right.Digits, out var digits);
        product = new(digits, scale);
        return fits && scale <= FinestScale;
    }

    /// <summary>A percentage of so many coins, rounded to coins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPercent(long coins, Scaled points, bool toEven, out long part)
    {
        part = 0;
        if (points.Scale + 2 > FinestScale || !TryMultiply(coins, points.Digits, out var product))
        {
            return false;
        }

        part = Divide(product, Powers[points.Scale + 2], toEven);
        return true;
    }

    /// <summary>The part of so many coins that a percentage added to the rest makes, rounded to coins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPercentWithin(long coins, Scaled points, bool toEven, out long part)
    {
        part = 0;
        if (points.Digits <= 0 || points.Scale + 2 > FinestScale || !TryMultiply(coins, points.Digits, out var product))
        {
            return points.Digits == 0;
        }

        var whole = Powers[points.Scale + 2] + points.Digits;
        if (whole is < 0 or > long.MaxValue / 2)
        {
            return false;
        }

        part = Divide(product, whole, toEven);
        return true;
    }

    /// <summary>Ten to a power, if that fits.</summary>
    public static bool TryPower(int exponent, out long power)
    {
        var fits = exponent is >= 0 and <= FinestScale;
        power = fits ? Powers[exponent] : 0;
        return fits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMultiply(long left, long right, out long product)
    {
        var high = Math.BigMul(left, right, out product);
        return high == product >> 63;
    }

    /// <summary>The nearest whole quotient; the divisor is positive and at most half the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Divide(long dividend, long divisor, bool toEven)
    {
        var (quotient, remainder) = Math.DivRem(dividend, divisor);
        var twice = Math.Abs(remainder) * 2;
        return twice > divisor || (twice == divisor && (!toEven || (quotient & 1) != 0)) ? quotient + (dividend < 0 ? -1 : 1) : quotient;
    }

    /// <summary>How .NET and OLE Automation lay out a decimal.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Bits(int flags, uint high, ulong low)
    {
        public readonly int Flags = flags;
        public readonly uint High = high;
        public readonly ulong Low = low;
    }
}
