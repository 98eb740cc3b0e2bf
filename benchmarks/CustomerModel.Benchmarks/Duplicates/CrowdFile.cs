using CustomerModel.Operations;

namespace CustomerModel.Benchmarks;

/// <summary>A population as a file, read row by row; the first cell is the truth, which no matcher sees.</summary>
internal sealed class CrowdFile : IDisposable
{
    private const ulong Seed = 20261129;
    private readonly string _path;

    public CrowdFile(int size)
    {
        Size = size;
        _path = Path.Combine(Path.GetTempPath(), $"customermodel-crowd-{Environment.ProcessId}-{size}.csv");
        File.WriteAllLines(_path, new Population(size, Seed).Lines());
        Console.Error.WriteLine($"// {size} contacts, seed {Seed}");
    }

    public int Size { get; }

    public IEnumerable<string[]> Rows() => File.ReadLines(_path).Select(line => line.Split(';'));

    /// <summary>An index of all rows by their number; the weights are not learned.</summary>
    /// <param name="each">Told of every ten thousandth row.</param>
    public DuplicateIndex<int> Index(Action? each = null)
    {
        var index = new DuplicateIndex<int>(MatchProfile.Persons, PopulationPerson.Compared);
        foreach (var row in Rows())
        {
            index.Add(index.Count, row);
            if (index.Count % 10_000 == 0)
            {
                each?.Invoke();
            }
        }

        return index;
    }

    public void Dispose() => File.Delete(_path);
}
