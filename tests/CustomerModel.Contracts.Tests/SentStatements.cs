using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CustomerModel.Contracts.Tests;

/// <summary>Hears every statement that goes to PostgreSQL, and remembers those that ask a table without naming the tenant.</summary>
/// <remarks>A cluster finds the machine of a row by its tenant: a statement without it goes to all of them, or is refused.</remarks>
internal static partial class SentStatements
{
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);
    private static readonly ActivityListener Listener = new()
    {
        ShouldListenTo = source => source.Name == "Npgsql",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = activity =>
        {
            foreach (var (name, value) in activity.TagObjects)
            {
                if (name is "db.statement" or "db.query.text")
                {
                    foreach (var statement in $"{value}".Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        Known.TryAdd(statement, NamesTenant(statement));
                    }
                }
            }
        },
    };

    public static int Count => Known.Count;

    public static IEnumerable<string> WithoutTenant => Known.Where(known => !known.Value).Select(known => known.Key);

    public static void Hear() => ActivitySource.AddActivityListener(Listener);

    /// <summary>Each table that is read is read for one tenant, and each row that is written has one.</summary>
    /// <remarks>A condition that no row can meet is sent as <c>WHERE FALSE</c>, and reads no machine's rows.</remarks>
    private static bool NamesTenant(string statement) =>
        OfSchema().IsMatch(statement)
        || Nothing().IsMatch(statement)
        || (
            statement.StartsWith("INSERT", StringComparison.Ordinal)
                ? Column().IsMatch(statement[..statement.IndexOf(')', StringComparison.Ordinal)])
                : Tables().Count(statement) <= Conditions().Count(statement)
        );

    [GeneratedRegex(@"\nWHERE FALSE(\nORDER BY\s|$)")]
    private static partial Regex Nothing();

    /// <summary>Statements about tables, or that go on with one that named the tenant.</summary>
    [GeneratedRegex(@"^(FETCH|CREATE|ALTER|DROP|DO|GRANT|SELECT pg_)|pg_|information_schema|schema_history")]
    private static partial Regex OfSchema();

    [GeneratedRegex(@"\b(FROM|JOIN|UPDATE)\s+""?(?!unnest\b)[a-z_]+""?(\s+AS\s+\w+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Tables();

    [GeneratedRegex(@"\btenant""? = ")]
    private static partial Regex Conditions();

    [GeneratedRegex(@"\(""?tenant\b")]
    private static partial Regex Column();
}
