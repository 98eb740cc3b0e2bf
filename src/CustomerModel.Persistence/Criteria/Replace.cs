using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>Puts one parameter in the place of another.</summary>
internal sealed class Replace : ExpressionVisitor
{
    private readonly ParameterExpression _old;
    private readonly Expression _new;

    private Replace(ParameterExpression old, Expression @new) => (_old, _new) = (old, @new);

    public static Expression In(Expression body, ParameterExpression old, Expression @new) => new Replace(old, @new).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _old ? _new : node;
}
