using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerModel.InMemory;

/// <summary>Which rows have a rank in one range: so many at once as fit into a vector.</summary>
/// <param name="codes">Filled up to whole words.</param>
/// <param name="from">The first rank.</param>
/// <param name="reach">How far from the first the last one is.</param>
internal sealed class CodesBetween<T>(T[] codes, T from, T reach) : Question
    where T : unmanaged, IBinaryInteger<T>
{
    public override int Cost => Unsafe.SizeOf<T>();

    public override void Narrow(int word, Span<ulong> rows)
    {
        ref var first = ref MemoryMarshal.GetReference(codes.AsSpan(word << 6, rows.Length << 6));
        var (least, most) = (Vector256.Create(from), Vector256.Create(reach));
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] != 0)
            {
                rows[i] &= Word(ref Unsafe.Add(ref first, i << 6), least, most);
            }
        }
    }

    /// <summary>Below the first rank the distance wraps around and is far, so one comparison does for both ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref T first, Vector256<T> least, Vector256<T> most)
    {
        var word = 0UL;
        for (var at = 0; at < 64; at += Vector256<T>.Count)
        {
            var distance = Vector256.LoadUnsafe(ref first, (nuint)at) - least;
            word |= (ulong)Vector256.Equals(Vector256.Min(distance, most), distance).ExtractMostSignificantBits() << at;
        }

        return word;
    }
}
