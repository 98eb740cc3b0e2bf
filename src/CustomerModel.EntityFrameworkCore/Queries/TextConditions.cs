using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Conditions on text as conditions on stored keys: equality, ranges, and LIKE where nothing less does.</summary>
internal static class TextConditions
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly Expression Zero = Expression.Constant(0);
    private static readonly Expression Null = Expression.Constant(null, typeof(string));
    private static readonly MethodInfo LikeMethod = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like),
        [typeof(DbFunctions), typeof(string), typeof(string), typeof(string)]
    )!;

    /// <summary>The key matches the pattern.</summary>
    /// <exception cref="RefusedException">The pattern has a set, for which SQL has no word.</exception>
    public static Expression Matches(Expression key, LikePattern pattern) =>
        pattern.Kind switch
        {
            LikeKind.Exact => Expression.Equal(key, Held.Of(pattern.Literal)),
            LikeKind.StartsWith => Prefix(key, pattern.Literal!),
            LikeKind.Contains when pattern.Literal!.Length == 0 => NotNull(key),
            LikeKind.Contains => And(NotNull(key), Expression.Call(key, Contains, Held.Of(pattern.Literal))),
            _ when pattern.HasSets => throw new RefusedException(QueryErrors.NotTranslatable(pattern.Text)),
            _ => And(
                NotNull(key),
                Expression.Call(
                    LikeMethod,
                    Expression.Constant(EF.Functions),
                    key,
                    Held.Of(LikePatterns.Folded(pattern.Text)),
                    Expression.Constant(LikePatterns.Escape.ToString())
                )
            ),
        };

    /// <summary>The text begins with the prefix, ordinally: a range that an index serves.</summary>
    public static Expression Prefix(Expression text, string prefix)
    {
        if (prefix.Length == 0)
        {
            return NotNull(text);
        }

        var from = And(NotNull(text), Ordered(ExpressionType.GreaterThanOrEqual, text, Held.Of(prefix)));
        return CodePoints.Successor(prefix) is { } end ? And(from, Ordered(ExpressionType.LessThan, text, Held.Of(end))) : from;
    }

    /// <summary><c>TextKey.Compare(text, given) op 0</c>, which puts nulls last.</summary>
    public static Expression Ordered(ExpressionType op, TextPath path, Expression text, string? given)
    {
        if (given is null)
        {
            throw new RefusedException(QueryErrors.NotTranslatable("TextKey.Compare(text, null)"));
        }

        var value = Held.Of(given);
        if (op is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            return Expression.MakeBinary(op, text, value);
        }

        var (key, bound) = (path.DemandKey(), Held.Of(TextKey.Of(given)));
        var isLess = op is ExpressionType.LessThan or ExpressionType.LessThanOrEqual;
        var beyond = And(
            Ordered(isLess ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, key, bound),
            Expression.Not(And(Expression.Equal(key, bound), Expression.Not(Ordered(op, text, value))))
        );
        return isLess ? And(NotNull(key), beyond) : Expression.OrElse(Expression.Equal(key, Null), beyond);
    }

    private static BinaryExpression Ordered(ExpressionType op, Expression left, Expression right) =>
        Expression.MakeBinary(op, Expression.Call(Compare, left, right), Zero);

    private static BinaryExpression And(Expression left, Expression right) => Expression.AndAlso(left, right);

    private static BinaryExpression NotNull(Expression text) => Expression.NotEqual(text, Null);
}
