using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.Sqlite;

/// <summary>Members of values in the functions of SQLite.</summary>
internal sealed class SqliteValueMembers(ISqlExpressionFactory sql, IRelationalTypeMappingSource source)
    : ValueMembers(sql, new FormMappings(source, SqliteForms.All))
{
    protected override SqlExpression DatePart(SqlExpression date, string part) =>
        Sql.Convert(
            Sql.Function(
                "strftime",
                [
                    Sql.Constant(
                        part switch
                        {
                            nameof(LocalDate.Year) => "%Y",
                            nameof(LocalDate.Month) => "%m",
                            _ => "%d",
                        }
                    ),
                    date,
                ],
                nullable: true,
                argumentsPropagateNullability: [false, true],
                typeof(string)
            ),
            typeof(int)
        );

    protected override SqlExpression KindOf(SqlExpression party, Type kind)
    {
        var form = StoredForms.Converted(
            kind,
            typeof(byte[]),
            "BLOB",
            value => new[] { Convert.ToByte(value, null) },
            bytes => Enum.ToObject(kind, ((byte[])bytes)[0])
        );
        return Substring(party, [Sql.Constant(1), Sql.Constant(1)], kind, Mappings.Of(form));
    }

    protected override SqlExpression IsKind(SqlExpression party, byte kind)
    {
        var bytes = source.FindMapping(typeof(byte[]))!;
        return Sql.Equal(Substring(party, [Sql.Constant(1), Sql.Constant(1)], typeof(byte[]), bytes), Sql.Constant(new[] { kind }, bytes));
    }

    protected override SqlExpression IdOf(SqlExpression party, Type type) =>
        Substring(party, [Sql.Constant(2)], type, Mappings.OfColumn(type));

    protected override SqlExpression AsTyped(SqlExpression phone)
    {
        SqlExpression[] tabbed = [phone, Sql.Constant("\t")];
        var tab = Sql.Function("instr", tabbed, nullable: true, [true, true], typeof(int));
        var front = Sql.Function(
            "substr",
            [phone, Sql.Constant(1), Sql.Subtract(tab, Sql.Constant(1))],
            nullable: true,
            [true, false, true],
            typeof(string),
            phone.TypeMapping
        );
        return Sql.Case([new(Sql.GreaterThan(tab, Sql.Constant(0)), front)], phone);
    }

    protected override SqlExpression? SameCustom(SqlExpression custom, Type type) =>
        custom is SqlFunctionExpression { Name: "json_extract", Arguments: { } arguments } && type != typeof(Guid)
            ? Sql.Function("json_extract", arguments, nullable: true, [false, false], type, Mappings.OfColumn(type))
            : null;

    private SqlExpression Substring(SqlExpression party, SqlExpression[] places, Type type, RelationalTypeMapping mapping) =>
        Sql.Function("substr", [party, .. places], nullable: true, [true, .. places.Select(_ => false)], type, mapping);
}
