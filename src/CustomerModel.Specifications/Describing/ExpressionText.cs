using System.Linq.Expressions;
using System.Text;

namespace CustomerModel.Specifications;

/// <summary>Writes an expression the way one would say it: members without their subject, values in place of variables.</summary>
internal sealed class ExpressionText : ExpressionVisitor
{
    private readonly StringBuilder _text = new();
    private readonly ParameterExpression _subject;
    private readonly bool _hideValues;

    private ExpressionText(ParameterExpression subject, bool hideValues) => (_subject, _hideValues) = (subject, hideValues);

    internal static string Of(LambdaExpression lambda, bool hideValues = false)
    {
        var writer = new ExpressionText(lambda.Parameters[0], hideValues);
        _ = writer.Visit(lambda.Body);
        return writer._text.ToString();
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null || !CapturedValue.TryRead(node, out var value))
        {
            return base.Visit(node);
        }

        _text.Append(_hideValues && value is not (null or bool) ? "?" : ValueText.Of(value, node.Type));
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _text.Append(ReferenceEquals(node, _subject) ? "it" : node.Name ?? "each");
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not null && !ReferenceEquals(node.Expression, _subject))
        {
            Operand(node.Expression, Strength.Member);
            _text.Append('.');
        }
        else if (node.Expression is null)
        {
            _text.Append(node.Member.DeclaringType?.Name).Append('.');
        }

        _text.Append(node.Member.Name);
        return node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _text.Append(
            node.NodeType switch
            {
                ExpressionType.Not => "not ",
                ExpressionType.Negate or ExpressionType.NegateChecked => "-",
                _ => "",
            }
        );
        Operand(node.Operand, node.NodeType is ExpressionType.Not or ExpressionType.Negate ? Strength.Unary : Strength.None);
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var strength = StrengthOf(node);
        Operand(node.Left, strength);
        _text.Append(node.NodeType == ExpressionType.ArrayIndex ? "[" : $" {Sign(node.NodeType)} ");
        if (
            node.Left is UnaryExpression { Operand.Type.IsEnum: true } converted
            && CapturedValue.TryRead(node.Right, out var code)
            && code is not null
            && !_hideValues
        )
        {
            _text.Append(Enum.ToObject(converted.Operand.Type, code));
        }
        else
        {
            Operand(node.Right, strength == Strength.Compare ? Strength.Compare + 1 : strength);
        }

        _text.Append(node.NodeType == ExpressionType.ArrayIndex ? "]" : "");
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (LikeCalls.Is(node))
        {
            Operand(node.Arguments[0], Strength.Compare + 1);
            _text.Append(LikeCalls.IsCaseSensitive(node) ? " like case " : " like ");
            _ = Visit(node.Arguments[1]);
            return node;
        }

        var extends =
            node.Object is null && node.Method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);
        if ((node.Object ?? (extends ? node.Arguments[0] : null)) is { } subject)
        {
            Operand(subject, Strength.Member);
        }
        else
        {
            _text.Append(node.Method.DeclaringType?.Name);
        }

        _text.Append('.').Append(node.Method.Name);
        Arguments(node.Arguments.Skip(extends ? 1 : 0).Where((argument, at) => !IsLeftOut(node, argument, at + (extends ? 1 : 0))));
        return node;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Operand(node.Test, Strength.Or);
        _text.Append(" ? ");
        Operand(node.IfTrue, Strength.Or);
        _text.Append(" : ");
        Operand(node.IfFalse, Strength.Or);
        return node;
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _text.Append("new ").Append(node.Type.Name);
        Arguments(node.Arguments);
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _text.AppendJoin(", ", node.Parameters.Select(parameter => parameter.Name ?? "each")).Append(" => ");
        _ = Visit(node.Body);
        return node;
    }

    private void Arguments(IEnumerable<Expression> arguments)
    {
        var separator = "(";
        foreach (var argument in arguments)
        {
            _text.Append(separator);
            _ = Visit(argument);
            separator = ", ";
        }

        _text.Append(separator == "(" ? "()" : ")");
    }

    /// <summary>What the compiler filled in for an optional parameter was never written.</summary>
    private static bool IsLeftOut(MethodCallExpression call, Expression argument, int at) =>
        argument is ConstantExpression { Value: null } && call.Method.GetParameters()[at].IsOptional;

    private void Operand(Expression node, Strength around)
    {
        var open = StrengthOf(node) < around;
        _text.Append(open ? "(" : "");
        _ = Visit(node);
        _text.Append(open ? ")" : "");
    }

    private static Strength StrengthOf(Expression node) =>
        node.NodeType switch
        {
            ExpressionType.Conditional => Strength.None,
            ExpressionType.OrElse or ExpressionType.Or or ExpressionType.Coalesce => Strength.Or,
            ExpressionType.AndAlso or ExpressionType.And => Strength.And,
            ExpressionType.Not => Strength.Unary,
            ExpressionType.Call when LikeCalls.Is((MethodCallExpression)node) => Strength.Compare,
            ExpressionType.Convert => StrengthOf(((UnaryExpression)node).Operand),
            _ when Sign(node.NodeType) is "+" or "-" => Strength.Add,
            _ when Sign(node.NodeType) is "*" or "/" or "%" => Strength.Multiply,
            _ when node is BinaryExpression => Strength.Compare,
            _ => Strength.Member,
        };

    private static string Sign(ExpressionType type) =>
        type switch
        {
            ExpressionType.AndAlso or ExpressionType.And => "and",
            ExpressionType.OrElse or ExpressionType.Or => "or",
            ExpressionType.Equal => "=",
            ExpressionType.NotEqual => "!=",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => ">=",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "<=",
            ExpressionType.Coalesce => "??",
            ExpressionType.Add or ExpressionType.AddChecked => "+",
            ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
            ExpressionType.Divide => "/",
            ExpressionType.Modulo => "%",
            var other => other.ToString(),
        };

    private enum Strength
    {
        None,
        Or,
        And,
        Compare,
        Add,
        Multiply,
        Unary,
        Member,
    }
}
