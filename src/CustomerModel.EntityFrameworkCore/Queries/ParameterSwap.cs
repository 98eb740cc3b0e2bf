using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Puts one parameter in the place of another.</summary>
internal sealed class ParameterSwap : ExpressionVisitor
{
    private readonly ParameterExpression _old;
    private readonly ParameterExpression _new;

    private ParameterSwap(ParameterExpression old, ParameterExpression @new) => (_old, _new) = (old, @new);

    public static Expression In(Expression body, ParameterExpression old, ParameterExpression @new) =>
        new ParameterSwap(old, @new).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _old ? _new : node;
}
