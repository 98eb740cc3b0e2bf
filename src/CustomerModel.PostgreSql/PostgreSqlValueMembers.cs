using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.PostgreSql;

/// <summary>Members of values in the functions of PostgreSQL.</summary>
internal sealed class PostgreSqlValueMembers(ISqlExpressionFactory sql, IRelationalTypeMappingSource source)
    : ValueMembers(sql, new FormMappings(source, PostgreSqlForms.All))
{
    /// <summary>A custom date is text, as its JSON has it.</summary>
    protected override SqlExpression DatePart(SqlExpression date, string part) =>
        Sql.Convert(
            date.TypeMapping?.StoreType == PostgreSqlForms.Text
                ? Sql.Function(
                    "split_part",
                    [date, Sql.Constant("-"), Sql.Constant(PlaceOf(part))],
                    nullable: true,
                    [true, false, false],
                    typeof(string)
                )
                : WithEnds(date, part),
            typeof(int)
        );

    /// <summary>The driver keeps the first and the last day of the calendar as infinities, which have no parts.</summary>
    private SqlExpression WithEnds(SqlExpression date, string part)
    {
        var inside = Sql.Function(
            "date_part",
            [Sql.Constant(part.ToLowerInvariant()), date],
            nullable: true,
            [false, true],
            typeof(double)
        );
        return Sql.Case([End(new(1, 1, 1)), End(new(9999, 12, 31))], inside);

        CaseWhenClause End(LocalDate day) =>
            new(Sql.Equal(date, Sql.Constant(day, date.TypeMapping)), Sql.Constant((double)PartOf(day, part), inside.TypeMapping));
    }

    private static int PartOf(LocalDate day, string part) =>
        part switch
        {
            nameof(LocalDate.Year) => day.Year,
            nameof(LocalDate.Month) => day.Month,
            _ => day.Day,
        };

    protected override SqlExpression KindOf(SqlExpression party, Type kind) =>
        Byte(
            party,
            kind,
            Mappings.Of(
                StoredForms.Converted(
                    kind,
                    typeof(int),
                    "integer",
                    value => Convert.ToInt32(value, null),
                    code => Enum.ToObject(kind, code)
                )
            )
        );

    protected override SqlExpression IsKind(SqlExpression party, byte kind) =>
        Sql.Equal(Byte(party, typeof(int), Mappings.OfColumn(typeof(int))), Sql.Constant((int)kind));

    protected override SqlExpression IdOf(SqlExpression party, Type type)
    {
        var bytes = Sql.Function("substr", [party, Sql.Constant(2)], nullable: true, [true, false], typeof(byte[]));
        var text = Sql.Function("encode", [bytes, Sql.Constant("hex")], nullable: true, [true, false], typeof(string));
        return Sql.Convert(text, type, Mappings.OfColumn(type));
    }

    protected override SqlExpression AsTyped(SqlExpression phone) =>
        Sql.Function(
            "split_part",
            [phone, Sql.Constant("\t"), Sql.Constant(1)],
            nullable: true,
            [true, false, false],
            typeof(string),
            phone.TypeMapping
        );

    protected override SqlExpression? SameCustom(SqlExpression custom, Type type) =>
        custom switch
        {
            CollateExpression { Operand: SqlFunctionExpression text } when type == typeof(string) => PostgreSqlCalls.Text(
                Sql,
                text,
                type,
                Mappings.OfColumn(type)
            ),
            SqlUnaryExpression { Operand: SqlFunctionExpression { Name: PostgreSqlCalls.Extract } text } => Sql.Convert(
                text,
                type,
                Mappings.OfColumn(type)
            ),
            _ => null,
        };

    private static int PlaceOf(string part) =>
        part switch
        {
            nameof(LocalDate.Year) => 1,
            nameof(LocalDate.Month) => 2,
            _ => 3,
        };

    private SqlExpression Byte(SqlExpression party, Type type, RelationalTypeMapping mapping) =>
        Sql.Function("get_byte", [party, Sql.Constant(0)], nullable: true, [true, false], type, mapping);
}
