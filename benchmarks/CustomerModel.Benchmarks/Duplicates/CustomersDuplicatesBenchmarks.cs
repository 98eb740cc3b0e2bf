using System.Globalization;
using CustomerModel.Operations;

namespace CustomerModel.Benchmarks;

/// <summary>All duplicates of a file, from reading it to the clusters: ten times as many rows may cost twelve times as much.</summary>
[Goal("duplicates among a million contacts, and among a tenth of them", 12, Calls = 3)]
public class CustomersDuplicatesBenchmarks
{
    private CrowdFile _tenth = null!;
    private CrowdFile _million = null!;
    private long _peak;
    private DuplicateReport<int>? _report;

    [GlobalSetup]
    public void Write() => (_tenth, _million) = (new(100_000), new(1_000_000));

    [Benchmark(Baseline = true)]
    public int AmongHundredThousand() => Find(_tenth).Pairs.Count;

    [Benchmark, Also(nameof(ReadAndNormalise))]
    public int AmongAMillion()
    {
        _report = Find(_million);
        return _report.Pairs.Count;
    }

    [Benchmark(Description = "beside: read a million and normalise them")]
    public int ReadAndNormalise() => _million.Rows().Sum(row => row.Skip(1).Sum(cell => MatchText.Folded(cell).Length));

    [GlobalCleanup]
    public void Tell()
    {
        if (_report is { } report)
        {
            var people = _million.Rows().Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)).ToArray();
            var found = report
                .Clusters.SelectMany(cluster => cluster.SelectMany((one, i) => cluster.Skip(i + 1).Select(other => (one, other))))
                .ToList();
            double right = found.Count(pair => people[pair.one] == people[pair.other]);
            double truth = people.GroupBy(person => person).Sum(person => person.Count() * (person.Count() - 1L) / 2);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"among a million: {truth} true pairs, {found.Count} found, precision {right / found.Count:0.0000}, recall {right / truth:0.0000}, F1 {2 * right / (found.Count + truth):0.0000} (goal >= 0.995); {report.Compared} pairs compared, {report.Skipped.Count} keys with skipped blocks; managed memory at most {_peak >> 20} MiB (goal < 1024 MiB)"
                )
            );
        }

        _tenth.Dispose();
        _million.Dispose();
    }

    private DuplicateReport<int> Find(CrowdFile crowd)
    {
        _peak = 0;
        return crowd.Index(Weigh).FindAll(new Scale(Weigh));
    }

    private void Weigh() => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false));

    private sealed class Scale(Action weigh) : IProgress<long>
    {
        public void Report(long value) => weigh();
    }
}
