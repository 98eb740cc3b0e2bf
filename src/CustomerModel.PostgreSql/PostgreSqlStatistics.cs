namespace CustomerModel.PostgreSql;

/// <summary>Tells the planner what a table of customers looks like before there are any.</summary>
/// <remarks>
/// Without figures each index that begins with the tenant looks as good as the primary key, and the plans by which
/// references are checked are kept: a load into a fresh database would walk all rows of its tenant for each row. A few rows
/// are written, counted and cut off again; their figures stay until the database counts itself. The cut is made inside of a
/// block of its own, as the table then counts as new again, for which the planner expects more than it finds. All rows count as
/// of one tenant, and of none by name: of a tenant that is named the planner would know that all others have no rows.
/// </remarks>
internal static class PostgreSqlStatistics
{
    /// <summary>For those of the tables that have no policy yet, which are just made.</summary>
    public static string Script(IEnumerable<string> tables) =>
        Statement.Replace("{0}", string.Join(", ", tables.Select(table => $"'{table}'")), StringComparison.Ordinal);

    private const string Statement = """
        DO $$
        DECLARE fresh record;
        BEGIN
        FOR fresh IN
            SELECT own.oid::regclass AS name, string_agg(quote_ident(attname), ', ') AS columns, string_agg(
                CASE
                    WHEN atttypid = 'uuid'::regtype THEN 'md5(n::text)::uuid'
                    WHEN atttypid = 'text'::regtype THEN 'n::text'
                    WHEN atttypid = 'bytea'::regtype THEN 'decode(md5(n::text), ''hex'')'
                    WHEN atttypid = 'date'::regtype THEN 'current_date - n'
                    WHEN atttypid = 'timestamptz'::regtype THEN 'now() - n * interval ''1 day'''
                    WHEN atttypid = 'boolean'::regtype THEN 'false'
                    WHEN atttypid = 'jsonb'::regtype THEN '''{}'''
                    WHEN atttypid = 'integer'::regtype AND NOT EXISTS (
                        SELECT FROM pg_index WHERE indrelid = own.oid AND indisunique AND attnum = ANY (indkey)) THEN '0'
                    ELSE 'n' END, ', ') AS row
            FROM pg_class AS own JOIN pg_attribute ON attrelid = own.oid
            WHERE own.relnamespace = current_schema()::regnamespace AND own.relkind = 'r' AND NOT own.relrowsecurity
                AND own.relname IN ({0}) AND attnum > 0 AND NOT attisdropped AND attnotnull AND attgenerated = '' AND attidentity = ''
            GROUP BY own.oid
        LOOP
            EXECUTE format('INSERT INTO %s (%s) SELECT %s FROM generate_series(1, 10) AS n', fresh.name, fresh.columns, fresh.row);
            EXECUTE format('ALTER TABLE %s ALTER tenant SET (n_distinct = 1)', fresh.name);
            EXECUTE format('ANALYZE %s', fresh.name);
            EXECUTE format('ALTER TABLE %s ALTER tenant RESET (n_distinct)', fresh.name);
            BEGIN
                EXECUTE format('TRUNCATE %s', fresh.name);
            EXCEPTION WHEN OTHERS THEN RAISE;
            END;
        END LOOP;
        END $$;

        """;
}
