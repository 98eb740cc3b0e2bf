using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.Sqlite;

/// <summary>Tells the planner what a table of customers looks like before there are any.</summary>
/// <remarks>
/// Without figures SQLite takes the first column of an index for the most telling one; here it is the tenant, which tells
/// next to nothing, so that the primary key would be walked instead of the index that fits. Figures of a real
/// <c>ANALYZE</c> stay.
/// </remarks>
internal static class SqliteStatistics
{
    private const string Statement = """
        ANALYZE operations;
        INSERT INTO sqlite_stat1 (tbl, idx, stat)
        SELECT known.tbl, known.idx, '1000000 1000000' || CASE
            WHEN known.name IN ({0}) THEN ' 200000'
            WHEN known.width = 2 AND known.alone THEN ' 1'
            WHEN known.width = 2 THEN ' 10'
            WHEN known.width = 3 AND known.alone THEN ' 10 1'
            WHEN known.width = 3 THEN ' 10 5'
            ELSE ' 10' || replace(hex(zeroblob(known.width - 2)), '00', ' 1') END
        FROM (SELECT own.name AS tbl, kept.name AS name, CASE kept.origin WHEN 'pk' THEN own.name ELSE kept.name END AS idx,
            kept."unique" AS alone, (SELECT count(*) FROM pragma_index_info(kept.name)) AS width
            FROM sqlite_schema AS own, pragma_index_list(own.name) AS kept WHERE own.type = 'table' AND own.name IN ({1})) AS known
        WHERE NOT EXISTS (SELECT 1 FROM sqlite_stat1 AS there WHERE there.tbl = known.tbl AND there.idx = known.idx);
        ANALYZE sqlite_schema;
        """;

    public static string Script(TableSet tables)
    {
        var names = tables.All.SelectMany(table => table.Parts.Select(part => part.Name).Prepend(table.Name));
        return string.Format(null, Statement, List(FewValued(tables)), List(names));
    }

    /// <summary>Indexes on choices, states and flags: each value has many rows.</summary>
    private static IEnumerable<string> FewValued(TableSet tables) =>
        from table in tables.All
        from list in table.Parts.Select(part => (part.Name, Fields: part.List.Fields)).Prepend((table.Name, Fields: table.Entry.Stored))
        from field in list.Fields
        where field.Indexed && (field.Options is not null || field.ValueType.IsEnum || field.ValueType == typeof(bool))
        select SqliteSchema.IndexName(list.Name, field.Name);

    private static string List(IEnumerable<string> texts) =>
        string.Join(", ", texts.Select(text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"));
}
