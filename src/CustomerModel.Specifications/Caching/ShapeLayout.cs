using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary>Where the values of a shape stand when it is asked: a few to an object, each under its own type.</summary>
/// <remarks>Read from an array of objects, each would be checked for its type at each call, which costs more than most conditions do.</remarks>
internal sealed class ShapeLayout
{
    private static readonly string[] Fields =
    [
        nameof(Slots<,,,>.First),
        nameof(Slots<,,,>.Second),
        nameof(Slots<,,,>.Third),
        nameof(Slots<,,,>.Fourth),
    ];

    private readonly ParameterExpression[] _slots;
    private readonly Func<object?[], int, object>[] _makers;
    private readonly IReadOnlyList<ParameterExpression> _places;

    internal ShapeLayout(IReadOnlyList<ParameterExpression> places)
    {
        _places = places;
        _slots = [.. places.Select(place => place.Type).Chunk(Fields.Length).Select(types => Expression.Variable(SlotsOf(types)))];
        _makers = [.. _slots.Select(slots => MakerOf(slots.Type))];
    }

    /// <summary>The values of one expression, in the order in which the shape met them, as it reads them.</summary>
    internal object Pack(object?[] values)
    {
        if (_makers is [var only])
        {
            return only(values, 0);
        }

        var packed = new object[_makers.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = _makers[i](values, i * Fields.Length);
        }

        return packed;
    }

    /// <summary>The body with each place read from what was packed.</summary>
    internal Expression Over(ParameterExpression packed, Expression body)
    {
        if (_places.Count == 0)
        {
            return body;
        }

        var readings = new Dictionary<ParameterExpression, Expression>();
        for (var i = 0; i < _places.Count; i++)
        {
            readings.Add(_places[i], Expression.Field(_slots[i / Fields.Length], Fields[i % Fields.Length]));
        }

        var opened = _slots.Select(
            Expression (slots, i) =>
                Expression.Assign(
                    slots,
                    As(
                        slots.Type,
                        _slots.Length == 1 ? packed : Expression.ArrayIndex(As(typeof(object[]), packed), Expression.Constant(i))
                    )
                )
        );
        return Expression.Block(_slots, opened.Append(new Readings(readings).Visit(body)));
    }

    /// <summary>Without a check of the type: what is read here was packed here.</summary>
    private static MethodCallExpression As(Type type, Expression packed) =>
        Expression.Call(typeof(Unsafe), nameof(Unsafe.As), [type], packed);

    private static Type SlotsOf(Type[] values) =>
        typeof(Slots<,,,>).MakeGenericType([.. values, .. Enumerable.Repeat(typeof(object), Fields.Length - values.Length)]);

    private static Func<object?[], int, object> MakerOf(Type slots) =>
        slots
            .GetMethod(nameof(Slots<,,,>.Make), BindingFlags.Static | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], int, object>>();

    private sealed class Readings(Dictionary<ParameterExpression, Expression> readings) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => readings.GetValueOrDefault(node, node);
    }
}

/// <summary>Up to four values of an expression.</summary>
internal sealed class Slots<T1, T2, T3, T4>
{
    internal readonly T1 First;
    internal readonly T2 Second;
    internal readonly T3 Third;
    internal readonly T4 Fourth;

    private Slots(object?[] values, int at) =>
        (First, Second, Third, Fourth) = (At<T1>(values, at), At<T2>(values, at + 1), At<T3>(values, at + 2), At<T4>(values, at + 3));

    internal static object Make(object?[] values, int at) => new Slots<T1, T2, T3, T4>(values, at);

    private static TValue At<TValue>(object?[] values, int at) => at < values.Length ? (TValue)values[at]! : default!;
}
