using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Replaces every constant by a place, in the order of <see cref="ShapeReader"/>.</summary>
internal sealed class ConstantLifter : ExpressionVisitor
{
    private readonly List<(object? Value, ParameterExpression Place)> _places = [];

    /// <summary>Spans and the like, which the interpreter cannot hold.</summary>
    internal bool MustBeCompiled { get; private set; }

    internal IReadOnlyList<ParameterExpression> Places => [.. _places.Select(known => known.Place)];

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
        var place = value is null ? null : _places.Find(known => ReferenceEquals(known.Value, value)).Place;
        if (place is null)
        {
            place = Expression.Parameter(type);
            _places.Add((value, place));
        }

        return place.Type == type ? place : Expression.Convert(place, type);
    }
}
