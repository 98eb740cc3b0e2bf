using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Finds or makes the shape of expressions and takes their values out.</summary>
internal static class ShapeBinder
{
    internal static Shape<T, TResult> Bind<T, TResult>(Expression<Func<T, TResult>> expression, out object values)
    {
        var tokens = new ShapeTokens();
        var room = new ShapeValues();
        var reader = new ShapeReader(tokens, room);
        reader.Read(expression);
        var shape = Find<T, TResult>(reader) ?? Keep(reader, Make<T, TResult>([expression]));
        values = shape.Layout.Pack(reader.Values);
        return shape;
    }

    /// <summary>All conditions as one function: a call for each would cost more than most conditions do.</summary>
    internal static Shape<T, bool> BindAll<T>(IReadOnlyList<WhereExpressionInfo<T>> conditions, out object values)
    {
        if (conditions is [var only])
        {
            return Bind(only.Filter, out values);
        }

        var tokens = new ShapeTokens();
        var room = new ShapeValues();
        var reader = new ShapeReader(tokens, room);
        for (var i = 0; i < conditions.Count; i++)
        {
            reader.Mark(ShapeToken.Conjunction);
            reader.Read(conditions[i].Filter);
        }

        var shape = Find<T, bool>(reader) ?? Keep(reader, Make<T, bool>([.. conditions.Select(condition => condition.Filter)]));
        values = shape.Layout.Pack(reader.Values);
        return shape;
    }

    private static Shape<T, TResult>? Find<T, TResult>(ShapeReader reader) =>
        reader.IsCacheable ? ShapeCache.Find(reader.Tokens) as Shape<T, TResult> : null;

    private static Shape<T, TResult> Keep<T, TResult>(ShapeReader reader, Shape<T, TResult> made) =>
        reader.IsCacheable ? (Shape<T, TResult>)ShapeCache.Keep(reader.Tokens, made) : made;

    private static Shape<T, TResult> Make<T, TResult>(LambdaExpression[] lambdas)
    {
        var item = lambdas[0].Parameters[0];
        var values = Expression.Parameter(typeof(object), "values");
        var lifter = new ConstantLifter();
        var bodies = lambdas.Select(lambda => lifter.Visit(ParameterSwap.In(lambda, item))).ToArray();
        var layout = new ShapeLayout(lifter.Places);
        var body = layout.Over(values, bodies.Aggregate(Expression.AndAlso));
        return new(Expression.Lambda<Func<T, object, TResult>>(body, item, values), layout, lifter.MustBeCompiled);
    }
}
