using System.Buffers;

namespace CustomerModel;

/// <summary>Gives a coin to each of the largest remainders without sorting them.</summary>
internal static class CoinSelection
{
    /// <summary>One coin more for so many shares: those with the largest remainders, of equal ones the earlier.</summary>
    public static void Give(int coins, ReadOnlySpan<long> remainders, Span<long> shares)
    {
        if (coins <= 0)
        {
            return;
        }

        var least = coins < remainders.Length ? LeastThatGets(coins, remainders, out var ofEqual) : LeastOfAll(out ofEqual);
        for (var i = 0; i < shares.Length; i++)
        {
            if (remainders[i] > least || (remainders[i] == least && ofEqual-- > 0))
            {
                shares[i]++;
            }
        }
    }

    private static long LeastOfAll(out int ofEqual)
    {
        ofEqual = 0;
        return -1;
    }

    /// <summary>The smallest remainder that still gets a coin, and how many that equal it get one.</summary>
    private static long LeastThatGets(int coins, ReadOnlySpan<long> remainders, out int ofEqual)
    {
        var rented = ArrayPool<long>.Shared.Rent(remainders.Length);
        var left = rented.AsSpan(0, remainders.Length);
        remainders.CopyTo(left);
        var wanted = coins;
        while (true)
        {
            var pivot = Middle(left[0], left[left.Length / 2], left[^1]);
            var (larger, equal) = Part(left, pivot);
            if (wanted <= larger)
            {
                left = left[..larger];
            }
            else if (wanted <= larger + equal)
            {
                ArrayPool<long>.Shared.Return(rented);
                ofEqual = wanted - larger;
                return pivot;
            }
            else
            {
                wanted -= larger + equal;
                left = left[(larger + equal)..];
            }
        }
    }

    /// <summary>Moves the larger ones to the front and the equal ones behind them.</summary>
    private static (int Larger, int Equal) Part(Span<long> numbers, long pivot)
    {
        var (front, next, end) = (0, 0, numbers.Length);
        while (next < end)
        {
            var number = numbers[next];
            if (number > pivot)
            {
                numbers[next++] = numbers[front];
                numbers[front++] = number;
            }
            else if (number < pivot)
            {
                numbers[next] = numbers[--end];
                numbers[end] = number;
            }
            else
            {
                next++;
            }
        }

        return (front, next - front);
    }

    private static long Middle(long a, long b, long c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
