using System.Text;

namespace CustomerModel.Specifications;

/// <summary>Unicode's form C (UAX 15).</summary>
/// <remarks>
/// Made here and not by the framework: a host in invariant globalization mode gets its texts back unchanged from
/// <see cref="string.Normalize()"/>, and two hosts of one database would write two keys for one text.
/// </remarks>
internal static class CanonicalForm
{
    private const char FirstThatMayChange = '\u0300';

    internal static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange(FirstThatMayChange, char.MaxValue) && MayChange(text) ? Composed(text) : text;

    private static bool MayChange(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (CanonicalTable.MayChange(TextKey.CodePoint(text, ref position)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Composed(string text)
    {
        var points = new List<int>(text.Length + 8);
        var position = 0;
        while (position < text.Length)
        {
            Decompose(TextKey.CodePoint(text, ref position), points);
        }

        Reorder(points);
        return Compose(points);
    }

    private static void Decompose(int point, List<int> into)
    {
        if (Hangul.IsSyllable(point))
        {
            Hangul.Decompose(point, into);
        }
        else if (CanonicalTable.TryDecompose(point, out var first, out var second))
        {
            Decompose(first, into);
            if (second != 0)
            {
                into.Add(second);
            }
        }
        else
        {
            into.Add(point);
        }
    }

    /// <summary>Marks go by class; marks of one class keep their order, because they meet on the letter.</summary>
    private static void Reorder(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var point = points[i];
            var rank = CanonicalTable.ClassOf(point);
            var at = i;
            for (; rank > 0 && at > 0 && CanonicalTable.ClassOf(points[at - 1]) > rank; at--)
            {
                points[at] = points[at - 1];
            }

            points[at] = point;
        }
    }

    private static string Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        int starter = -1,
            lastClass = 0;
        foreach (var point in points)
        {
            var rank = CanonicalTable.ClassOf(point);
            var isBlocked = starter >= 0 && starter < composed.Count - 1 && (lastClass == 0 || lastClass >= rank);
            if (starter >= 0 && !isBlocked && Pair(composed[starter], point) is var pair and > 0)
            {
                composed[starter] = pair;
                continue;
            }

            starter = rank == 0 ? composed.Count : starter;
            lastClass = rank;
            composed.Add(point);
        }

        return Text(composed);
    }

    private static int Pair(int first, int second) =>
        Hangul.Compose(first, second) is var syllable and > 0 ? syllable : CanonicalTable.Compose(first, second);

    private static string Text(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            _ = point > char.MaxValue ? text.Append(char.ConvertFromUtf32(point)) : text.Append((char)point);
        }

        return text.ToString();
    }
}
