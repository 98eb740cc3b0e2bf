using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.PostgreSql;

/// <summary>The schema in the words of PostgreSQL: text by code point, references checked at the end, one policy for each table.</summary>
internal sealed class PostgreSqlSchema(TableSet tables, PostgreSqlDialect dialect) : SchemaScript(tables, dialect)
{
    public const string PrimaryKey = "pk_";
    public const string ByCodePoint = "C";

    private readonly StringBuilder _references = new();

    public override string Script()
    {
        var script = new StringBuilder(base.Script()).Append(_references);
        var records = Tables.All.SelectMany(table => table.Parts.Select(part => part.Name).Prepend(table.Name));
        foreach (var table in records.Concat(SqlSchema.All.Select(table => table.Name)))
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

    protected override void AppendTable(
        StringBuilder script,
        string table,
        IReadOnlyList<string> lines,
        IReadOnlyList<ForeignKey> references
    )
    {
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(Dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", lines.Select(line => line.StartsWith("PRIMARY KEY", StringComparison.Ordinal) ? Named(table, line) : line))
            .AppendLine("\n);");
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

    protected override void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<string> columns) =>
        AppendTable(
            script,
            table.Name,
            [.. columns, $"{Dialect.Quote(identity)} bigint GENERATED ALWAYS AS IDENTITY", $"PRIMARY KEY ({Quoted([.. table.Key])})"],
            []
        );

    protected override string Line(string column, string type, bool isRequired) =>
        base.Line(column, type == PostgreSqlForms.Text ? Collated : type, isRequired);

    protected override string PartyColumn(string party, string column, CustomerKind kind)
    {
        var bytes = Dialect.Quote(party);
        var id = $"CASE WHEN get_byte({bytes}, 0) = {(int)kind} THEN encode(substr({bytes}, 2), 'hex')::uuid END";
        return $"{Dialect.Quote(column)} uuid GENERATED ALWAYS AS ({id}) STORED";
    }

    protected override IEnumerable<string> CustomLines(RecordTable table) =>
        table
            .Promoted.Select(promoted => promoted.Column)
            .Select(column =>
                $"{Dialect.Quote(column.Name)} {(column.Form.StoreType == PostgreSqlForms.Text ? Collated : column.Form.StoreType)} GENERATED ALWAYS AS ({column.Expression}) STORED"
            );

    /// <summary>As for searched text: by the key, then by the text.</summary>
    protected override void AppendCustomIndexes(StringBuilder script, RecordTable table)
    {
        foreach (var columns in table.Promoted.GroupBy(promoted => promoted.Field))
        {
            string[] names = [.. columns.OrderByDescending(promoted => promoted.IsSorting).Select(promoted => promoted.Column.Name)];
            Index(script, table.Name, columns.Key.Name, Quoted(names));
        }
    }

    private static string Collated => $"{PostgreSqlForms.Text} COLLATE \"{ByCodePoint}\"";

    private string Named(string table, string line) => $"CONSTRAINT {Dialect.Quote(PrimaryKey + table)} {line}";
}
