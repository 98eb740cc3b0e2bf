using System.Diagnostics;
using CustomerModel.Import;
using CustomerModel.Operations;

namespace CustomerModel.Quickstart;

/// <summary>Finds duplicates in a file of people and compares them with the truth, which stands in rec_id and which the matcher never sees.</summary>
internal sealed class DuplicateSearch(TextWriter say)
{
    private const string Truth = "rec_id";

    private static readonly (string Column, MatchKind Kind)[] Address =
    [
        ("given_name", MatchKind.GivenName),
        ("surname", MatchKind.FamilyName),
        ("street_number", MatchKind.HouseNumber),
        ("address_1", MatchKind.Street),
        ("address_2", MatchKind.Text),
        ("suburb", MatchKind.City),
        ("postcode", MatchKind.Postcode),
        ("state", MatchKind.Region),
    ];

    private static readonly (string Column, MatchKind Kind)[] All =
    [
        .. Address,
        ("date_of_birth", MatchKind.BirthDate),
        ("soc_sec_id", MatchKind.Identifier),
    ];

    /// <summary>Runs, or says in one line why it cannot.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> TryAsync(string file, TextWriter say, TextWriter complain)
    {
        try
        {
            await new DuplicateSearch(say).RunAsync(file);
            return 0;
        }
        catch (RefusedException refusal)
        {
            complain.WriteLine($"{file}: {refusal.Error.Message.TrimEnd('.')}{(refusal.Error.Value is { } value ? $": {value}" : "")}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            complain.WriteLine(fault.Message);
        }

        return 1;
    }

    /// <summary>Prints what was found, how much of it is right, and why.</summary>
    private async Task RunAsync(string file)
    {
        var (header, rows) = await ReadAsync(file);
        var identities = MatchColumns.Of(header, (Truth, MatchKind.Text)).Bound[0].Column;
        if (rows.Count == 0)
        {
            throw new InvalidDataException($"{file} has no rows.");
        }

        say.WriteLine($"{Path.GetFileName(file)}: {rows.Count} rows\n");

        Explain(Find("all columns but rec_id", header, rows, identities, All), rows, identities);
        Find("names and address alone, without soc_sec_id and date_of_birth", header, rows, identities, Address);
    }

    private static async Task<(IReadOnlyList<string> Header, List<string?[]> Rows)> ReadAsync(string file)
    {
        await using var reader = await CsvRowSource.FromFile(file).OpenAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.Header.Columns.Count).Select(reader.Cell)]);
        }

        RefusedException.ThrowIfAny(reader.Fault is { } fault ? [fault] : []);
        return (reader.Header.Columns, rows);
    }

    private DuplicateIndex<int> Find(
        string what,
        IReadOnlyList<string> header,
        List<string?[]> rows,
        int identities,
        (string Column, MatchKind Kind)[] columns
    )
    {
        var watch = Stopwatch.StartNew();
        var index = new DuplicateIndex<int>(MatchProfile.Persons, MatchColumns.Of(header, columns));
        for (var row = 0; row < rows.Count; row++)
        {
            index.Add(row, rows[row]);
        }

        var report = index.FindAll();
        var found = report.Clusters.SelectMany(PairsOf).ToList();
        var right = found.Count(pair => Identity(rows[pair.First], identities) == Identity(rows[pair.Second], identities));
        var truth = rows.GroupBy(row => Identity(row, identities)).Sum(person => person.Count() * (person.Count() - 1) / 2);
        var (precision, recall) = (Share(right, found.Count), Share(right, truth));
        say.WriteLine($"{what}:");
        say.WriteLine($"  {found.Count} pairs in {report.Clusters.Count} clusters, {right} of them right; there are {truth}");
        say.WriteLine(
            string.Create(
                null,
                $"  precision {precision:0.000}, recall {recall:0.000}, F1 {Share(2 * right, found.Count + truth):0.000}; {report.Compared} pairs compared, {watch.Elapsed.TotalSeconds:0.0} s\n"
            )
        );
        return index;
    }

    /// <summary>Why the surest pair is one, one in the middle, and the least sure.</summary>
    private void Explain(DuplicateIndex<int> index, List<string?[]> rows, int identities)
    {
        var pairs = index.FindAll().Pairs.OrderBy(pair => pair.Bits).ToList();
        if (pairs.Count == 0)
        {
            return;
        }

        Show("the surest pair", pairs[^1].First, pairs[^1].Second);
        Show("one in the middle", pairs[pairs.Count / 2].First, pairs[pairs.Count / 2].Second);
        Show("the least sure pair", pairs[0].First, pairs[0].Second);

        void Show(string which, int first, int second)
        {
            var isRight = Identity(rows[first], identities) == Identity(rows[second], identities);
            say.WriteLine($"{which}, lines {first + 2} and {second + 2}, {(isRight ? "rightly" : "wrongly")}:");
            say.WriteLine($"{index.Explain(first, second)}\n");
        }
    }

    /// <summary><c>rec-17-org</c> and <c>rec-17-dup-0</c> are one person.</summary>
    private static string Identity(string?[] row, int column) => row[column]?.Trim().Split('-') is [_, var number, ..] ? number : "";

    private static IEnumerable<(int First, int Second)> PairsOf(IReadOnlyList<int> cluster) =>
        cluster.SelectMany((first, place) => cluster.Skip(place + 1).Select(second => (first, second)));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
