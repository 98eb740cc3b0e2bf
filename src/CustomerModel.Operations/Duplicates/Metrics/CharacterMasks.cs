using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerModel.Operations;

/// <summary>Where a character stands in a short text, as bits: found by comparing sixteen places at once, so there is no table to fill.</summary>
internal readonly ref struct CharacterMasks
{
    /// <summary>As many characters as a word has bits.</summary>
    public const int Most = 64;

    private const int Lanes = 16;
    private readonly ReadOnlySpan<char> _padded;
    private readonly Vector256<ushort> _first;
    private readonly int _blocks;
    private readonly ulong _all;

    /// <param name="text">1 to 64 characters.</param>
    /// <param name="room">64 characters to work in.</param>
    public CharacterMasks(ReadOnlySpan<char> text, Span<char> room)
    {
        room.Clear();
        text.CopyTo(room);
        _padded = room;
        _blocks = (text.Length + Lanes - 1) / Lanes;
        _all = ulong.MaxValue >> (Most - text.Length);
        _first = Block(0);
    }

    /// <summary>Bit n is set where the character is the one at place n.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(char character)
    {
        var wanted = Vector256.Create((ushort)character);
        ulong found = Vector256.Equals(_first, wanted).ExtractMostSignificantBits();
        for (var block = 1; block < _blocks; block++)
        {
            found |= (ulong)Vector256.Equals(Block(block), wanted).ExtractMostSignificantBits() << (block * Lanes);
        }

        return found & _all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ushort> Block(int block) =>
        Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_padded)), (nuint)(block * Lanes));
}
