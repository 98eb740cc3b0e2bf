using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Tells what depends on a row from what is known before the query is sent, and evaluates the latter.</summary>
internal sealed class Rows : ExpressionVisitor
{
    private bool _found;

    public static bool AreReadBy(Expression expression)
    {
        var visitor = new Rows();
        visitor.Visit(expression);
        return visitor._found;
    }

    /// <summary>The value of an expression that reads no row.</summary>
    public static object? Evaluate(Expression expression) =>
        expression is ConstantExpression constant
            ? constant.Value
            : Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found = true;
        return node;
    }
}
