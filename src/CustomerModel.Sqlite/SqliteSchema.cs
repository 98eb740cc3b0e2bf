using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.Sqlite;

/// <summary>The schema in the words of SQLite.</summary>
internal sealed class SqliteSchema(TableSet tables, SqliteDialect dialect) : SchemaScript(tables, dialect)
{
    private const string OwnTables = """
        CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, tenant BLOB NOT NULL, id BLOB NOT NULL,
        record_type TEXT NOT NULL, record_id BLOB NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS ix_outbox_seq ON outbox (tenant, seq);
        CREATE INDEX IF NOT EXISTS ix_outbox_id ON outbox (tenant, id);
        CREATE TABLE IF NOT EXISTS operations (tenant BLOB NOT NULL, id BLOB NOT NULL, result TEXT, at INTEGER NOT NULL,
        PRIMARY KEY (tenant, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS sequences (tenant BLOB NOT NULL, name TEXT NOT NULL, last INTEGER NOT NULL,
        PRIMARY KEY (tenant, name)) WITHOUT ROWID;
        """;

    public override string Script() => base.Script() + OwnTables + "\n";

    protected override void AppendTable(
        StringBuilder script,
        string table,
        IReadOnlyList<string> lines,
        IReadOnlyList<ForeignKey> references
    ) =>
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(Dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", [.. lines, .. references.Select(Constraint)])
            .AppendLine("\n) WITHOUT ROWID;");

    protected override string PartyColumn(string party, string column, CustomerKind kind)
    {
        var bytes = Dialect.Quote(party);
        var id = $"CASE WHEN substr({bytes}, 1, 1) = x'{(int)kind:X2}' THEN substr({bytes}, 2) END";
        return $"{Dialect.Quote(column)} BLOB GENERATED ALWAYS AS ({id}) VIRTUAL";
    }

    protected override IEnumerable<string> CustomLines(RecordTable table) => [];

    protected override void AppendCustomIndexes(StringBuilder script, RecordTable table)
    {
        foreach (var field in table.Entry.CustomFields.Where(field => field.Indexed))
        {
            var path = CustomTexts.SortName(field);
            Index(script, table.Name, path, $"json_extract({Dialect.Quote(CustomColumn.ColumnName)}, '$.\"{path}\"')");
        }
    }
}
