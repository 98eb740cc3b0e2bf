using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.PostgreSql;

/// <summary>The schema in the words of PostgreSQL: text by code point, references checked at the end, one policy for each table.</summary>
internal sealed class PostgreSqlSchema(
    TableSet tables,
    PostgreSqlDialect dialect,
    IReadOnlyDictionary<string, HashSet<string>> existing,
    bool isDistributed = false
) : SchemaScript(tables, dialect, existing)
{
    public const string PrimaryKey = "pk_";
    public const string ByCodePoint = "C";

    /// <summary>Every table with its columns.</summary>
    public const string Existing =
        "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = current_schema()";

    private readonly StringBuilder _references = new();

    public override string Script()
    {
        var script = new StringBuilder(base.Script())
            .Append(PostgreSqlStatistics.Script(Tables))
            .Append(isDistributed ? PostgreSqlDistribution.Script([.. Tables]) : "")
            .Append(_references);
        foreach (var table in Tables)
        {
            var name = Dialect.Quote(table);
            script.AppendLine(
                $"""
                ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;
                ALTER TABLE {name} FORCE ROW LEVEL SECURITY;
                DROP POLICY IF EXISTS tenant ON {name};
                CREATE POLICY tenant ON {name} USING (tenant = nullif(current_setting('app.tenant', true), '')::uuid);
                """
            );
        }

        return script.ToString();
    }

    protected override void AppendNew(
        StringBuilder script,
        string table,
        IReadOnlyList<ColumnLine> columns,
        string key,
        IReadOnlyList<ForeignKey> references
    )
    {
        Append(script, table, [.. columns.Select(Define)], key);
        foreach (var reference in references)
        {
            var name = Dialect.NameOf($"fk_{table}_{reference.Column}");
            _references.AppendLine(
                $"""
                DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = '{name}' AND conrelid = '{Dialect.Quote(
                    table
                )}'::regclass) THEN
                ALTER TABLE {Dialect.Quote(table)} ADD CONSTRAINT {Dialect.Quote(name)} {Constraint(reference)};
                END IF; END $$;
                """
            );
        }
    }

    protected override void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<ColumnLine> columns) =>
        Append(
            script,
            table.Name,
            [.. columns.Select(Define), $"{Dialect.Quote(identity)} bigint GENERATED ALWAYS AS IDENTITY"],
            Quoted([.. table.Key])
        );

    protected override string TypeOf(string storeType) =>
        storeType == PostgreSqlForms.Text ? $"{storeType} COLLATE \"{ByCodePoint}\"" : storeType;

    protected override ColumnLine PartyColumn(string party, string column, CustomerKind kind)
    {
        var bytes = Dialect.Quote(party);
        var id = $"CASE WHEN get_byte({bytes}, 0) = {(int)kind} THEN encode(substr({bytes}, 2), 'hex')::uuid END";
        return new(column, "uuid", IsRequired: false) { Generated = $" GENERATED ALWAYS AS ({id}) STORED" };
    }

    /// <summary>The row that figures are made of has a text without a colon.</summary>
    protected override ColumnLine RecordColumn(string record, string column)
    {
        var text = Dialect.Quote(record);
        var id = $"CASE WHEN strpos({text}, ':') > 0 THEN right({text}, 36)::uuid END";
        return new(column, "uuid", IsRequired: false) { Generated = $" GENERATED ALWAYS AS ({id}) STORED" };
    }

    protected override IEnumerable<ColumnLine> CustomLines(RecordTable table) =>
        table.Promoted.Select(promoted => new ColumnLine(promoted.Column.Name, promoted.Column.Form.StoreType, IsRequired: false)
        {
            Generated = $" GENERATED ALWAYS AS ({promoted.Column.Expression}) STORED",
        });

    protected override string ZeroOf(string storeType) =>
        storeType switch
        {
            "uuid" => $"'{Guid.Empty:D}'",
            "boolean" => "false",
            "date" or "timestamp with time zone" => "'epoch'",
            "bytea" or PostgreSqlForms.Text => "''",
            _ => "0",
        };

    protected override string AfterAdding(string table, ColumnLine column) =>
        $"ALTER TABLE {Dialect.Quote(table)} ALTER COLUMN {Dialect.Quote(column.Name)} DROP DEFAULT;";

    /// <summary>As for searched text: by the key, then by the text.</summary>
    protected override void AppendCustomIndexes(StringBuilder script, RecordTable table)
    {
        foreach (var columns in table.Promoted.GroupBy(promoted => promoted.Field))
        {
            string[] names = [.. columns.OrderByDescending(promoted => promoted.IsSorting).Select(promoted => promoted.Column.Name)];
            Index(script, table.Name, columns.Key.Name, Quoted(names));
        }
    }

    private void Append(StringBuilder script, string table, IReadOnlyList<string> columns, string key) =>
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(Dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", columns.Append($"CONSTRAINT {Dialect.Quote(PrimaryKey + table)} PRIMARY KEY ({key})"))
            .AppendLine("\n);");
}
