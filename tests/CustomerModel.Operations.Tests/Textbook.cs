namespace CustomerModel.Operations.Tests;

/// <summary>The metrics in their plainest form.</summary>
internal static class Textbook
{
    public static int Edits(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] =
                    i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }

    public static double JaroWinkler(string left, string right)
    {
        var jaro = Jaro(left, right);
        var prefix = left.Zip(right).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    private static double Jaro(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 1 : 0;
        }

        var reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var taken = new bool[right.Length];
        var mine = new List<char>();
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j <= Math.Min(right.Length - 1, i + reach); j++)
            {
                if (!taken[j] && left[i] == right[j])
                {
                    taken[j] = true;
                    mine.Add(left[i]);
                    break;
                }
            }
        }

        var theirs = right.Where((_, j) => taken[j]).ToList();
        double common = mine.Count;
        var moved = mine.Zip(theirs).Count(pair => pair.First != pair.Second) / 2;
        return common == 0 ? 0 : ((common / left.Length) + (common / right.Length) + ((common - moved) / common)) / 3;
    }
}
