namespace CustomerModel.Operations;

/// <summary>What each agreement weighs, in bits, and how many duplicates and relatives are expected (Fellegi and Sunter 1969).</summary>
internal sealed class MatchWeights
{
    private readonly float[] _bits;
    private readonly float[] _shared;
    private readonly double[] _shares;

    /// <param name="bits">By <see cref="WeightPlace"/>; where the value counts, without what the value adds.</param>
    /// <param name="attributes">The attributes.</param>
    /// <param name="duplicates">Expected pairs of duplicates for each row.</param>
    /// <param name="relatives">Expected pairs of relatives for each row.</param>
    public MatchWeights(float[] bits, BoundAttribute[] attributes, double duplicates, double relatives)
    {
        (_bits, Duplicates, Relatives) = (bits, duplicates, relatives);
        _shares = Array.ConvertAll(attributes, attribute => attribute.Setting.SharedByKin);
        _shared = [.. bits.Select((weight, place) => SharedOf(_shares[place / WeightPlace.PerAttribute], weight))];
    }

    public double Duplicates { get; }

    public double Relatives { get; }

    /// <summary>What an attribute weighs that has this place.</summary>
    public float this[int place] => _bits[place];

    /// <summary>The evidence of all attributes, and how much of it relatives would give as well.</summary>
    public (float All, float Shared) Sum(ReadOnlySpan<int> places, ReadOnlySpan<float> surprises)
    {
        var (all, shared) = (0f, 0f);
        for (var i = 0; i < places.Length; i++)
        {
            var bits = _bits[places[i]] + surprises[i];
            all += bits;
            shared += surprises[i] > 0 ? SharedOf(_shares[i], bits) : _shared[places[i]];
        }

        return (all, shared);
    }

    /// <summary>The bits that any pair begins with: duplicates are rare among all pairs.</summary>
    /// <param name="rows">How many rows there are.</param>
    public double Prior(int rows) => Math.Log2(Share(Duplicates, rows));

    /// <summary>What is taken back because relatives would agree as well.</summary>
    /// <param name="shared">The bits they would give.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <returns>Zero or less.</returns>
    public double Kinship(double shared, int rows)
    {
        var relatives = Math.Log2(Share(Relatives, rows)) + shared;
        return relatives > 60 ? -relatives : -Math.Log2(1 + Math.Pow(2, relatives));
    }

    public static double ProbabilityOf(double bits) => 1 / (1 + Math.Pow(2, -bits));

    public bool IsNear(MatchWeights other, double most)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if (Math.Abs(_bits[i] - other._bits[i]) > most)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Relatives agree as duplicates do in their share of the cases, else as strangers do.</summary>
    private static float SharedOf(double share, float bits) =>
        share <= 0 ? 0
        : share >= 1 ? bits
        : MathF.Log2((float)(1 - share) + ((float)share * MathF.Pow(2, bits)));

    private static double Share(double pairs, int rows) => Math.Min(2 * pairs / Math.Max(rows - 1, 1), 0.5);
}
