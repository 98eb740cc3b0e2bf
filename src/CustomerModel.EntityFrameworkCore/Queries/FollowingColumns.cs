using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Columns that follow from others, so that ids stand alone: of a customer one for each kind, of a record of any kind one.</summary>
/// <remarks>Under row-level security nothing but a bare column reaches an index: what takes an id out of a text or of bytes does not.</remarks>
internal static class FollowingColumns
{
    /// <summary>What the name of a column ends with that holds the id of a record of any kind.</summary>
    public const string RecordId = "id";

    public static string NameOf(string source, string column) => $"{source}_{column}";

    /// <summary>What <see cref="SqlCalls.FollowingId"/> reads.</summary>
    public static SqlExpression? Of(IReadOnlyList<SqlExpression> arguments, Type type, FormMappings mappings) =>
        arguments is [ColumnExpression source, SqlConstantExpression { Value: string column }]
            ? new ColumnExpression(NameOf(source.Name, column), source.TableAlias, type, mappings.OfColumn(type), nullable: true)
            : null;

    /// <summary>What <see cref="SqlCalls.IsOfKind"/> asks, as a range of the text: a kind, a colon and the id, which is written in digits up to <c>f</c>.</summary>
    public static SqlExpression? IsOfKind(ISqlExpressionFactory sql, IReadOnlyList<SqlExpression> arguments, FormMappings mappings)
    {
        if (arguments is not [ColumnExpression source, SqlConstantExpression { Value: string kind }])
        {
            return null;
        }

        var form = mappings.OfColumn(typeof(string));
        var text = new ColumnExpression(source.Name, source.TableAlias, typeof(string), form, source.IsNullable);
        return sql.AndAlso(
            sql.GreaterThanOrEqual(text, sql.Constant($"{kind}:", form)),
            sql.LessThan(text, sql.Constant($"{kind}:g", form))
        );
    }
}
