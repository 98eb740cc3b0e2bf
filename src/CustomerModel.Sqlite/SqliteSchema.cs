using System.Text;
using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.Sqlite;

/// <summary>The schema in the words of SQLite.</summary>
internal sealed class SqliteSchema(TableSet tables, SqliteDialect dialect) : SchemaScript(tables, dialect)
{
    protected override void AppendTable(
        StringBuilder script,
        string table,
        IReadOnlyList<string> lines,
        IReadOnlyList<ForeignKey> references
    ) => Append(script, table, [.. lines, .. references.Select(Constraint)], " WITHOUT ROWID");

    /// <summary>Only an INTEGER PRIMARY KEY counts up here, so a table that has one keeps its own key as an index.</summary>
    protected override void AppendCounted(StringBuilder script, SideTable table, string identity, IReadOnlyList<string> columns)
    {
        Append(script, table.Name, [$"{Dialect.Quote(identity)} INTEGER PRIMARY KEY AUTOINCREMENT", .. columns], "");
        Index(script, table.Name, identity, Quoted([.. table.Key.Skip(1)]));
    }

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

    private void Append(StringBuilder script, string table, IEnumerable<string> lines, string options) =>
        script
            .Append("CREATE TABLE IF NOT EXISTS ")
            .Append(Dialect.Quote(table))
            .Append(" (\n  ")
            .AppendJoin(",\n  ", lines)
            .AppendLine($"\n){options};");
}
