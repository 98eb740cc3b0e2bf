using System.Collections.Frozen;

namespace CustomerModel.Specifications;

/// <summary>Decompositions and combining classes of Unicode's character database, read on first need.</summary>
internal static class CanonicalTable
{
    private static readonly FrozenDictionary<int, (int First, int Second)> Parts;
    private static readonly FrozenDictionary<(int First, int Second), int> Wholes;
    private static readonly FrozenDictionary<int, int> Classes;
    private static readonly FrozenSet<int> Changing;

    // The tables depend on each other and come from one stream.
    static CanonicalTable()
    {
        var parts = new Dictionary<int, (int, int)>();
        var wholes = new Dictionary<(int, int), int>();
        var classes = new Dictionary<int, int>();
        var changing = new HashSet<int>();
        using var reader = new BinaryReader(typeof(CanonicalTable).Assembly.GetManifestResourceStream("CanonicalForm.bin")!);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (point, first, second) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            parts.Add(Math.Abs(point), (first, second));
            if (point > 0)
            {
                wholes.Add((first, second), point);
            }

            changing.Add(point > 0 ? second : -point);
        }

        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var point = reader.ReadInt32();
            classes.Add(point, reader.ReadInt32());
            changing.Add(point);
        }

        (Parts, Wholes) = (parts.ToFrozenDictionary(), wholes.ToFrozenDictionary());
        (Classes, Changing) = (classes.ToFrozenDictionary(), changing.ToFrozenSet());
    }

    /// <summary>Whether a text that holds it may differ from its form C.</summary>
    internal static bool MayChange(int point) => Hangul.IsVowelOrTail(point) || Changing.Contains(point);

    internal static int ClassOf(int point) => point < 0x300 ? 0 : Classes.GetValueOrDefault(point);

    internal static bool TryDecompose(int point, out int first, out int second)
    {
        var found = Parts.TryGetValue(point, out var pair);
        (first, second) = pair;
        return found;
    }

    /// <summary>0 if the two stay two.</summary>
    internal static int Compose(int first, int second) => Wholes.GetValueOrDefault((first, second));
}
