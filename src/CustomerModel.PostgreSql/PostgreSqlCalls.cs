using System.Reflection;
using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.PostgreSql;

/// <summary>Gives <see cref="SqlCalls"/> their SQL.</summary>
/// <remarks>
/// What is read out of JSON is null where a key is absent, whatever its arguments are; told otherwise, EF Core drops null
/// tests and answers wrongly.
/// </remarks>
internal sealed class PostgreSqlCalls(ISqlExpressionFactory sql, IRelationalTypeMappingSource source) : IMethodCallTranslator
{
    public const string Extract = "jsonb_extract_path_text";
    private readonly FormMappings _mappings = new(source, PostgreSqlForms.All);

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    ) =>
        method.DeclaringType != typeof(SqlCalls)
            ? null
            : method.Name switch
            {
                nameof(SqlCalls.Right) => sql.Function(
                    "right",
                    arguments,
                    nullable: true,
                    argumentsPropagateNullability: [true, true],
                    typeof(string),
                    arguments[0].TypeMapping
                ),
                nameof(SqlCalls.Rarely) => arguments[0],
                nameof(SqlCalls.FollowingId) => FollowingColumns.Of(arguments, method.GetGenericArguments()[1], _mappings),
                nameof(SqlCalls.IsOfKind) => FollowingColumns.IsOfKind(sql, arguments, _mappings),
                nameof(SqlCalls.Scaled) => sql.Convert(Member(arguments), typeof(decimal), _mappings.OfColumn(typeof(decimal), scale: 4)),
                _ when method.GetGenericArguments()[0] is var type && StoredForms.IsPlain(type) => sql.Convert(
                    Member(arguments),
                    type,
                    _mappings.OfCustom(type)
                ),
                _ => Text(sql, Member(arguments), method.GetGenericArguments()[0], _mappings.OfCustom(method.GetGenericArguments()[0])),
            };

    /// <summary>A text of JSON as what it stands for, compared by code point.</summary>
    public static SqlExpression Text(ISqlExpressionFactory sql, SqlExpression member, Type type, RelationalTypeMapping mapping)
    {
        var text = (SqlFunctionExpression)member;
        return new CollateExpression(
            sql.Function(text.Name, text.Arguments!, nullable: true, [false, false], type, mapping),
            PostgreSqlSchema.ByCodePoint
        );
    }

    private SqlExpression Member(IReadOnlyList<SqlExpression> arguments) =>
        sql.Function(Extract, arguments, nullable: true, argumentsPropagateNullability: [false, false], typeof(string));
}
