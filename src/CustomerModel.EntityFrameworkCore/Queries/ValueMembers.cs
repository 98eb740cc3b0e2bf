using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Members of values that stand in one column: the same column read another way, or a part of it.</summary>
internal abstract class ValueMembers(ISqlExpressionFactory sql, FormMappings mappings) : IMemberTranslator
{
    protected ISqlExpressionFactory Sql => sql;

    protected FormMappings Mappings => mappings;

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
        return type == typeof(LocalDate) ? OfDate(instance, member.Name)
            : type == typeof(CustomerId) || type == typeof(OwnerId) ? OfParty(instance, member.Name, returnType)
            : type == typeof(PhoneNumber)
                ? (member.Name == nameof(PhoneNumber.Value) && Same(instance, typeof(string)) is { } phone ? AsTyped(phone) : null)
            : ValueKinds.Find(type) is { StoredType: var stored } && member.Name is "Value" or "Stored" or "Code" && stored == returnType
                ? Same(instance, returnType)
            : null;
    }

    /// <summary>The part of a date, as a number.</summary>
    protected abstract SqlExpression DatePart(SqlExpression date, string part);

    /// <summary>The kind of a party as the number its bytes begin with.</summary>
    protected abstract SqlExpression KindOf(SqlExpression party, Type kind);

    /// <summary>Whether a party is of a kind.</summary>
    protected abstract SqlExpression IsKind(SqlExpression party, byte kind);

    /// <summary>The id of a party, whatever its kind.</summary>
    protected abstract SqlExpression IdOf(SqlExpression party, Type type);

    /// <summary>What stands before the tab: behind it a number may have its E.164 form.</summary>
    protected abstract SqlExpression AsTyped(SqlExpression phone);

    /// <summary>A custom value read as what it holds, or <see langword="null"/> when the expression is none.</summary>
    protected abstract SqlExpression? SameCustom(SqlExpression custom, Type type);

    /// <summary>The column itself, read as what it holds.</summary>
    private SqlExpression? Same(SqlExpression instance, Type type) =>
        instance is ColumnExpression column
            ? new ColumnExpression(column.Name, column.TableAlias, type, mappings.OfColumn(type), column.IsNullable)
            : SameCustom(instance, type);

    private SqlExpression? OfDate(SqlExpression date, string member) =>
        member is nameof(LocalDate.Year) or nameof(LocalDate.Month) or nameof(LocalDate.Day) ? DatePart(date, member) : null;

    private SqlExpression? OfParty(SqlExpression party, string member, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return member switch
        {
            "Kind" => KindOf(party, plain),
            "Value" => IdOf(party, plain),
            nameof(CustomerId.Account) => OfKind(party, (byte)CustomerKind.Account, plain),
            nameof(CustomerId.Contact) => OfKind(party, (byte)CustomerKind.Contact, plain),
            nameof(OwnerId.User) => OfKind(party, (byte)OwnerKind.User, plain),
            nameof(OwnerId.Team) => OfKind(party, (byte)OwnerKind.Team, plain),
            _ => null,
        };
    }

    private SqlExpression OfKind(SqlExpression party, byte kind, Type type) =>
        sql.Case([new(IsKind(party, kind), IdOf(party, type))], null);
}
