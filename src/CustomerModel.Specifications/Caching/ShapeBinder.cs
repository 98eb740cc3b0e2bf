using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Finds or makes the shape of expressions and takes their values out.</summary>
internal static class ShapeBinder
{
    internal static Shape<T, TResult> Bind<T, TResult>(Expression<Func<T, TResult>> expression, out object?[] values)
    {
        var tokens = new ShapeTokens();
        var room = new ShapeValues();
        var reader = new ShapeReader(tokens, room);
        reader.Read(expression);
        values = reader.Values;
        if (reader.IsCacheable && ShapeCache.Find(reader.Tokens) is Shape<T, TResult> known)
        {
            return known;
        }

        var made = Make<T, TResult>([expression]);
        return reader.IsCacheable ? (Shape<T, TResult>)ShapeCache.Keep(reader.Tokens, made) : made;
    }

    /// <summary>All conditions as one function: a call for each would cost more than most conditions do.</summary>
    internal static Shape<T, bool> BindAll<T>(IReadOnlyList<WhereExpressionInfo<T>> conditions, out object?[] values)
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

        values = reader.Values;
        if (reader.IsCacheable && ShapeCache.Find(reader.Tokens) is Shape<T, bool> known)
        {
            return known;
        }

        var made = Make<T, bool>([.. conditions.Select(condition => condition.Filter)]);
        return reader.IsCacheable ? (Shape<T, bool>)ShapeCache.Keep(reader.Tokens, made) : made;
    }

    private static Shape<T, TResult> Make<T, TResult>(LambdaExpression[] lambdas)
    {
        var item = lambdas[0].Parameters[0];
        var values = Expression.Parameter(typeof(object?[]), "values");
        var lifter = new ConstantLifter(values);
        var bodies = lambdas.Select(lambda => lifter.Visit(ParameterSwap.In(lambda, item))).ToArray();
        var body = lifter.Finish(bodies.Aggregate(Expression.AndAlso));
        return new(Expression.Lambda<Func<T, object?[], TResult>>(body, item, values), lifter.MustBeCompiled);
    }
}
