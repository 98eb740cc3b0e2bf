using System.Numerics;

namespace CustomerModel.Operations;

/// <summary>Rows in an order that only a seed decides.</summary>
/// <param name="seed">The same seed, the same order.</param>
/// <param name="last">Rows are from 1 to this one.</param>
internal sealed class RandomRows(ulong seed, int last)
{
    private readonly ulong _mask = BitOperations.RoundUpToPowerOf2((uint)last + 1) - 1;
    private ulong _state = KeyHash.Mix(seed + 1);
    private ulong _step;

    /// <summary>The next row that was not handed out by this method before; 0 when there is none.</summary>
    public int Next()
    {
        while (_step <= _mask)
        {
            // An odd factor permutes the numbers below a power of two.
            var row = ((_step++ * 0x2545F4914F6CDD1D) + seed) & _mask;
            if (row > 0 && row <= (ulong)last)
            {
                return (int)row;
            }
        }

        return 0;
    }

    /// <summary>Any row.</summary>
    public int Any()
    {
        _state += 0x9E3779B97F4A7C15;
        return 1 + (int)(KeyHash.Mix(_state) % (ulong)last);
    }
}
