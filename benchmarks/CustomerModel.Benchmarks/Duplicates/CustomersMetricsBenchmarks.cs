using CustomerModel.Operations;
using FuzzySharp;

namespace CustomerModel.Benchmarks;

/// <summary>A thousand pairs of names, addresses of e-mail and streets, half of them of one person; goal in docs/duplicates.md.</summary>
[Goal("how alike two texts are, a thousand pairs", 0.33, NoAllocation = true)]
public class CustomersMetricsBenchmarks
{
    private const int Pairs = 1_000;
    private static readonly int[] Columns = [1, 2, 4, 7];
    private readonly (string Left, string Right)[] _pairs = new (string, string)[Pairs];

    [GlobalSetup]
    public void Pick()
    {
        string[][] rows = [.. new Population(2 * Pairs, seed: 1).Lines().Select(line => line.Split(';'))];
        for (var i = 0; i < Pairs; i++)
        {
            var column = Columns[i % Columns.Length];
            var other = i % 2 == 0 ? rows[^(1 + (i % 150))] : rows[i + 1];
            var same = i % 2 == 0 ? rows.First(row => row[0] == other[0]) : rows[i];
            _pairs[i] = (MatchText.Folded(same[column]), MatchText.Folded(other[column]));
        }
    }

    [Benchmark(Baseline = true)]
    public double FuzzyRatio() => Sum(static (left, right) => Fuzz.Ratio(left, right));

    [Benchmark]
    public double JaroWinkler() => Sum(static (left, right) => Likeness.JaroWinkler(left, right));

    [Benchmark]
    public double ByEdits() => Sum(static (left, right) => Likeness.ByEdits(left, right));

    [Benchmark(Description = "beside: nicknames, initials and likeness together")]
    public double GivenNames() => Sum(static (left, right) => (double)NameComparison.OfGiven(left, right));

    private double Sum(Func<string, string, double> likeness)
    {
        var sum = 0.0;
        foreach (var (left, right) in _pairs)
        {
            sum += likeness(left, right);
        }

        return sum;
    }
}
