namespace CustomerModel.Operations;

/// <summary>Learns the weights without anybody saying which pairs are duplicates: expectation maximisation, always from the same start.</summary>
/// <remarks>
/// Three kinds of pairs are told apart: duplicates; strangers, whose agreements are those of random pairs; and relatives, who agree as
/// duplicates do where values are shared and as strangers do elsewhere. Pairs under no key in common count as strangers.
/// </remarks>
internal sealed class WeightLearning
{
    private const int MostRounds = 60;
    private const double Settled = 0.002;
    private const double BeliefStrength = 20;
    private const double DuplicatesAtFirst = 0.05;
    private const double RelativesAtFirst = 0.1;
    private readonly BoundAttribute[] _attributes;
    private readonly double[] _duplicates;
    private readonly double[] _strangers;
    private MatchWeights _weights;
    private double _rarest;

    public WeightLearning(BoundAttribute[] attributes)
    {
        _attributes = attributes;
        (_duplicates, _strangers) = (
            new double[attributes.Length * WeightPlace.PerAttribute],
            new double[attributes.Length * WeightPlace.PerAttribute]
        );
        _weights = Weigh(DuplicatesAtFirst, RelativesAtFirst);
    }

    /// <summary>What is believed before anything is learned.</summary>
    public MatchWeights Weights => _weights;

    /// <summary>The weights that explain the pairs best.</summary>
    /// <param name="candidates">Pairs under a key in common.</param>
    /// <param name="random">Pairs picked at random.</param>
    /// <param name="visited">Of how many rows the candidates were taken.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="stop">Gives up.</param>
    public MatchWeights Learn(LearningSample candidates, LearningSample random, int visited, int rows, CancellationToken stop)
    {
        // Nothing that two rows agree on tells more than a value that only they have.
        _rarest = 0.5 / rows;
        for (var round = 0; round < MostRounds; round++)
        {
            stop.ThrowIfCancellationRequested();
            Array.Clear(_duplicates);
            Array.Clear(_strangers);
            var (found, related) = Count(candidates, rows, _duplicates, null);
            Count(random, rows, null, _strangers);
            var before = _weights;
            _weights = Weigh(
                (found + (DuplicatesAtFirst * BeliefStrength)) / (visited + BeliefStrength),
                (related + (RelativesAtFirst * BeliefStrength)) / (visited + BeliefStrength)
            );
            if (_weights.IsNear(before, Settled))
            {
                break;
            }
        }

        return _weights;
    }

    /// <summary>Adds up how each level is shared out among duplicates and strangers, by what is believed now.</summary>
    private (double Duplicates, double Relatives) Count(LearningSample sample, int rows, double[]? duplicates, double[]? strangers)
    {
        var (found, related, prior) = (0.0, 0.0, _weights.Prior(rows));
        for (var pair = 0; pair < sample.Count; pair++)
        {
            var places = sample.PlacesOf(pair);
            var (all, shared) = _weights.Sum(places, sample.SurprisesOf(pair));
            var kinship = _weights.Kinship(shared, rows);
            var probability = MatchWeights.ProbabilityOf(prior + all + kinship);
            found += probability;
            related += (1 - probability) * (1 - Math.Pow(2, kinship));
            foreach (var place in places)
            {
                if (duplicates is not null)
                {
                    duplicates[WeightPlace.Plain(place)] += probability;
                }

                if (strangers is not null)
                {
                    strangers[WeightPlace.Plain(place)] += 1 - probability;
                }
            }
        }

        return (found, related);
    }

    /// <summary>Weights from shares; what is believed beforehand counts like a few pairs more.</summary>
    private MatchWeights Weigh(double duplicates, double relatives)
    {
        var bits = new float[_attributes.Length * WeightPlace.PerAttribute];
        for (var i = 0; i < _attributes.Length; i++)
        {
            for (var state = 0; state < WeightPlace.States; state++)
            {
                WeighLevels(i, state, bits);
            }
        }

        return new(bits, _attributes, duplicates, relatives);
    }

    private void WeighLevels(int attribute, int state, float[] bits)
    {
        var first = WeightPlace.Of(attribute, state, 0);
        var (kind, mine, theirs) = (_attributes[attribute].Kind, Sum(_duplicates, first), Sum(_strangers, first));
        for (var level = 1; level < WeightPlace.Levels; level++)
        {
            var among = Share(_duplicates[first + level], mine, Priors.OfDuplicates(kind, state, level));
            var others = Math.Max(Share(_strangers[first + level], theirs, Priors.OfStrangers(kind, state, level)), _rarest);
            bits[first + level] = (float)Math.Log2(among / others);
            bits[first + WeightPlace.Levels + level] = (float)Math.Log2(among);
        }
    }

    private static double Share(double count, double sum, double belief) => (count + (BeliefStrength * belief)) / (sum + BeliefStrength);

    private static double Sum(double[] shares, int first)
    {
        var sum = 0.0;
        for (var level = 1; level < WeightPlace.Levels; level++)
        {
            sum += shares[first + level];
        }

        return sum;
    }
}
