using System.Runtime.CompilerServices;

namespace CustomerModel.Operations;

/// <summary>Finds the duplicates of all records of a kind by its published rules.</summary>
public static class DuplicateJob
{
    private const int RecordsBetweenReports = 1_000;

    /// <summary>Every pair that a published rule finds, as far as the caller may read both records.</summary>
    /// <remarks>
    /// Reads the kind once, and once each other kind that its rules compare it with; nothing is asked of the store for a single record. Memory
    /// holds 32 bytes for each record, rule and side. Nothing is found before all is read.
    /// </remarks>
    /// <param name="read">A scope that only reads: a unit of work would keep every record. What it sees is one moment, or almost.</param>
    /// <param name="kind">Logical name of the kind.</param>
    /// <param name="options">How many at most.</param>
    /// <param name="progress">Told of each thousand records, and of all.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Rule by rule; of two records that look like each other one pair, the later one first. A pair may come once for each rule.</returns>
    /// <exception cref="RefusedException">A rule is about a field that this host does not have, see <see cref="DuplicateRuleChecks.WhyNot"/>.</exception>
    public static IAsyncEnumerable<DuplicateMatch> FindAllDuplicatesAsync(
        this IReadScope read,
        string kind,
        DuplicateJobOptions? options = null,
        IProgress<DuplicateJobProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(kind);
        return FindAllAsync(read, kind, (options ?? new()).Most, progress, stop);
    }

    private static async IAsyncEnumerable<DuplicateMatch> FindAllAsync(
        IReadScope read,
        string kind,
        int most,
        IProgress<DuplicateJobProgress>? progress,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var tables = (await read.DuplicateRulesAsync(kind, stop).ConfigureAwait(false)).Select(rule => new MatchCodeTable(rule)).ToList();
        foreach (var entry in tables.SelectMany(table => new[] { table.Rule.Base, table.Rule.Matching }).Distinct())
        {
            await FillAsync(read, entry, tables, progress, stop).ConfigureAwait(false);
        }

        foreach (var match in tables.SelectMany(table => table.Pairs()).Take(most))
        {
            stop.ThrowIfCancellationRequested();
            yield return match;
        }
    }

    private static async Task FillAsync(
        IReadScope read,
        RecordEntry entry,
        List<MatchCodeTable> tables,
        IProgress<DuplicateJobProgress>? progress,
        CancellationToken stop
    )
    {
        var count = 0L;
        await foreach (var record in KindReads.Of(entry).StreamAsync(read, Criteria.All(), stop).ConfigureAwait(false))
        {
            foreach (var table in tables)
            {
                table.Add(record, table.Rule.Base == entry, table.Rule.Matching == entry);
            }

            if (++count % RecordsBetweenReports == 0)
            {
                progress?.Report(new(entry.Type.Name, count));
            }
        }

        progress?.Report(new(entry.Type.Name, count));
    }
}
