using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Whether two expressions read the same from their records: members and calls with equal values.</summary>
internal static class KeyPath
{
    internal static bool Same(Expression? left, Expression? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (ParameterExpression a, ParameterExpression b) => a.Type == b.Type,
            (MemberExpression a, MemberExpression b) => a.Member == b.Member && Same(a.Expression, b.Expression),
            (UnaryExpression a, UnaryExpression b) => a.NodeType == b.NodeType && a.Type == b.Type && Same(a.Operand, b.Operand),
            (MethodCallExpression a, MethodCallExpression b) => a.Method == b.Method
                && Same(a.Object, b.Object)
                && a.Arguments.Matches(b.Arguments, SameArgument),
            _ => false,
        };

    private static bool SameArgument(Expression left, Expression right) =>
        CapturedValue.TryRead(left, out var a) ? CapturedValue.TryRead(right, out var b) && Equals(a, b) : Same(left, right);
}
