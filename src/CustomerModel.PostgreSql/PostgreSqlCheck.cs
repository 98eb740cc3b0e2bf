using System.Globalization;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.PostgreSql;

/// <summary>What must be true of a database and of the role an application has in it before the first request.</summary>
internal sealed class PostgreSqlCheck(SqlCommands commands, TableSet tables, PostgreSqlDialect dialect)
{
    /// <summary>The least patch of each major version that has the fixes of row-level security (CVE-2024-10976); later ones have them all.</summary>
    private static readonly Dictionary<int, int> LeastPatch = new()
    {
        [15] = 9,
        [16] = 5,
        [17] = 1,
    };

    private const string Guards = """
        SELECT c.relname::text, CASE WHEN pg_get_userbyid(c.relowner) = current_user THEN 'owned' ELSE 'foreign' END
            || CASE WHEN c.relrowsecurity AND c.relforcerowsecurity
                AND EXISTS (SELECT FROM pg_policies p WHERE p.schemaname = current_schema() AND p.tablename = c.relname)
                THEN ' guarded' ELSE ' open' END
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
        """;

    /// <summary>Everything that is not as it must be.</summary>
    public async Task<List<DomainError>> FindAsync(CancellationToken stop)
    {
        var errors = new List<DomainError>();
        var version = int.Parse(await OneAsync("SHOW server_version_num", stop).ConfigureAwait(false), CultureInfo.InvariantCulture);
        if (IsOutdated(version))
        {
            errors.Add(StoreErrors.ServerOutdated(await OneAsync("SHOW server_version", stop).ConfigureAwait(false)));
        }

        var role = await OneAsync(
                "SELECT concat_ws(' ', CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolbypassrls THEN 'bypassrls' END) "
                    + "FROM pg_roles WHERE rolname = current_user",
                stop
            )
            .ConfigureAwait(false);
        if (role.Length > 0)
        {
            errors.Add(StoreErrors.RoleTooMighty(role));
        }

        errors.AddRange(await OfTablesAsync(stop).ConfigureAwait(false));
        return errors;
    }

    private async Task<List<DomainError>> OfTablesAsync(CancellationToken stop)
    {
        var guards = await commands.NamesAsync(Guards, stop).ConfigureAwait(false);
        var columns = await commands.NamesAsync(PostgreSqlSchema.Existing, stop).ConfigureAwait(false);
        var indexes = await commands
            .NamesAsync("SELECT 'index', indexname::text FROM pg_indexes WHERE schemaname = current_schema()", stop)
            .ConfigureAwait(false);
        if (!guards.ContainsKey("schema_history"))
        {
            return [StoreErrors.SchemaMismatch("none", $"{PostgreSqlMigration.Version}")];
        }

        var found = await OneAsync("SELECT coalesce(max(version), 0)::text FROM schema_history", stop).ConfigureAwait(false);
        if (found != PostgreSqlMigration.Version.ToString(CultureInfo.InvariantCulture))
        {
            return [StoreErrors.SchemaMismatch(found, $"{PostgreSqlMigration.Version}")];
        }

        var schema = new PostgreSqlSchema(tables, dialect, columns);
        return
        [
            .. schema.FaultsIn(indexes["index"]),
            .. schema.Tables.Where(table => Is(table, "open")).Select(table => StoreErrors.TenantsUnguarded(table)),
            .. schema.Tables.Where(table => Is(table, "owned")).Take(1).Select(_ => StoreErrors.RoleTooMighty("owner")),
        ];

        bool Is(string table, string word) =>
            guards.TryGetValue(table, out var guard) && guard.Any(words => words.Split(' ').Contains(word));
    }

    private static bool IsOutdated(int version) =>
        version / 10_000 is var major && (major < 15 || (LeastPatch.TryGetValue(major, out var least) && version % 10_000 < least));

    private async Task<string> OneAsync(string text, CancellationToken stop) =>
        (string)(await commands.Get(text).ExecuteScalarAsync(stop).ConfigureAwait(false))!;
}
