namespace CustomerModel.Operations;

/// <summary>What each agreement weighs, in bits, and how many duplicates and relatives are expected (Fellegi and Sunter 1969).</summary>
internal sealed class MatchWeights
{
    /// <param name="bits">By <see cref="WeightPlace"/>; where the value counts, without what the value adds.</param>
    /// <param name="duplicates">Expected pairs of duplicates for each row.</param>
    /// <param name="relatives">Expected pairs for each row that have alike only what is shared.</param>
    public MatchWeights(float[] bits, double duplicates, double relatives) => (Bits, Duplicates, Relatives) = (bits, duplicates, relatives);

    public float[] Bits { get; }

    public double Duplicates { get; }

    public double Relatives { get; }

    /// <summary>The bits that any pair begins with: duplicates are rare among all pairs.</summary>
    /// <param name="rows">How many rows there are.</param>
    public double Prior(int rows) => Math.Log2(Share(Duplicates, rows));

    /// <summary>What is taken back of the evidence that relatives share.</summary>
    /// <param name="shared">The bits of that evidence.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <returns>Zero or less.</returns>
    public double Kinship(double shared, int rows)
    {
        var relatives = Math.Log2(Share(Relatives, rows)) + shared;
        return relatives > 60 ? -relatives : -Math.Log2(1 + Math.Pow(2, relatives));
    }

    public static double ProbabilityOf(double bits) => 1 / (1 + Math.Pow(2, -bits));

    private static double Share(double pairs, int rows) => Math.Min(2 * pairs / Math.Max(rows - 1, 1), 0.5);
}
