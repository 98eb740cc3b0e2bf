using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>Builds <c>record =&gt; record.Parts.Where(p =&gt; p.Number == n).Select(p =&gt; p.Value).FirstOrDefault()</c>.</summary>
internal static class PartPath
{
    public static LambdaExpression Of(LambdaExpression parts, int number, LambdaExpression inner)
    {
        var part = inner.Parameters[0];
        var numbered = Expression.Lambda(
            Expression.Equal(Expression.Property(part, nameof(RecordPart.Number)), Expression.Constant(number)),
            part
        );
        var type = inner.Body.Type;
        var body =
            type.IsValueType && Nullable.GetUnderlyingType(type) is null
                ? Expression.Convert(inner.Body, typeof(Nullable<>).MakeGenericType(type))
                : inner.Body;
        var chosen = Call(nameof(Enumerable.Where), [part.Type], parts.Body, numbered);
        var values = Call(nameof(Enumerable.Select), [part.Type, body.Type], chosen, Expression.Lambda(body, part));
        return Expression.Lambda(Call(nameof(Enumerable.FirstOrDefault), [body.Type], values), parts.Parameters);
    }

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, types, arguments);
}
