using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>One key of an order chain.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public class OrderExpressionInfo<T>
{
    private Expression<Func<T, object?>>? _keySelector;
    private Func<T, object?>? _keySelectorFunc;

    /// <summary>States a key whose type the caller does not know.</summary>
    public OrderExpressionInfo(Expression<Func<T, object?>> keySelector, OrderTypeEnum orderType)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        (_keySelector, OrderType) = (keySelector, orderType);
        TypedKeySelector = Unboxed(keySelector);
    }

    internal OrderExpressionInfo(OrderTypeEnum orderType, LambdaExpression typedKeySelector) =>
        (OrderType, TypedKeySelector, _keySelector) = (
            orderType,
            Unboxed(typedKeySelector),
            typedKeySelector as Expression<Func<T, object?>>
        );

    /// <summary>The key as an object, the same instance the host gave if it gave one.</summary>
    public Expression<Func<T, object?>> KeySelector => _keySelector ??= Boxed(TypedKeySelector);

    /// <summary>The key in its own type: a function from <typeparamref name="T"/> that boxes nothing.</summary>
    public LambdaExpression TypedKeySelector { get; }

    /// <summary>The key's own type.</summary>
    public Type KeyType => TypedKeySelector.ReturnType;

    /// <summary>The place in the chain, and the direction.</summary>
    public OrderTypeEnum OrderType { get; }

    /// <summary>Whether greater keys come first; nulls come last all the same.</summary>
    public bool IsDescending => OrderType is OrderTypeEnum.OrderByDescending or OrderTypeEnum.ThenByDescending;

    /// <summary>Whether it opens the chain.</summary>
    public bool IsHead => OrderType is OrderTypeEnum.OrderBy or OrderTypeEnum.OrderByDescending;

    /// <summary>The key as a function; made on first use, from a shape already compiled if there is one.</summary>
    public Func<T, object?> KeySelectorFunc => _keySelectorFunc ??= CompiledExpressions.Compile(KeySelector);

    internal virtual KeyColumn<T> Column(int rows) => KeyColumn<T>.Make(TypedKeySelector, IsDescending, rows);

    private static LambdaExpression Unboxed(LambdaExpression key)
    {
        var body = key.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } boxing && boxing.Type == typeof(object))
        {
            body = boxing.Operand;
        }

        return body.Type == key.ReturnType ? key : Expression.Lambda(body, key.Parameters);
    }

    private static Expression<Func<T, object?>> Boxed(LambdaExpression key) =>
        key as Expression<Func<T, object?>>
        ?? Expression.Lambda<Func<T, object?>>(
            key.ReturnType.IsValueType ? Expression.Convert(key.Body, typeof(object)) : key.Body,
            key.Parameters
        );
}

/// <summary>One key of an order chain, in its own type: it is never boxed.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
/// <typeparam name="TKey">The key's type.</typeparam>
public sealed class OrderExpressionInfo<T, TKey> : OrderExpressionInfo<T>
{
    private readonly Expression<Func<T, TKey>> _key;

    /// <summary>States a key.</summary>
    public OrderExpressionInfo(Expression<Func<T, TKey>> keySelector, OrderTypeEnum orderType)
        : base(orderType, keySelector ?? throw new ArgumentNullException(nameof(keySelector))) => _key = keySelector;

    /// <summary>A key said as an object has a type of its own behind it.</summary>
    internal override KeyColumn<T> Column(int rows) =>
        KeyType == typeof(TKey) ? new KeyColumn<T, TKey>(_key, IsDescending, rows) : base.Column(rows);
}
