using System.Collections;
using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Reads conditions that an index may answer; whatever it does not know stays a filter.</summary>
internal static class KeyQuestionReader
{
    internal static KeyQuestion? Read(Expression node) =>
        node switch
        {
            BinaryExpression binary => Compared(binary),
            UnaryExpression { NodeType: ExpressionType.Not, Operand: MemberExpression flag } when flag.Type == typeof(bool) => new(
                flag,
                KeyTest.Equal,
                false
            ),
            MemberExpression flag when flag.Type == typeof(bool) => new(flag, KeyTest.Equal, true),
            MethodCallExpression call when LikeCalls.Is(call) => Liked(call),
            MethodCallExpression { Method.Name: nameof(string.StartsWith) } call => Prefixed(call),
            MethodCallExpression { Method.Name: nameof(Enumerable.Contains) } call => Contained(call),
            _ => null,
        };

    /// <summary>Each of the conditions that must all hold; <see langword="null"/> for one that stays a filter.</summary>
    internal static IEnumerable<KeyQuestion?> All(Expression node) =>
        node is BinaryExpression { NodeType: ExpressionType.AndAlso } both ? All(both.Left).Concat(All(both.Right)) : [Read(node)];

    internal static KeyQuestion? Of(Expression key, LikePattern pattern) =>
        pattern.Kind is LikeKind.StartsWith or LikeKind.Exact && pattern.Literal is { Length: > 0 } literal
            ? new(key, KeyTest.FoldedPrefix, TextKey.Of(literal))
            : null;

    private static KeyQuestion? Compared(BinaryExpression binary)
    {
        if (TestOf(binary.NodeType) is not { } test)
        {
            return null;
        }

        var (key, other) = (Plain(binary.Left), Plain(binary.Right));
        if (CapturedValue.TryRead(key, out _))
        {
            (key, other, test) = (other, key, Turned(test));
        }

        if (!CapturedValue.TryRead(other, out var value))
        {
            return null;
        }

        return key is MethodCallExpression { Method.Name: nameof(TextKey.Compare) } call && call.Method.DeclaringType == typeof(TextKey)
            ? ComparedText(call, test, value)
            : new(key, test, value);
    }

    private static KeyQuestion? ComparedText(MethodCallExpression call, KeyTest test, object? sign) =>
        sign is 0 && CapturedValue.TryRead(call.Arguments[1], out var text) && text is not null
            ? new(Plain(call.Arguments[0]), test, text)
            : null;

    private static KeyQuestion? Liked(MethodCallExpression call) =>
        CapturedValue.TryRead(call.Arguments[1], out var text) && text is string pattern
            ? Of(
                Plain(call.Arguments[0]),
                LikePattern.Parse(pattern, LikeCalls.IsCaseSensitive(call) ? SearchOptions.CaseSensitive : SearchOptions.None)
            )
            : null;

    /// <summary>Only the ordinal meanings of it; the other one asks the host's culture.</summary>
    private static KeyQuestion? Prefixed(MethodCallExpression call)
    {
        if (call.Object is null || call.Method.DeclaringType != typeof(string) || !CapturedValue.TryRead(call.Arguments[0], out var text))
        {
            return null;
        }

        var isOrdinal =
            text is char
            || (call.Arguments.Count == 2 && CapturedValue.TryRead(call.Arguments[1], out var how) && how is StringComparison.Ordinal);
        var prefix = text?.ToString() ?? "";
        return isOrdinal && prefix.Length > 0 && !char.IsSurrogate(prefix[^1]) ? new(Plain(call.Object), KeyTest.Prefix, prefix) : null;
    }

    private static KeyQuestion? Contained(MethodCallExpression call)
    {
        var (sequence, key) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
        var hasComparer =
            call.Arguments.Count > (call.Object is null ? 2 : 1) && call.Arguments[^1] is not ConstantExpression { Value: null };
        return !hasComparer && HasUsualEquality(call, sequence, out var values) ? new(Plain(key), KeyTest.In, values) : null;
    }

    /// <summary>A set may compare in a way of its own; then it is asked row by row.</summary>
    private static bool HasUsualEquality(MethodCallExpression call, Expression sequence, out IEnumerable? values)
    {
        values = CapturedValue.TryRead(sequence, out var read) && read is not string ? read as IEnumerable : null;
        return values is not null
            && call.Method.DeclaringType?.Namespace is "System.Linq" or "System" or "System.Collections.Generic"
            && (values is IList || ComparesAsUsual(values));
    }

    private static bool ComparesAsUsual(IEnumerable values) =>
        values.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(HashSet<>)
        && Equals(
            type.GetProperty(nameof(HashSet<>.Comparer))!.GetValue(values),
            typeof(EqualityComparer<>)
                .MakeGenericType(type.GenericTypeArguments)
                .GetProperty(nameof(EqualityComparer<>.Default))!
                .GetValue(null)
        );

    /// <summary>Without conversions that keep the value: of an enum to its number, to a nullable, to an object.</summary>
    private static Expression Plain(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert && Keeps(convert))
        {
            node = convert.Operand;
        }

        return node;
    }

    private static bool Keeps(UnaryExpression convert)
    {
        var from = Nullable.GetUnderlyingType(convert.Operand.Type) ?? convert.Operand.Type;
        var to = Nullable.GetUnderlyingType(convert.Type) ?? convert.Type;
        return from == to || to == typeof(object) || (from.IsEnum && to == from.GetEnumUnderlyingType());
    }

    private static KeyTest? TestOf(ExpressionType type) =>
        type switch
        {
            ExpressionType.Equal => KeyTest.Equal,
            ExpressionType.NotEqual => KeyTest.NotEqual,
            ExpressionType.LessThan => KeyTest.Less,
            ExpressionType.LessThanOrEqual => KeyTest.LessOrEqual,
            ExpressionType.GreaterThan => KeyTest.Greater,
            ExpressionType.GreaterThanOrEqual => KeyTest.GreaterOrEqual,
            _ => null,
        };

    private static KeyTest Turned(KeyTest test) =>
        test switch
        {
            KeyTest.Less => KeyTest.Greater,
            KeyTest.LessOrEqual => KeyTest.GreaterOrEqual,
            KeyTest.Greater => KeyTest.Less,
            KeyTest.GreaterOrEqual => KeyTest.LessOrEqual,
            _ => test,
        };
}
