using System.Reflection;
using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.Sqlite;

/// <summary>Gives <see cref="SqlCalls"/> their SQL.</summary>
/// <remarks>
/// The result of <c>json_extract</c> is null where a key is absent, whatever its arguments are; told otherwise, EF Core
/// drops null tests and answers wrongly.
/// </remarks>
internal sealed class SqliteCalls(ISqlExpressionFactory sql, IRelationalTypeMappingSource source) : IMethodCallTranslator
{
    private readonly FormMappings _mappings = new(source, SqliteForms.All);
    private static readonly bool[] NotByArguments = [false, false];

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
                    "substr",
                    [arguments[0], sql.Negate(arguments[1])],
                    nullable: true,
                    argumentsPropagateNullability: [true, true],
                    typeof(string),
                    arguments[0].TypeMapping
                ),
                nameof(SqlCalls.Rarely) => sql.Function(
                    "likelihood",
                    [arguments[0], sql.Constant(0.0001)],
                    nullable: true,
                    argumentsPropagateNullability: [true, false],
                    typeof(bool)
                ),
                nameof(SqlCalls.FollowingId) => FollowingColumns.Of(arguments, method.GetGenericArguments()[1], _mappings),
                nameof(SqlCalls.IsOfKind) => FollowingColumns.IsOfKind(sql, arguments, _mappings),
                nameof(SqlCalls.Scaled) => Extract(arguments, typeof(decimal), _mappings.OfColumn(typeof(decimal), scale: 4)),
                _ => Extract(arguments, Type(method), _mappings.OfCustom(Type(method))),
            };

    private SqlExpression Extract(IReadOnlyList<SqlExpression> arguments, Type type, RelationalTypeMapping mapping) =>
        sql.Function("json_extract", [arguments[0], Path(arguments[1])], nullable: true, NotByArguments, type, mapping);

    private SqlExpression Path(SqlExpression name) => sql.Constant($"$.\"{((SqlConstantExpression)name).Value}\"");

    private static Type Type(MethodInfo method) => method.GetGenericArguments()[0];
}
