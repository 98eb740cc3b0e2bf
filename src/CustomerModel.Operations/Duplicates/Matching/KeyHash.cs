using System.Runtime.InteropServices;

namespace CustomerModel.Operations;

/// <summary>Hashes that are the same in every process.</summary>
internal static class KeyHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length * Odd;
        while (text.Length >= 4)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)));
            text = text[4..];
        }

        foreach (var character in text)
        {
            hash = (hash ^ character) * Odd;
        }

        return Mix(hash);
    }

    /// <summary>Spreads the bits of a number over all of it (the finaliser of MurmurHash3, 64 bits).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
