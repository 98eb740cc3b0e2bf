using System.Collections;
using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Equality of expressions by shape and by the values they captured; names of parameters play no part.</summary>
internal static class ExpressionEquality
{
    internal static bool Same(Expression? left, Expression? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && Parts.Of(left).SequenceEqual(Parts.Of(right), PartEquality.Instance));

    internal static int Hash(Expression expression)
    {
        var hash = new HashCode();
        foreach (var part in Parts.Of(expression))
        {
            hash.Add(PartEquality.Instance.GetHashCode(part));
        }

        return hash.ToHashCode();
    }

    /// <summary>Equal values: sequences by their items, everything else by itself.</summary>
    internal static bool SameValue(object? left, object? right) =>
        left is IEnumerable a and not string && right is IEnumerable b and not string && left.GetType() == right.GetType()
            ? a.Cast<object?>().SequenceEqual(b.Cast<object?>())
            : Equals(left, right);

    /// <summary>The nodes of an expression in the order of a visitor, captured values in place of what reads them.</summary>
    private sealed class Parts : ExpressionVisitor
    {
        private readonly List<object?> _parts = [];
        private readonly List<ParameterExpression> _parameters = [];

        internal static List<object?> Of(Expression expression)
        {
            var parts = new Parts();
            _ = parts.Visit(expression);
            return parts._parts;
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is null)
            {
                _parts.Add(null);
                return null;
            }

            _parts.Add((node.NodeType is ExpressionType.MemberAccess ? ExpressionType.Constant : node.NodeType, node.Type));
            if (node is not LambdaExpression && CapturedValue.TryRead(node, out var value))
            {
                _parts[^1] = (ExpressionType.Constant, node.Type);
                _parts.Add(value);
                return node;
            }

            _parts.Add(Detail(node));
            return base.Visit(node);
        }

        private object? Detail(Expression node) =>
            node switch
            {
                MemberExpression member => member.Member,
                MethodCallExpression call => call.Method,
                BinaryExpression binary => binary.Method,
                UnaryExpression unary => unary.Method,
                NewExpression made => made.Constructor,
                TypeBinaryExpression test => test.TypeOperand,
                IndexExpression index => index.Indexer,
                ParameterExpression parameter => Number(parameter),
                _ => null,
            };

        private int Number(ParameterExpression parameter)
        {
            var known = _parameters.IndexOf(parameter);
            if (known < 0)
            {
                _parameters.Add(parameter);
            }

            return known < 0 ? _parameters.Count - 1 : known;
        }

        protected override MemberBinding VisitMemberBinding(MemberBinding node)
        {
            _parts.Add(node.Member);
            return base.VisitMemberBinding(node);
        }
    }

    private sealed class PartEquality : IEqualityComparer<object?>
    {
        internal static PartEquality Instance { get; } = new();

        public new bool Equals(object? x, object? y) => SameValue(x, y);

        public int GetHashCode(object? obj) => obj is IEnumerable and not string ? 1 : obj?.GetHashCode() ?? 0;
    }
}
