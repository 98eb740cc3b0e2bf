using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The calls on text that a database answers as .NET does; all others are refused.</summary>
internal sealed class StringCalls
{
    /// <summary>The call for EF Core.</summary>
    /// <exception cref="RefusedException">The database would answer otherwise.</exception>
    public Expression Rewrite(MethodCallExpression call, ExpressionVisitor visitor)
    {
        if (!TextCalls.AreAnswered(call))
        {
            throw QueryRewriter.Refused(call);
        }

        if (call.Object is null)
        {
            return call.Update(null, call.Arguments.Select(argument => visitor.Visit(argument)));
        }

        var text = visitor.Visit(call.Object);
        var given = Rows.Evaluate(call.Arguments[0])?.ToString() ?? throw QueryRewriter.Refused(call);
        return call.Method.Name switch
        {
            nameof(string.StartsWith) => TextConditions.Prefix(text, given),
            nameof(string.EndsWith) => Suffix(text, given),
            nameof(string.Contains) => Part(text, given),
            _ => Expression.Equal(text, Held.Of(given)),
        };
    }

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
