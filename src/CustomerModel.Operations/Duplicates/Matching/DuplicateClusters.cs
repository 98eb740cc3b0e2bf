namespace CustomerModel.Operations;

/// <summary>Puts pairs together, the surest first, so that chains do not join what does not belong together.</summary>
/// <remarks>Two clusters are joined by a pair between them only if, of all pairs between them, at least half are above the threshold.</remarks>
internal sealed class DuplicateClusters
{
    private readonly Dictionary<int, List<int>> _clusterOf = [];
    private readonly Func<int, int, double> _bitsOf;
    private readonly double _least;

    private DuplicateClusters(Func<int, int, double> bitsOf, double least) => (_bitsOf, _least) = (bitsOf, least);

    /// <summary>Clusters of two rows or more; rows and clusters in ascending order.</summary>
    /// <param name="pairs">Pairs above the threshold.</param>
    /// <param name="bitsOf">The evidence for any two rows.</param>
    /// <param name="least">The threshold.</param>
    public static List<List<int>> Of(IReadOnlyList<(int First, int Second, double Bits)> pairs, Func<int, int, double> bitsOf, double least)
    {
        var clusters = new DuplicateClusters(bitsOf, least);
        foreach (
            var (first, second, _) in pairs.OrderByDescending(pair => pair.Bits).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
        )
        {
            clusters.Meet(clusters.ClusterOf(first), clusters.ClusterOf(second));
        }

        return clusters.Ordered();
    }

    private List<int> ClusterOf(int row)
    {
        if (!_clusterOf.TryGetValue(row, out var cluster))
        {
            _clusterOf[row] = cluster = [row];
        }

        return cluster;
    }

    private void Meet(List<int> mine, List<int> theirs)
    {
        if (ReferenceEquals(mine, theirs) || !BelongTogether(mine, theirs))
        {
            return;
        }

        var (larger, smaller) = mine.Count >= theirs.Count ? (mine, theirs) : (theirs, mine);
        larger.AddRange(smaller);
        foreach (var row in smaller)
        {
            _clusterOf[row] = larger;
        }
    }

    /// <summary>Two single rows do: the pair that brings them together is above the threshold.</summary>
    private bool BelongTogether(List<int> mine, List<int> theirs) =>
        mine.Count + theirs.Count == 2
        || mine.Sum(one => theirs.Count(other => _bitsOf(one, other) >= _least)) * 2L >= (long)mine.Count * theirs.Count;

    private List<List<int>> Ordered()
    {
        var clusters = _clusterOf.Values.Distinct().Where(cluster => cluster.Count > 1).ToList();
        clusters.ForEach(cluster => cluster.Sort());
        return [.. clusters.OrderBy(cluster => cluster[0])];
    }
}
