using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Replaces every constant by its place in an array, in the order of <see cref="ShapeReader"/>.</summary>
internal sealed class ConstantLifter(ParameterExpression values) : ExpressionVisitor
{
    private readonly List<Place> _places = [];

    /// <summary>Spans and the like, which the interpreter cannot hold.</summary>
    internal bool MustBeCompiled { get; private set; }

    /// <summary>The body with each value that is used more than once read into a variable first.</summary>
    internal Expression Finish(Expression body)
    {
        foreach (var once in _places.Where(place => place.Uses == 1))
        {
            body = new ParameterSwap(once.Variable, once.Reading).Visit(body);
        }

        var shared = _places.Where(place => place.Uses > 1).ToArray();
        return shared is []
            ? body
            : Expression.Block(
                shared.Select(place => place.Variable),
                shared.Select(place => (Expression)Expression.Assign(place.Variable, place.Reading)).Append(body)
            );
    }

    protected override Expression VisitConstant(ConstantExpression node) => PlaceOf(node.Value, node.Type);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        MustBeCompiled |= node.Type.IsByRefLike;
        if (LikeCalls.ConstantPattern(node) is not { } pattern)
        {
            return base.VisitMethodCall(node);
        }

        var value = Visit(node.Arguments[0]);
        return LikeCalls.Prepared(PlaceOf(pattern, typeof(LikePattern)), value);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        MustBeCompiled |= node.Type.IsByRefLike;
        return base.VisitUnary(node);
    }

    private Expression PlaceOf(object? value, Type type)
    {
        var place = value is null ? null : _places.Find(known => ReferenceEquals(known.Value, value));
        if (place is null)
        {
            place = new(value, Reading(_places.Count, type));
            _places.Add(place);
        }

        place.Uses++;
        return place.Variable.Type == type ? place.Variable : Expression.Convert(place.Variable, type);
    }

    private Expression Reading(int index, Type type)
    {
        var value = Expression.ArrayIndex(values, Expression.Constant(index));
        return type == typeof(object) ? value
            : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Expression.Unbox(value, type)
            : Expression.Convert(value, type);
    }

    private sealed class Place(object? value, Expression reading)
    {
        internal object? Value { get; } = value;

        internal Expression Reading { get; } = reading;

        internal ParameterExpression Variable { get; } = Expression.Variable(reading.Type);

        internal int Uses { get; set; }
    }
}
