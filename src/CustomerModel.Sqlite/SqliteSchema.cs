using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.Sqlite;

/// <summary>The schema in the words of SQLite.</summary>
/// <remarks>A reference that comes later has no foreign key: a table that is there takes none. The commit rule asks for it.</remarks>
internal sealed class SqliteSchema(TableSet tables, SqliteDialect dialect, IReadOnlyDictionary<string, HashSet<string>> existing)
    : SchemaScript(tables, dialect, existing)
{
    /// <summary>Every table with its columns, generated ones included.</summary>
    public const string Existing =
        "SELECT own.name, kept.name FROM sqlite_schema AS own, pragma_table_xinfo(own.name) AS kept WHERE own.type = 'table'";

    protected override void AppendNew(
        StringBuilder script,
        string table,
        IReadOnlyList<ColumnLine> columns,
        string key,
        IReadOnlyList<ForeignKey> references
    ) => Append(script, table, [.. columns.Select(Define), $"PRIMARY KEY ({key})", .. references.Select(Constraint)], " WITHOUT ROWID");

    /// <summary>Only an INTEGER PRIMARY KEY counts up here, so a table that has one keeps its own key as an index.</summary>
    protected override void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<ColumnLine> columns)
    {
        Append(script, table.Name, [$"{Dialect.Quote(identity)} INTEGER PRIMARY KEY AUTOINCREMENT", .. columns.Select(Define)], "");
        Index(script, table.Name, identity, Quoted([.. table.Key.Skip(1)]));
    }

    protected override ColumnLine PartyColumn(string party, string column, CustomerKind kind)
    {
        var bytes = Dialect.Quote(party);
        var id = $"CASE WHEN substr({bytes}, 1, 1) = x'{(int)kind:X2}' THEN substr({bytes}, 2) END";
        return new(column, "BLOB", IsRequired: false) { Generated = $" GENERATED ALWAYS AS ({id}) VIRTUAL" };
    }

    protected override ColumnLine RecordColumn(string record, string column) =>
        new(column, "BLOB", IsRequired: false)
        {
            Generated = $" GENERATED ALWAYS AS (unhex(substr({Dialect.Quote(record)}, -36), '-')) VIRTUAL",
        };

    protected override string ZeroOf(string storeType) =>
        storeType switch
        {
            "BLOB" => "x''",
            SqliteForms.Text => "''",
            _ => "0",
        };

    protected override void AppendCustomIndexes(StringBuilder script, RecordTable table)
    {
        foreach (var field in table.Entry.CustomFields.Where(field => field.Indexed))
        {
            var path = CustomTexts.SortName(field);
            Index(script, table.Name, path, $"json_extract({Dialect.Quote(CustomColumn.ColumnName)}, '$.\"{path}\"')");
        }
    }

    private void Append(StringBuilder script, string table, IEnumerable<string> lines, string options) =>
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(Dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", lines)
            .AppendLine($"\n){options};");
}
