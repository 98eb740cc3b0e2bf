namespace CustomerModel.Operations;

/// <summary>Puts pairs together, the surest first, so that chains do not join what does not belong together.</summary>
/// <remarks>Two clusters are joined by a pair between them only if, of all pairs between them, at least half are above the threshold.</remarks>
internal static class DuplicateClusters
{
    /// <summary>Clusters of two rows or more; rows and clusters in ascending order.</summary>
    /// <param name="pairs">Pairs above the threshold.</param>
    /// <param name="bitsOf">The evidence for any two rows.</param>
    /// <param name="least">The threshold.</param>
    public static List<List<int>> Of(IReadOnlyList<(int First, int Second, double Bits)> pairs, Func<int, int, double> bitsOf, double least)
    {
        var clusters = new Dictionary<int, List<int>>();
        foreach (
            var (first, second, _) in pairs.OrderByDescending(pair => pair.Bits).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
        )
        {
            var (mine, theirs) = (ClusterOf(first), ClusterOf(second));
            if (!ReferenceEquals(mine, theirs) && BelongTogether(mine, theirs))
            {
                Join(mine, theirs);
            }
        }

        foreach (var cluster in clusters.Values)
        {
            cluster.Sort();
        }

        return
        [
            .. clusters
                .Where(pair => pair.Value.Count > 1 && pair.Value[0] == pair.Key)
                .Select(pair => pair.Value)
                .OrderBy(rows => rows[0]),
        ];

        List<int> ClusterOf(int row)
        {
            if (!clusters.TryGetValue(row, out var cluster))
            {
                clusters[row] = cluster = [row];
            }

            return cluster;
        }

        bool BelongTogether(List<int> mine, List<int> theirs)
        {
            var alike = mine.Count + theirs.Count == 2 ? 1 : mine.Sum(one => theirs.Count(other => bitsOf(one, other) >= least));
            return alike * 2L >= (long)mine.Count * theirs.Count;
        }

        void Join(List<int> mine, List<int> theirs)
        {
            var (larger, smaller) = mine.Count >= theirs.Count ? (mine, theirs) : (theirs, mine);
            larger.AddRange(smaller);
            foreach (var row in smaller)
            {
                clusters[row] = larger;
            }
        }
    }
}
