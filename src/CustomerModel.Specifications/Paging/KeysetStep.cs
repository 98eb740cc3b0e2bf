using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Specifications;

/// <summary>One key of a keyset predicate. Nulls come last in both directions, so behind a value they follow, and in front of one they do not.</summary>
internal sealed class KeysetStep(Expression key, object? value, bool descending, bool backwards)
{
    private static readonly MethodInfo CompareText = typeof(TextKey).GetMethod(nameof(TextKey.Compare))!;
    private readonly bool _greater = descending == backwards;
    private readonly bool _nullable = !key.Type.IsValueType || Nullable.GetUnderlyingType(key.Type) is not null;

    /// <summary>Rows beyond the value of this key, or at it and beyond by the keys after; no later key means only beyond.</summary>
    internal Expression Then(Expression? rest)
    {
        if (value is null)
        {
            return AtNull(rest);
        }

        var bound = Bound();
        return rest is null
            ? OrNull(Compared(bound, orEqual: false))
            : Expression.AndAlso(
                OrNull(Compared(bound, orEqual: true)),
                Expression.Not(Expression.AndAlso(Expression.Equal(key, bound), Expression.Not(rest)))
            );
    }

    private Expression AtNull(Expression? rest)
    {
        var none = Expression.Constant(null, key.Type);
        var tied = rest is null ? null : Expression.AndAlso(Expression.Equal(key, none), rest);
        Expression? beyond = backwards ? Expression.NotEqual(key, none) : null;
        return (beyond, tied) switch
        {
            (null, null) => Expression.Constant(false),
            ({ } only, null) => only,
            (null, { } only) => only,
            _ => Expression.OrElse(beyond, tied),
        };
    }

    private Expression OrNull(Expression beyond) =>
        _nullable && !backwards ? Expression.OrElse(beyond, Expression.Equal(key, Expression.Constant(null, key.Type))) : beyond;

    private MemberExpression Bound()
    {
        var box = Activator.CreateInstance(typeof(KeysetValue<>).MakeGenericType(key.Type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(KeysetValue<>.Value));
    }

    private Expression Compared(Expression bound, bool orEqual)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        if (type == typeof(string))
        {
            return NotNull(Ordered(Expression.Call(CompareText, key, bound), Expression.Constant(0), orEqual));
        }

        if (type.IsEnum)
        {
            var number = key.Type == type ? type.GetEnumUnderlyingType() : typeof(Nullable<>).MakeGenericType(type.GetEnumUnderlyingType());
            return Ordered(Expression.Convert(key, number), Expression.Convert(bound, number), orEqual);
        }

        return HasOperators(type) ? Ordered(key, bound, orEqual) : ByCompareTo(type, bound, orEqual);
    }

    private Expression ByCompareTo(Type type, Expression bound, bool orEqual)
    {
        var compare =
            type.GetMethod(nameof(IComparable.CompareTo), [type])
            ?? throw new NotSupportedException($"Rows cannot be paged by a {type.Name}: it does not compare.");
        var (left, right) = key.Type == type ? (key, bound) : (Expression.Property(key, "Value"), Expression.Property(bound, "Value"));
        return NotNull(Ordered(Expression.Call(left, compare, right), Expression.Constant(0), orEqual));
    }

    /// <summary>A call on a null would throw or misplace it, where a comparison is merely false.</summary>
    private Expression NotNull(Expression compared) =>
        _nullable ? Expression.AndAlso(Expression.NotEqual(key, Expression.Constant(null, key.Type)), compared) : compared;

    private BinaryExpression Ordered(Expression left, Expression right, bool orEqual) =>
        (_greater, orEqual) switch
        {
            (true, false) => Expression.GreaterThan(left, right),
            (true, true) => Expression.GreaterThanOrEqual(left, right),
            (false, false) => Expression.LessThan(left, right),
            (false, true) => Expression.LessThanOrEqual(left, right),
        };

    private static bool HasOperators(Type type) =>
        type != typeof(bool) && ((type.IsPrimitive && type != typeof(char)) || type.GetMethod("op_GreaterThan", [type, type]) is not null);
}
