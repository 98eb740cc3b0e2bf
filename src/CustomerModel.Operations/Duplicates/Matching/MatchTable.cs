namespace CustomerModel.Operations;

/// <summary>Rows, their blocks and the weights: everything but the keys by which a caller knows the rows.</summary>
internal sealed class MatchTable
{
    private const int CandidatesToLearnFrom = 200_000;
    private const int RandomPairs = 300_000;
    private const int RowsBetweenReports = 10_000;
    private readonly MatchProfile _profile;
    private readonly Blocks[] _blocks;
    private readonly Candidates _candidates = new();
    private bool[] _isKept = new bool[64];
    private PairScore _score;

    public MatchTable(MatchProfile profile, MatchColumns columns)
    {
        profile.Demand();
        _profile = profile;
        Rows = new(profile, columns);
        _blocks = Array.ConvertAll(BlockKeys.Of(Rows, profile), keys => new Blocks(keys, profile.LargestBlock));
        Weights = new WeightLearning(Rows.Attributes).Weights;
        _score = new(Rows, Weights);
        Least = Math.Log2(profile.Threshold / (1 - profile.Threshold));
    }

    public MatchRows Rows { get; }

    public MatchWeights Weights { get; private set; }

    /// <summary>The bits from which two rows are a pair.</summary>
    public double Least { get; }

    /// <summary>What was too large to be compared, a line for each key.</summary>
    public IReadOnlyList<SkippedBlocks> Skipped =>
        [
            .. _blocks
                .Select(blocks => (blocks.Key, Sizes: blocks.SkippedSizes.ToList()))
                .Where(blocks => blocks.Sizes.Count > 0)
                .Select(blocks => new SkippedBlocks(
                    blocks.Key,
                    blocks.Sizes.Count,
                    blocks.Sizes.Sum(size => (long)size),
                    blocks.Sizes.Sum(size => size * (size - 1L) / 2)
                )),
        ];

    public int Add(IReadOnlyList<string?> values)
    {
        var row = Rows.Add(values);
        if (row >= _isKept.Length)
        {
            Array.Resize(ref _isKept, _isKept.Length * 2);
        }

        _isKept[row] = true;
        foreach (var blocks in _blocks)
        {
            blocks.Add(row);
        }

        return row;
    }

    public void Remove(int row)
    {
        foreach (var blocks in _blocks)
        {
            blocks.Remove(row);
        }

        _isKept[row] = false;
        Rows.Remove(row);
    }

    public void Learn(CancellationToken stop)
    {
        var order = new RandomRows(_profile.Seed, Rows.End - 1);
        var (candidates, comparison, visited) = (new LearningSample(Rows.Attributes.Length), new PairComparison(Rows), 0);
        while (candidates.Count < CandidatesToLearnFrom && order.Next() is > 0 and var row)
        {
            stop.ThrowIfCancellationRequested();
            if (_isKept[row])
            {
                visited++;
                AddEarlier(row, comparison, candidates);
            }
        }

        var random = PickRandom(order, comparison);
        Weights = new WeightLearning(Rows.Attributes).Learn(candidates, random, visited, Rows.Count, stop);
        _score = new(Rows, Weights);
    }

    /// <summary>The rows that are one with a row, or with the one asked about (0), best first.</summary>
    public List<(int Row, double Bits)> Find(int row)
    {
        var found = new List<(int Row, double Bits)>();
        Gather(row);
        foreach (var other in _candidates.Rows)
        {
            if (BitsOf(row, other) is var bits && bits >= Least)
            {
                found.Add((other, bits));
            }
        }

        found.Sort((left, right) => (right.Bits, left.Row).CompareTo((left.Bits, right.Row)));
        return found;
    }

    /// <summary>Every pair, by its rows; the one that was added first is the first.</summary>
    public (List<(int First, int Second, double Bits)> Pairs, long Compared) FindAll(IProgress<long>? progress, CancellationToken stop)
    {
        var (pairs, compared) = (new List<(int First, int Second, double Bits)>(), 0L);
        for (var row = 1; row < Rows.End; row++)
        {
            GatherEarlier(row);
            compared += _candidates.Rows.Length;
            foreach (var other in _candidates.Rows)
            {
                if (_score.Of(other, row) is var bits && bits >= Least)
                {
                    pairs.Add((other, row, bits));
                }
            }

            if (row % RowsBetweenReports == 0)
            {
                stop.ThrowIfCancellationRequested();
                progress?.Report(row);
            }
        }

        progress?.Report(Rows.Count);
        return (pairs, compared);
    }

    /// <summary>The evidence that two rows are one.</summary>
    public double BitsOf(int left, int right) => _score.Of(left, right);

    public MatchExplanation Explain(int left, int right)
    {
        var bits = BitsOf(left, right);
        var lines = Rows.Attributes.Select(
            (attribute, i) =>
                new MatchEvidence(
                    attribute.Kind,
                    Rows.TextOf(left, attribute),
                    Rows.TextOf(right, attribute),
                    _score.Comparison.LevelOf(i),
                    _score.BitsOf(i)
                )
        );
        return new([.. lines], _score.Prior, _score.Kinship, bits);
    }

    private void Gather(int row)
    {
        _candidates.Begin(row, Rows.End);
        foreach (var blocks in _blocks)
        {
            blocks.Visit(row, _candidates);
        }
    }

    private void GatherEarlier(int row)
    {
        _candidates.Begin(row, Rows.End);
        foreach (var blocks in _blocks)
        {
            blocks.VisitEarlier(row, _candidates);
        }
    }

    private LearningSample PickRandom(RandomRows order, PairComparison comparison)
    {
        var random = new LearningSample(Rows.Attributes.Length);
        for (var pair = 0; pair < RandomPairs && Rows.Count > 1; pair++)
        {
            var (left, right) = (order.Any(), order.Any());
            if (left != right && _isKept[left] && _isKept[right])
            {
                comparison.Compare(left, right);
                random.Add(comparison);
            }
        }

        return random;
    }

    private void AddEarlier(int row, PairComparison comparison, LearningSample into)
    {
        GatherEarlier(row);
        foreach (var other in _candidates.Rows)
        {
            comparison.Compare(other, row);
            into.Add(comparison);
        }
    }
}
