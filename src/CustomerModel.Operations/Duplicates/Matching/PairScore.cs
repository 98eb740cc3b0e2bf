namespace CustomerModel.Operations;

/// <summary>Weighs what a comparison found.</summary>
internal sealed class PairScore(MatchRows rows, MatchWeights weights)
{
    private readonly PairComparison _comparison = new(rows);
    private int _rows = -1;

    /// <summary>How each attribute agrees in the pair that was weighed last.</summary>
    public PairComparison Comparison => _comparison;

    /// <summary>The evidence that two rows are one, in bits; above zero it is more likely than not.</summary>
    public double Of(int left, int right)
    {
        _comparison.Compare(left, right);
        var (all, shared) = weights.Sum(_comparison.Places, _comparison.Surprises);
        Expect(rows.Count + (left == 0 ? 1 : 0));
        Kinship = weights.Kinship(shared, _rows);
        return Prior + all + Kinship;
    }

    public float BitsOf(int attribute) => weights[_comparison.Places[attribute]] + _comparison.Surprises[attribute];

    /// <summary>What the pair weighed last began with.</summary>
    public double Prior { get; private set; }

    /// <summary>What was taken back of its evidence.</summary>
    public double Kinship { get; private set; }

    private void Expect(int count)
    {
        if (count != _rows)
        {
            (_rows, Prior) = (count, weights.Prior(count));
        }
    }
}
