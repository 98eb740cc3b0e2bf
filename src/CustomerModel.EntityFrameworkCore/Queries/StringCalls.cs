using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The calls on text that a database answers as .NET does; all others are refused.</summary>
/// <remarks>Databases fold case by tables of their own and count code points, so neither case functions nor lengths agree with memory.</remarks>
internal sealed class StringCalls
{
    /// <summary>The call for EF Core.</summary>
    /// <exception cref="RefusedException">The database would answer otherwise.</exception>
    public Expression Rewrite(MethodCallExpression call, ExpressionVisitor visitor)
    {
        var name = call.Method.Name;
        if (call.Object is null)
        {
            return name is nameof(string.IsNullOrEmpty) or nameof(string.Equals) && call.Arguments.Count < 3
                ? call.Update(null, call.Arguments.Select(argument => visitor.Visit(argument)))
                : throw QueryRewriter.Refused(call);
        }

        return name switch
        {
            nameof(string.StartsWith) when Given(call) is { } prefix => TextConditions.Prefix(visitor.Visit(call.Object), prefix),
            nameof(string.EndsWith) when Given(call) is { } suffix => Suffix(visitor.Visit(call.Object), suffix),
            nameof(string.Contains) when Given(call) is { } part => Part(visitor.Visit(call.Object), part),
            nameof(string.Equals) when Given(call) is { } other => Expression.Equal(visitor.Visit(call.Object), Held.Of(other)),
            _ => throw QueryRewriter.Refused(call),
        };
    }

    private static string? Given(MethodCallExpression call) =>
        !Rows.AreReadBy(call.Arguments[0])
        && (call.Arguments.Count == 1 || call.Arguments[1] is ConstantExpression { Value: StringComparison.Ordinal })
            ? Rows.Evaluate(call.Arguments[0])?.ToString()
            : null;

    private static BinaryExpression Suffix(Expression text, string suffix) =>
        suffix.Length == 0
            ? Expression.NotEqual(text, Expression.Constant(null, typeof(string)))
            : Expression.Equal(
                Expression.Call(typeof(SqlCalls), nameof(SqlCalls.Right), null, text, Held.Of(CodePoints.Count(suffix))),
                Held.Of(suffix)
            );

    private static MethodCallExpression Part(Expression text, string part) =>
        Expression.Call(text, nameof(string.Contains), null, Held.Of(part));
}
