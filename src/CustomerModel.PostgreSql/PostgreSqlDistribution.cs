namespace CustomerModel.PostgreSql;

/// <summary>Spreads tables over a Citus cluster.</summary>
/// <remarks>
/// The tenant begins every key, so a row, its parts and what it points to are on one machine. There are no tables that
/// tenants share, hence no reference tables; the history of the schema stays where it is.
/// </remarks>
internal static class PostgreSqlDistribution
{
    public const string Extension = "citus";

    /// <summary>Before the references are made: they may go in circles, and a table is distributed only when those it points to are.</summary>
    public static string Script(IReadOnlyList<string> tables) =>
        $"""
            SET LOCAL citus.multi_shard_modify_mode TO 'sequential';
            DO $$
            DECLARE own text;
            BEGIN
            FOREACH own IN ARRAY ARRAY[{string.Join(", ", tables.Select(Literal))}] LOOP
                IF NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = quote_ident(own)::regclass) THEN
                    PERFORM create_distributed_table(quote_ident(own)::regclass, 'tenant',
                        colocate_with => CASE WHEN own = {Literal(tables[0])} THEN 'none' ELSE {Literal(tables[0])} END);
                END IF;
            END LOOP;
            END $$;

            """;

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
