using CustomerModel.Operations;
using FuzzySharp;

namespace CustomerModel.Benchmarks;

/// <summary>One contact against a million that are there.</summary>
[Goal("one contact against a million", 0.01, MostMilliseconds = 1)]
public class CustomersLookupBenchmarks
{
    private const int Asked = 997;
    private DuplicateIndex<int> _index = null!;
    private string[][] _asked = [];
    private string[] _names = [];
    private int _next;

    [GlobalSetup]
    public void Fill()
    {
        using var crowd = new CrowdFile(1_000_000);
        _index = crowd.Index();
        _index.Learn();
        _names = [.. crowd.Rows().Select(row => $"{row[1]} {row[2]}")];
        _asked = [.. crowd.Rows().Skip(900_000).Take(Asked)];
    }

    [Benchmark(Baseline = true)]
    public int RatioOfEveryName()
    {
        var (name, alike) = ($"{Next()[1]} {_asked[_next][2]}", 0);
        foreach (var other in _names)
        {
            alike += Fuzz.Ratio(name, other) > 90 ? 1 : 0;
        }

        return alike;
    }

    [Benchmark]
    public int Find() => _index.Find(Next()).Count;

    private string[] Next()
    {
        _next = (_next + 1) % Asked;
        return _asked[_next];
    }
}
