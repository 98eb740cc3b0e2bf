using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.Specifications;

/// <summary>Reads an expression into its shape and its values, in the order in which a visitor meets them.</summary>
internal ref struct ShapeReader(Span<ShapeToken> tokens, Span<object?> values)
{
    private Span<ShapeToken> _tokens = tokens;
    private Span<object?> _values = values;
    private ShapeParameters _parameters = default;
    private int _tokenCount;
    private int _valueCount;
    private int _parameterCount;

    /// <summary>False for nodes that C# lambdas do not make; their expression is not cached.</summary>
    internal bool IsCacheable { get; private set; } = true;

    internal readonly ReadOnlySpan<ShapeToken> Tokens => _tokens[.._tokenCount];

    internal readonly object?[] Values => _valueCount == 0 ? [] : _values[.._valueCount].ToArray();

    internal void Mark(int code, object? reference = null)
    {
        if (_tokenCount == _tokens.Length)
        {
            _tokens = Grown(_tokens);
        }

        _tokens[_tokenCount++] = new(reference, code);
    }

    internal void Read(Expression? node)
    {
        switch (node)
        {
            case null:
                Mark(ShapeToken.Nothing);
                break;
            case MemberExpression member:
                Mark((int)ExpressionType.MemberAccess, member.Member);
                Read(member.Expression);
                break;
            case ParameterExpression parameter:
                Parameter(parameter);
                break;
            case ConstantExpression constant:
                Value(constant.Value, constant.Type);
                break;
            case BinaryExpression binary:
                Binary(binary);
                break;
            case UnaryExpression unary:
                Mark((int)unary.NodeType, unary.Type);
                Method(unary.Method);
                Read(unary.Operand);
                break;
            case MethodCallExpression call:
                Call(call);
                break;
            case LambdaExpression lambda:
                Lambda(lambda);
                break;
            default:
                Other(node);
                break;
        }
    }

    private void Other(Expression node)
    {
        Mark((int)node.NodeType, node.Type);
        switch (node)
        {
            case ConditionalExpression conditional:
                Read(conditional.Test);
                Read(conditional.IfTrue);
                Read(conditional.IfFalse);
                break;
            case TypeBinaryExpression test:
                Method(test.TypeOperand);
                Read(test.Expression);
                break;
            case NewExpression made:
                Method(made.Constructor);
                Arguments(made);
                break;
            case NewArrayExpression array:
                Each(array.Expressions);
                break;
            case MemberInitExpression init:
                Bindings(init);
                break;
            case ListInitExpression list:
                Items(list);
                break;
            case InvocationExpression invocation:
                Read(invocation.Expression);
                Arguments(invocation);
                break;
            case DefaultExpression:
                break;
            default:
                IsCacheable = false;
                break;
        }
    }

    private void Parameter(ParameterExpression parameter)
    {
        for (var i = _parameterCount - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_parameters[i], parameter))
            {
                Mark((int)ExpressionType.Parameter + (i << 8));
                return;
            }
        }

        IsCacheable = false;
    }

    private void Binary(BinaryExpression binary)
    {
        Mark((int)binary.NodeType, binary.Type);
        Method(binary.Method);
        Read(binary.Left);
        if (binary.Conversion is { } conversion)
        {
            Mark(ShapeToken.Count);
            Read(conversion);
        }

        Read(binary.Right);
    }

    private void Call(MethodCallExpression call)
    {
        Mark((int)ExpressionType.Call, call.Method);
        if (LikeCalls.ConstantPattern(call) is { } pattern)
        {
            Read(call.Arguments[0]);
            Value(pattern, typeof(LikePattern));
            return;
        }

        Read(call.Object);
        Arguments(call);
    }

    private void Lambda(LambdaExpression lambda)
    {
        Mark((int)ExpressionType.Lambda, lambda.Type);
        var outer = _parameterCount;
        foreach (var parameter in lambda.Parameters)
        {
            if (_parameterCount == ShapeParameters.Length)
            {
                IsCacheable = false;
                return;
            }

            _parameters[_parameterCount++] = parameter;
        }

        Read(lambda.Body);
        _parameterCount = outer;
    }

    private void Bindings(MemberInitExpression init)
    {
        Read(init.NewExpression);
        Mark(ShapeToken.Count + (init.Bindings.Count << 8));
        foreach (var binding in init.Bindings)
        {
            Method(binding.Member);
            IsCacheable &= binding is MemberAssignment;
            Read((binding as MemberAssignment)?.Expression);
        }
    }

    private void Items(ListInitExpression list)
    {
        Read(list.NewExpression);
        Mark(ShapeToken.Count + (list.Initializers.Count << 8));
        foreach (var item in list.Initializers)
        {
            Method(item.AddMethod);
            Arguments(item);
        }
    }

    private void Each(ReadOnlyCollection<Expression> nodes)
    {
        Mark(ShapeToken.Count + (nodes.Count << 8));
        foreach (var node in nodes)
        {
            Read(node);
        }
    }

    private void Arguments(IArgumentProvider provider)
    {
        Mark(ShapeToken.Count + (provider.ArgumentCount << 8));
        for (var i = 0; i < provider.ArgumentCount; i++)
        {
            Read(provider.GetArgument(i));
        }
    }

    private void Method(MemberInfo? member)
    {
        if (member is not null)
        {
            Mark(ShapeToken.Method, member);
        }
    }

    /// <summary>One object met twice is one value: conditions of one specification share their closure.</summary>
    private void Value(object? value, Type type)
    {
        for (var i = 0; i < _valueCount && value is not null; i++)
        {
            if (ReferenceEquals(_values[i], value))
            {
                Mark((int)ExpressionType.Constant + ((i + 1) << 8), type);
                return;
            }
        }

        Mark((int)ExpressionType.Constant, type);
        if (_valueCount == _values.Length)
        {
            _values = Grown(_values);
        }

        _values[_valueCount++] = value;
    }

    private static Span<TItem> Grown<TItem>(Span<TItem> full)
    {
        var larger = new TItem[full.Length * 2];
        full.CopyTo(larger);
        return larger;
    }
}
