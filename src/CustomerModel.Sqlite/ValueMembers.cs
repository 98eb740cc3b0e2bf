using System.Reflection;
using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.Sqlite;

/// <summary>Members of values that stand in one column: the same column read another way, or a part of it.</summary>
internal sealed class ValueMembers(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) : IMemberTranslator
{
    private static readonly Dictionary<string, string> DateParts = new(StringComparer.Ordinal)
    {
        [nameof(LocalDate.Year)] = "%Y",
        [nameof(LocalDate.Month)] = "%m",
        [nameof(LocalDate.Day)] = "%d",
    };

    public SqlExpression? Translate(
        SqlExpression? instance,
        MemberInfo member,
        Type returnType,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (instance is null)
        {
            return null;
        }

        var type = member.DeclaringType!;
        return type == typeof(LocalDate)
            ? DateParts.GetValueOrDefault(member.Name) is { } format
                ? DatePart(instance, format)
                : null
            : type == typeof(CustomerId) || type == typeof(OwnerId)
                ? OfParty(instance, member.Name, returnType)
                : type == typeof(PhoneNumber)
                    ? member.Name == nameof(PhoneNumber.Value)
                        ? AsTyped(instance)
                        : null
                    : ValueKinds.Find(type) is { StoredType: var stored }
                    && member.Name is "Value" or "Stored" or "Code"
                    && stored == returnType
                        ? Same(instance, returnType)
                        : null;
    }

    /// <summary>The column itself, read as what it holds.</summary>
    private SqlExpression? Same(SqlExpression instance, Type type) =>
        SqliteMappings.OfColumn(mappings, type) is var mapping
            ? instance switch
            {
                ColumnExpression column => new ColumnExpression(column.Name, column.TableAlias, type, mapping, column.IsNullable),
                SqlFunctionExpression { Name: "json_extract", Arguments: { } arguments } when type != typeof(Guid) => sql.Function(
                    "json_extract",
                    arguments,
                    nullable: true,
                    [false, false],
                    type,
                    mapping
                ),
                _ => null,
            }
            : null;

    private SqlExpression DatePart(SqlExpression date, string format) =>
        sql.Convert(
            sql.Function(
                "strftime",
                [sql.Constant(format), date],
                nullable: true,
                argumentsPropagateNullability: [false, true],
                typeof(string)
            ),
            typeof(int)
        );

    /// <summary>A byte for the kind, then the id.</summary>
    private SqlExpression? OfParty(SqlExpression party, string member, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return member switch
        {
            "Kind" => Substring(party, [sql.Constant(1), sql.Constant(1)], plain, Kind(plain)),
            "Value" => IdOf(party, plain),
            nameof(CustomerId.Account) or nameof(OwnerId.User) => OfKind(party, member == nameof(OwnerId.User) ? 8 : 1, plain),
            nameof(CustomerId.Contact) or nameof(OwnerId.Team) => OfKind(party, member == nameof(OwnerId.Team) ? 9 : 2, plain),
            _ => null,
        };
    }

    private SqlExpression IdOf(SqlExpression party, Type type) =>
        Substring(party, [sql.Constant(2)], type, SqliteMappings.OfColumn(mappings, type));

    private SqlExpression OfKind(SqlExpression party, int kind, Type type)
    {
        var bytes = mappings.FindMapping(typeof(byte[]))!;
        var actual = Substring(party, [sql.Constant(1), sql.Constant(1)], typeof(byte[]), bytes);
        return sql.Case([new(sql.Equal(actual, sql.Constant(new[] { (byte)kind }, bytes)), IdOf(party, type))], null);
    }

    private RelationalTypeMapping Kind(Type kind)
    {
        var form = (StoredForm)
            Activator.CreateInstance(
                typeof(ConvertedForm<,>).MakeGenericType(kind, typeof(byte[])),
                "BLOB",
                (Func<object, object>)(value => new[] { Convert.ToByte(value, null) }),
                (Func<object, object>)(bytes => Enum.ToObject(kind, ((byte[])bytes)[0]))
            )!;
        return (RelationalTypeMapping)mappings.FindMapping(typeof(byte[]))!.WithComposedConverter(form.Converter!);
    }

    private SqlExpression Substring(SqlExpression party, SqlExpression[] places, Type type, RelationalTypeMapping mapping) =>
        sql.Function("substr", [party, .. places], nullable: true, [true, .. places.Select(_ => false)], type, mapping);

    /// <summary>What stands before the tab: behind it a number may have its E.164 form.</summary>
    private SqlExpression? AsTyped(SqlExpression phone)
    {
        if (Same(phone, typeof(string)) is not { } stored)
        {
            return null;
        }

        SqlExpression[] tabbed = [stored, sql.Constant("\t")];
        var tab = sql.Function("instr", tabbed, nullable: true, [true, true], typeof(int));
        var front = sql.Function(
            "substr",
            [stored, sql.Constant(1), sql.Subtract(tab, sql.Constant(1))],
            nullable: true,
            [true, false, true],
            typeof(string),
            stored.TypeMapping
        );
        return sql.Case([new(sql.GreaterThan(tab, sql.Constant(0)), front)], stored);
    }
}
