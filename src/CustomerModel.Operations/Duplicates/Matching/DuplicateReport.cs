namespace CustomerModel.Operations;

/// <summary>All duplicates among rows.</summary>
/// <typeparam name="TKey">By what the caller knows a row.</typeparam>
/// <param name="Pairs">Pairs above the threshold.</param>
/// <param name="Clusters">Rows that are one, two or more together; each row stands in one cluster at most.</param>
/// <param name="Rows">How many rows there were.</param>
/// <param name="Compared">How many pairs were compared.</param>
/// <param name="Skipped">Blocks that even their refinements left too large: their pairs were compared only under another key.</param>
public sealed record DuplicateReport<TKey>(
    IReadOnlyList<DuplicatePair<TKey>> Pairs,
    IReadOnlyList<IReadOnlyList<TKey>> Clusters,
    int Rows,
    long Compared,
    IReadOnlyList<SkippedBlocks> Skipped
)
    where TKey : notnull;

/// <summary>Two rows that are one.</summary>
/// <typeparam name="TKey">By what the caller knows a row.</typeparam>
/// <param name="First">The one that was added first.</param>
/// <param name="Second">The other.</param>
/// <param name="Bits">The evidence, see <see cref="MatchExplanation"/>.</param>
public readonly record struct DuplicatePair<TKey>(TKey First, TKey Second, double Bits)
    where TKey : notnull
{
    /// <summary>How likely it is, from 0 to 1.</summary>
    public double Probability => MatchWeights.ProbabilityOf(Bits);
}

/// <summary>A row that may be the one that was asked about.</summary>
/// <typeparam name="TKey">By what the caller knows a row.</typeparam>
/// <param name="Key">The row.</param>
/// <param name="Bits">The evidence, see <see cref="MatchExplanation"/>.</param>
public readonly record struct DuplicateCandidate<TKey>(TKey Key, double Bits)
    where TKey : notnull
{
    /// <summary>How likely it is, from 0 to 1.</summary>
    public double Probability => MatchWeights.ProbabilityOf(Bits);
}

/// <summary>What a blocking key would have had to compare and did not.</summary>
/// <param name="Key">The key.</param>
/// <param name="Blocks">How many blocks.</param>
/// <param name="Rows">How many rows they have.</param>
/// <param name="Pairs">How many pairs these are.</param>
public sealed record SkippedBlocks(BlockingKey Key, int Blocks, long Rows, long Pairs);
