using System.Collections.Frozen;
using System.Text;

namespace CustomerModel.Operations;

/// <summary>What becomes of a character under compatibility decomposition (NFKD, UAX 15) and full case folding, read on first need.</summary>
/// <remarks>Made here and not by the framework, which changes nothing in a host in invariant globalization mode.</remarks>
internal static class FoldingTable
{
    private static readonly FrozenDictionary<int, string> Folded = Read();

    // Letters that Unicode does not take apart, as people write them who do not have them on their keyboard.
    private static readonly FrozenDictionary<char, string> Plain = new Dictionary<char, string>
    {
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['þ'] = "th",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
        ['ĸ'] = "k",
        ['ŋ'] = "n",
    }.ToFrozenDictionary();

    /// <summary>The folded text of a character, or <see langword="null"/> when it stays itself.</summary>
    public static string? Of(Rune character) => Folded.GetValueOrDefault(character.Value);

    /// <summary>A letter without its stroke, or <see langword="null"/> when it has none.</summary>
    public static string? PlainOf(char letter) => Plain.GetValueOrDefault(letter);

    private static FrozenDictionary<int, string> Read()
    {
        var folded = new Dictionary<int, string>();
        using var reader = new BinaryReader(typeof(FoldingTable).Assembly.GetManifestResourceStream("MatchFolding.bin")!);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var point = reader.ReadInt32();
            folded.Add(point, Encoding.Unicode.GetString(reader.ReadBytes(reader.ReadByte() * sizeof(char))));
        }

        return folded.ToFrozenDictionary();
    }
}
