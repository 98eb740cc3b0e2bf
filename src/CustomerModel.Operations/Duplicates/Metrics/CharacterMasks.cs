using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerModel.Operations;

/// <summary>Where a character stands in a short text, as bits: found by comparing sixteen places at once, so there is no table to fill.</summary>
internal readonly ref struct CharacterMasks
{
    /// <summary>As many characters as a word has bits.</summary>
    public const int Most = 64;

    /// <summary>As many characters as are compared at once.</summary>
    public const int Few = 16;

    private readonly ReadOnlySpan<char> _padded;
    private readonly Vector128<byte> _narrow;
    private readonly int _blocks;
    private readonly ulong _all;

    /// <param name="text">1 to 64 characters.</param>
    /// <param name="room">16 characters to work in for a text that fits, else 64; all zero.</param>
    public CharacterMasks(ReadOnlySpan<char> text, Span<char> room)
    {
        text.CopyTo(room);
        _padded = room;
        _all = ulong.MaxValue >> (Most - text.Length);
        var first = Block(0);
        if (text.Length <= Few && Vector256.LessThanOrEqualAll(first, Vector256.Create((ushort)byte.MaxValue)))
        {
            _narrow = Vector128.Narrow(first.GetLower(), first.GetUpper());
        }
        else
        {
            _blocks = (text.Length + Few - 1) / Few;
        }
    }

    /// <summary>Bit n is set where the character is the one at place n.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char character) =>
        _blocks > 0 ? InBlocks(character)
        : character > byte.MaxValue ? 0
        : Vector128.Equals(_narrow, Vector128.Create((byte)character)).ExtractMostSignificantBits() & _all;

    private ulong InBlocks(char character)
    {
        var (wanted, found) = (Vector256.Create((ushort)character), 0UL);
        for (var block = 0; block < _blocks; block++)
        {
            found |= (ulong)Vector256.Equals(Block(block), wanted).ExtractMostSignificantBits() << (block * Few);
        }

        return found & _all;
    }

    private Vector256<ushort> Block(int block) =>
        Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_padded)), (nuint)(block * Few));
}
